import type { Lang } from '../../schemas/lang.ts'
import { listContentPages, type ContentPage } from '../content-pages.ts'
import { perContent } from './content.ts'

/** Every page of content. */
export const allPages = perContent(listContentPages)

const byPath = perContent(
  (content) => new Map(listContentPages(content).map((page) => [page.path, page])),
)

/** The page at a path without language, or undefined where there is none. */
export const findPage = (path: string): ContentPage | undefined => byPath().get(path)

/** Order of titles as a dictionary of the language has them. */
export const byTitle = (lang: Lang) => {
  const { compare } = new Intl.Collator(lang)
  return (a: ContentPage, b: ContentPage) => compare(a.title[lang], b.title[lang])
}
