import type { Entry } from '../../bot/content/content-folder.ts'
import type { Content } from '../../bot/content/read-content.ts'
import type { SourceRef } from '../../schemas/source.ts'

/** Facts that every entry carries. */
interface Provenance {
  sources: readonly SourceRef[]
  reviewBy: string
  review?: 'needed' | undefined
}
interface Page {
  review?: 'needed' | undefined
}
export interface CheckedEntry {
  /** Folder or file below the content folder. */
  path: string
  /** File that holds the facts. */
  factsFile: string
  facts: Provenance
  /** Absent for kinds without prose. */
  pages?: Entry<unknown, Page>['pages']
}

/** Every entry of every kind with facts, with where it stands. */
export function entriesOf(content: Content): CheckedEntry[] {
  const inFolders = (
    kind: string,
    entries: readonly Entry<Provenance, Page>[],
    file = 'facts.yaml',
  ) =>
    entries.map(({ id, facts, pages }) => {
      const path = `${kind}/${id}`
      return { path, factsFile: `${path}/${file}`, facts, pages }
    })
  const inFiles = (kind: string, entries: readonly { id: string; facts: Provenance }[]) =>
    entries.map(({ id, facts }) => {
      const path = `${kind}/${id}.yaml`
      return { path, factsFile: path, facts }
    })
  return [
    ...inFolders('programmes', content.programmes, 'rule.yaml'),
    ...inFolders('answers', content.answers),
    ...inFolders('campaigns', content.campaigns),
    ...inFolders('systems', content.systems),
    ...inFolders('policies', content.policies),
    ...inFolders('standards', content.standards),
    ...inFolders('guides', content.guides),
    ...inFolders('lessons', content.lessons),
    ...inFolders('strategy/goals', content.goals),
    ...inFolders('strategy/actions', content.actions),
    ...content.courses.flatMap(({ id, facts, modules }) => [
      { path: `training/${id}`, factsFile: `training/${id}/course.yaml`, facts },
      ...inFolders(`training/${id}`, modules),
    ]),
    ...inFiles('events', content.events),
    ...inFiles('documents', content.documents),
  ]
}
