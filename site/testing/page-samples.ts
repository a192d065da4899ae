import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const LISTS = [
  '',
  'programmes',
  'answers',
  'training',
  'guides',
  'systems',
  'systems/stage/existing',
  'systems/group/core',
  'standards',
  'standards/registry-api/search',
  'standards/spid',
  'policies',
  'strategy',
  'strategy/goal-1',
  'lessons',
  'forum',
  'glossary',
  'events',
  'documents',
  'hotlines',
  'index-of-pages',
  'privacy',
  'check',
  'practice',
  'search',
]

/** Folders below which the first page stands for all of its kind, and how deep it sits. */
const KINDS: readonly (readonly [string, number])[] = [
  ['programmes', 1],
  ['answers', 1],
  ['training', 1],
  ['training', 2],
  ['guides', 1],
  ['systems', 1],
  ['standards', 1],
  ['policies', 1],
  ['strategy', 1],
  ['lessons', 1],
  ['forum', 2],
]

/** One page of each kind in a built site, as paths without language. */
export function samplePages(dist: string): string[] {
  const first = (folder: string, depth: number): string | undefined => {
    const path = join(dist, 'km', folder)
    if (!existsSync(path)) return undefined
    const name = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()[0]
    if (!name) return undefined
    return depth === 1 ? `${folder}/${name}` : first(`${folder}/${name}`, depth - 1)
  }
  return [...LISTS, ...KINDS.flatMap(([kind, depth]) => first(kind, depth) ?? [])]
}
