import { skeletonOfKhmer, skeletonOfLatin } from './sound-skeleton.ts'
import { soundOut } from './sound-spelling.ts'
import { stemOf, tokensOf, type Token } from './tokens.ts'

/** Words of a question that belong to a group of synonyms. */
export interface ConceptHit {
  group: number
  /** As the question has them. */
  words: string
}

/** Finds groups of synonyms in the tokens of a question. */
export type ConceptFinder = (tokens: readonly Token[]) => ConceptHit[]

/** Most Latin words and most Khmer clusters that an entry of a group may have. */
const LONGEST_LATIN = 5
const LONGEST_KHMER = 16
/** Shorter skeletons and sounds would meet by chance. */
const SHORTEST_SKELETON = 4
const SHORTEST_SOUNDS = 4

/** Groups by the key of their entries. An empty list stands for filler: it hides what is in it. */
type Entries = Map<string, number[]>

/**
 * Groups are matched in Khmer script by whole clusters as written or as they sound, the longest
 * entry first; in Latin letters by word stems; romanised Khmer also by its sound skeleton.
 * `isEnglish` tells which Latin words are not to be sounded out.
 */
export function createConceptFinder(
  groups: readonly (readonly string[])[],
  filler: readonly string[],
  isEnglish: (word: string) => boolean,
): ConceptFinder {
  const khmer: Entries = new Map()
  const latin: Entries = new Map()
  const sounds: Entries = new Map()
  const skeletons: Entries = new Map()
  const enter = (entry: string, group?: number) => {
    const tokens = tokensOf(entry)
    const key = keyOf(tokens)
    if (tokens.every((token) => token.khmer)) {
      add(khmer, key, group)
      // Filler hides what it stands for, so it must be meant: ខ្ញុំបាទ sounds like ខ្ញុំបាត់.
      if (group === undefined) return
      addLong(sounds, soundsOf(key), SHORTEST_SOUNDS, group)
      addLong(skeletons, skeletonOfKhmer(key), SHORTEST_SKELETON, group)
    } else if (!tokens.some((token) => token.khmer)) {
      add(latin, key, group)
      if (tokens.some((token) => isEnglish(token.text))) return
      addLong(skeletons, skeletonOfLatin(key.replaceAll(' ', '')), SHORTEST_SKELETON, group)
    }
  }
  groups.forEach((entries, group) => {
    for (const entry of entries) enter(entry, group)
  })
  for (const entry of filler) enter(entry)
  return (tokens) => [
    ...tokens.filter((token) => token.khmer).flatMap((token) => findInKhmer(token.text)),
    ...findInLatin(tokens),
  ]

  function findInKhmer(run: string): ConceptHit[] {
    const parts = soundOut(run)
    const hits: ConceptHit[] = []
    let at = 0
    for (let from = 0; from < parts.length;) {
      const found = longestAt(run.slice(at), parts.slice(from, from + LONGEST_KHMER))
      hits.push(
        ...found.groups.map((group) => ({ group, words: run.slice(at, at + found.length) })),
      )
      at += found.length
      from += found.size
    }
    return hits
  }

  function longestAt(run: string, parts: readonly { sounds: string; length: number }[]) {
    for (let size = parts.length; size > 0; size--) {
      const length = parts.slice(0, size).reduce((sum, part) => sum + part.length, 0)
      const sounded = parts
        .slice(0, size)
        .map((part) => part.sounds)
        .join('')
      const found = khmer.get(run.slice(0, length)) ?? sounds.get(sounded)
      if (found) return { groups: found, size, length }
    }
    return { groups: [], size: 1, length: parts[0]!.length }
  }

  function findInLatin(tokens: readonly Token[]): ConceptHit[] {
    const hits: ConceptHit[] = []
    for (let from = 0; from < tokens.length; from++) {
      for (let size = Math.min(LONGEST_LATIN, tokens.length - from); size > 0; size--) {
        const part = tokens.slice(from, from + size)
        if (part.some((token) => token.khmer)) continue
        const found = latin.get(keyOf(part)) ?? bySkeleton(part)
        if (!found) continue
        const words = part.map((token) => token.text).join(' ')
        hits.push(...found.map((group) => ({ group, words })))
        from += size - 1
        break
      }
    }
    return hits
  }

  function bySkeleton(part: readonly Token[]): readonly number[] | undefined {
    if (part.some((token) => isEnglish(token.text))) return undefined
    const skeleton = skeletonOfLatin(part.map((token) => token.text).join(''))
    return skeleton.length >= SHORTEST_SKELETON + part.length - 1
      ? skeletons.get(skeleton)
      : undefined
  }
}

const soundsOf = (run: string): string =>
  soundOut(run)
    .map((part) => part.sounds)
    .join('')

const keyOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.khmer ? token.text : stemOf(token.text))).join(' ')

function addLong(entries: Entries, key: string, shortest: number, group?: number): void {
  if (key.length >= shortest) add(entries, key, group)
}

function add(entries: Entries, key: string, group?: number): void {
  const groups = entries.get(key) ?? []
  if (group !== undefined && !groups.includes(group)) groups.push(group)
  entries.set(key, groups)
}
