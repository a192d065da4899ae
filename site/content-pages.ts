import type { Content } from '../bot/content/read-content.ts'
import type { Page } from '../bot/content/parse-page.ts'
import { createMessages } from '../bot/language/messages.ts'
import { langs, type Lang } from '../schemas/lang.ts'
import type { LocalText } from '../schemas/text.ts'
import { groupPath, referenceGroups } from './api/reference-groups.ts'
import type { Kind } from './library/kinds.ts'

/** One page of the hub in both languages: for indexes, the sitemap and links between pages. */
export interface ContentPage {
  /** Without language and slashes at the ends: `systems/spr`. */
  path: string
  kind: Kind
  title: LocalText
  summary: LocalText
  /** Languages in which its text exists. */
  langs: readonly Lang[]
  /** Day on which it was last compared with its sources. */
  checked?: string
}

type Prose = Partial<Record<Lang, Page<{ title: string; summary: string }>>>

const written = (pages: Prose) => langs.filter((lang) => pages[lang])

/** A field of the front matter in both languages, from the other one where a page is missing. */
function field(pages: Prose, name: 'title' | 'summary', or: LocalText): LocalText {
  const km = pages.km?.frontMatter[name]
  const en = pages.en?.frontMatter[name]
  return { km: km ?? en ?? or.km, en: en ?? km ?? or.en }
}

interface Source {
  id: string
  facts: { checked: string; title?: LocalText; summary?: LocalText }
  pages: Prose
}

const plain = (text: string): LocalText => ({ km: text, en: text })

const pageOf = (kind: Kind, { id, facts, pages }: Source, folder: string = kind): ContentPage => ({
  path: `${folder}/${id}`,
  kind,
  title: field(pages, 'title', facts.title ?? plain(id)),
  summary: field(pages, 'summary', facts.summary ?? facts.title ?? plain(id)),
  langs: facts.title ? langs : written(pages),
  checked: facts.checked,
})

/** The reference of the registry API, whose words are messages. */
function referencePages({ messages }: Content): ContentPage[] {
  const km = createMessages('km', messages.km)
  const en = createMessages('en', messages.en)
  const both = (id: string): LocalText => ({ km: km(id), en: en(id) })
  return referenceGroups.map(({ id }) => ({
    path: groupPath(id),
    kind: 'standards',
    title: both(`api-group-${id}`),
    summary: both(`api-group-${id}-lead`),
    langs,
  }))
}

/** Every page made from an entry of content or from the registry's description, by kind. Lists of a kind are not in it. */
export function listContentPages(content: Content): ContentPage[] {
  const { courses } = content
  return [
    ...content.programmes.map((e) => pageOf('programmes', e)),
    ...content.answers.map((e) => pageOf('answers', e)),
    ...courses.map(({ id, facts }) => pageOf('training', { id, facts, pages: {} })),
    ...courses.flatMap(({ id, modules }) =>
      modules.map((e) => pageOf('training', e, `training/${id}`)),
    ),
    ...content.guides.map((e) => pageOf('guides', e)),
    ...content.systems.map((e) => pageOf('systems', e)),
    ...content.standards.map((e) => pageOf('standards', e)),
    ...referencePages(content),
    ...content.policies.map((e) => pageOf('policies', e)),
    ...content.goals.map((e) => pageOf('strategy', { ...e, id: `goal-${e.facts.number}` })),
    ...content.actions.map((e) => pageOf('strategy', e)),
    ...content.lessons.map((e) => pageOf('lessons', e)),
    ...content.threads.map(({ id, year, page: { frontMatter } }): ContentPage => ({
      path: `forum/${year}/${id}`,
      kind: 'forum',
      title: frontMatter.title,
      summary: frontMatter.summary,
      langs,
    })),
  ]
}
