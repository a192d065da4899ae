import type { Content } from '../../bot/content/read-content.ts'
import { operationGroups } from '../../bot/registry/sandbox/open-api/groups.ts'

const fixed = [
  '',
  'programmes',
  'answers',
  'systems',
  'policies',
  'standards',
  'guides',
  'lessons',
  'strategy',
  'training',
  'forum',
  'glossary',
  'events',
  'documents',
  'check',
  'practice',
  'search',
  'privacy',
  'index-of-pages',
]

/** Addresses of all pages without language and slashes at the ends: `programmes/idpoor`. */
export function pagesOf(content: Content): Set<string> {
  const under = (kind: string, entries: readonly { id: string }[]) =>
    entries.map((e) => `${kind}/${e.id}`)
  return new Set([
    ...fixed,
    ...under('programmes', content.programmes),
    ...under('answers', content.answers),
    ...under('systems', content.systems),
    ...under('policies', content.policies),
    ...under('standards', content.standards),
    ...under('standards/registry-api', operationGroups),
    ...under('guides', content.guides),
    ...under('lessons', content.lessons),
    ...under('strategy', content.actions),
    ...content.courses.flatMap((c) => [
      `training/${c.id}`,
      ...under(`training/${c.id}`, c.modules),
    ]),
    ...content.threads.map((t) => `forum/${t.year}/${t.id}`),
  ])
}
