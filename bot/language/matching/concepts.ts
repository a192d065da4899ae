import { clusters } from '../clusters.ts'
import { skeletonOfKhmer, skeletonOfLatin } from './sound-skeleton.ts'
import { stemOf, tokensOf, type Token } from './tokens.ts'

/** Words of a question that belong to a group of synonyms. */
export interface ConceptHit {
  group: number
  /** As the question has them. */
  words: string
}

/** Finds groups of synonyms in the tokens of a question. */
export type ConceptFinder = (tokens: readonly Token[]) => ConceptHit[]

/** Most words that an entry of a group may have. */
const LONGEST = 5
/** Skeletons with fewer consonants would meet by chance. */
const SHORTEST_SKELETON = 3

/**
 * Groups are matched in Khmer script by whole clusters (longest first), in Latin letters by word
 * stems, with one slip of the pen in longer words, and romanised Khmer by its sound skeleton.
 * `isKnown` tells which Latin words are English and thus not sounded out.
 */
export function createConceptFinder(
  groups: readonly (readonly string[])[],
  filler: readonly string[],
  isKnown: (word: string) => boolean,
): ConceptFinder {
  const khmer = new Map<string, number[]>()
  const latin = new Map<string, number[]>()
  const sounds = new Map<string, number[]>()
  groups.forEach((entries, group) => {
    for (const entry of entries) {
      const tokens = tokensOf(entry)
      const key = keyOf(tokens)
      if (tokens.some((token) => token.khmer)) push(khmer, key, group)
      else push(latin, key, group)
      const skeleton = tokens.every((token) => token.khmer)
        ? skeletonOfKhmer(key)
        : tokens.some((token) => token.khmer || isKnown(token.text))
          ? ''
          : skeletonOfLatin(key.replaceAll(' ', ''))
      if (skeleton.length >= SHORTEST_SKELETON) push(sounds, skeleton, group)
    }
  })
  for (const word of filler) {
    const tokens = tokensOf(word)
    const map = tokens[0]?.khmer ? khmer : latin
    if (!map.has(keyOf(tokens))) map.set(keyOf(tokens), [])
  }
  const slips = indexSlips([...latin.keys()].filter((key) => !key.includes(' ')))
  return (tokens) => [...inKhmer(tokens, khmer), ...inLatin(tokens, latin, slips, sounds, isKnown)]
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.khmer ? token.text : stemOf(token.text))).join(' ')

function push(map: Map<string, number[]>, key: string, group: number): void {
  const groups = map.get(key)
  if (!groups) map.set(key, [group])
  else if (!groups.includes(group)) groups.push(group)
}

function inKhmer(tokens: readonly Token[], entries: ReadonlyMap<string, number[]>): ConceptHit[] {
  const hits: ConceptHit[] = []
  for (const token of tokens) {
    if (!token.khmer) continue
    const parts = clusters(token.text)
    for (let from = 0; from < parts.length; from++) {
      for (let to = Math.min(parts.length, from + 16); to > from; to--) {
        const words = parts.slice(from, to).join('')
        const groups = entries.get(words)
        if (!groups) continue
        hits.push(...groups.map((group) => ({ group, words })))
        from = to - 1
        break
      }
    }
  }
  return hits
}

function inLatin(
  tokens: readonly Token[],
  entries: ReadonlyMap<string, number[]>,
  slips: ReadonlyMap<string, string[]>,
  sounds: ReadonlyMap<string, number[]>,
  isKnown: (word: string) => boolean,
): ConceptHit[] {
  const hits: ConceptHit[] = []
  for (let from = 0; from < tokens.length; from++) {
    for (let size = Math.min(LONGEST, tokens.length - from); size > 0; size--) {
      const part = tokens.slice(from, from + size)
      if (part.some((token) => token.khmer)) continue
      const groups = groupsOf(part)
      if (!groups) continue
      const words = part.map((token) => token.text).join(' ')
      hits.push(...groups.map((group) => ({ group, words })))
      from += size - 1
      break
    }
  }
  return hits

  function groupsOf(part: readonly Token[]): readonly number[] | undefined {
    const key = keyOf(part)
    const exact = entries.get(key)
    if (exact) return exact
    if (part.some((token) => isKnown(token.text))) return undefined
    const slipped = part.length === 1 ? slipsOf(key).flatMap((slip) => slips.get(slip) ?? []) : []
    if (slipped[0] !== undefined) return entries.get(slipped[0])
    const skeleton = skeletonOfLatin(part.map((token) => token.text).join(''))
    return skeleton.length >= SHORTEST_SKELETON + part.length - 1 ? sounds.get(skeleton) : undefined
  }
}

/** Words of five letters and more, by what is left when any one letter is dropped. */
function indexSlips(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const word of words.filter((w) => w.length >= 5)) {
    for (const slip of slipsOf(word)) index.set(slip, [...(index.get(slip) ?? []), word])
  }
  return index
}

function slipsOf(word: string): string[] {
  if (word.length < 4) return []
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
}
