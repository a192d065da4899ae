import { clusters } from '../clusters.ts'
import { createPhrases, type Phrases } from './phrases.ts'
import { skeletonOfKhmer, skeletonOfLatin } from './sound-skeleton.ts'
import { soundOut, soundsOf, type SoundedCluster } from './sound-spelling.ts'
import { stemOf, tokensOf, type Token } from './tokens.ts'

/** Words of a question that belong to a group of synonyms. */
export interface ConceptHit {
  group: number
  /** As the question has them. */
  words: string
}

/** Finds groups of synonyms in the tokens of a question. */
export type ConceptFinder = (tokens: readonly Token[]) => ConceptHit[]

/** Most Latin words that are taken together. */
const LONGEST_LATIN = 5
/** Shorter skeletons and sounds would meet by chance. */
const SHORTEST_SKELETON = 4
const SHORTEST_SOUNDS = 4

/** Groups by the key of their entries. An empty list stands for filler: it hides what is in it. */
type Entries = Phrases<number[]>
const NONE: readonly number[] = []

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
  const khmer: Entries = createPhrases(clusters)
  const sounds: Entries = createPhrases((key) => key.match(/[^]/g) ?? [])
  const latin: Entries = createPhrases((key) => key.split(/(?= )/))
  const skeletons: Entries = createPhrases(() => [])
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
      const { groups, size, length } = longestAt(run, at, parts, from)
      for (const group of groups) hits.push({ group, words: run.slice(at, at + length) })
      at += length
      from += size
    }
    return hits
  }

  function longestAt(run: string, at: number, parts: readonly SoundedCluster[], from: number) {
    let found = { groups: NONE, size: 1, length: parts[from]!.length }
    let length = 0
    let heard = ''
    for (let size = 1; from + size <= parts.length; size++) {
      const part = parts[from + size - 1]!
      length += part.length
      heard += part.sounds
      const read = run.slice(at, at + length)
      const groups = khmer.get(read) ?? sounds.get(heard)
      if (groups) found = { groups, size, length }
      if (!khmer.begins(read) && !sounds.begins(heard)) break
    }
    return found
  }

  function findInLatin(tokens: readonly Token[]): ConceptHit[] {
    const stems = tokens.map((token) => (token.khmer ? undefined : stemOf(token.text)))
    const hits: ConceptHit[] = []
    for (let from = 0; from < tokens.length;) {
      const { groups, size } = longestPhrase(tokens, stems, from)
      if (groups.length > 0) {
        const words = tokens.slice(from, from + size).map((token) => token.text)
        for (const group of groups) hits.push({ group, words: words.join(' ') })
      }
      from += size
    }
    return hits
  }

  function longestPhrase(
    tokens: readonly Token[],
    stems: readonly (string | undefined)[],
    from: number,
  ) {
    let found = { groups: NONE, size: 1 }
    let key = ''
    for (let size = 1; size <= LONGEST_LATIN && stems[from + size - 1] !== undefined; size++) {
      key += size === 1 ? stems[from]! : ` ${stems[from + size - 1]!}`
      const groups = latin.get(key) ?? bySkeleton(tokens.slice(from, from + size))
      if (groups) found = { groups, size }
    }
    return found
  }

  function bySkeleton(part: readonly Token[]): readonly number[] | undefined {
    if (part.some((token) => isEnglish(token.text))) return undefined
    const skeleton = skeletonOfLatin(part.map((token) => token.text).join(''))
    return skeleton.length >= SHORTEST_SKELETON + part.length - 1
      ? skeletons.get(skeleton)
      : undefined
  }
}

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
