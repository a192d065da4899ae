import type { Lang } from '../../schemas/lang.ts'
import type { Link } from '../components/link.ts'
import { pageHref } from '../html/resolve-hub-links.ts'
import { kinds } from './kinds.ts'
import { findPage } from './pages.ts'
import { wordsOf } from './words.ts'

const services = ['check', 'practice', 'search', 'privacy', 'hotlines']

/** A link with the title of the page: of content, a list or a service; undefined for none. */
export function linkTo(path: string, lang: Lang): Link | undefined {
  const t = wordsOf(lang)
  const titleOfList = () => {
    if (kinds.some((kind) => kind === path)) return t(`site-kind-${path}`)
    return services.includes(path) ? t(`site-${path}-title`) : undefined
  }
  const text = findPage(path)?.title[lang] ?? titleOfList()
  return text === undefined ? undefined : { href: pageHref(lang, path), text }
}
