import { clusters } from '../clusters.ts'
import type { ConceptFinder, ConceptHit } from './concepts.ts'
import { createPhrases, type Phrases } from './phrases.ts'
import { skeletonOfKhmer, skeletonOfLatin } from './sound-skeleton.ts'
import { soundOut } from './sound-spelling.ts'
import type { Speller } from './spelling.ts'
import { stemOf, tokensOf } from './tokens.ts'

/** What a question is compared by: feature names with their weights before rarity counts. */
export interface Features {
  weights: ReadonlyMap<string, number>
  hits: readonly ConceptHit[]
}

export type FeatureReader = (text: string) => Features

/** How much each kind of feature counts. Figures: docs/decisions/matching-questions.md. */
const WEIGHT = {
  /** A group of synonyms; two groups in one question. */
  group: 1.6,
  groupPair: 1,
  /** A Latin word; two neighbours; four letters of a word. */
  word: 1.2,
  wordPair: 0.6,
  letters: 0.3,
  /** Five sounds in a row of Khmer script. */
  spelling: 0.6,
  /** Four consonants in a row, of Khmer script or romanised Khmer. */
  skeleton: 0.3,
} as const
type Kind = keyof typeof WEIGHT

export interface FeatureDeps {
  findConcepts: ConceptFinder
  filler: readonly string[]
  /** Whether a Latin word is English: such words are not sounded out as Khmer. */
  isEnglish: (word: string) => boolean
  correct: Speller
}

/** Makes the function that reads the features of a question or a sample. */
export function createFeatureReader(deps: FeatureDeps): FeatureReader {
  const { findConcepts, isEnglish, correct } = deps
  const filler = createPhrases<true>(clusters)
  for (const entry of deps.filler) filler.set(textOf(entry), true)

  return (text) => {
    const weights = new Map<string, number>()
    const add = (kind: Kind, names: readonly string[]) => {
      for (const name of names) weights.set(`${kind}:${name}`, WEIGHT[kind])
    }
    const tokens = tokensOf(text).map((token) =>
      token.khmer ? token : { text: correct(token.text), khmer: false },
    )
    /** Runs of sound across words; a space where the run ends. */
    let skeleton = ''
    let previous: string | undefined
    for (const token of tokens) {
      if (token.khmer) {
        for (const run of withoutFiller(token.text, filler)) {
          const sounds = soundOut(run).map((part) => part.sounds)
          add('spelling', windows(sounds.join(''), 5))
          skeleton += `${skeletonOfKhmer(run)} `
        }
        skeleton = skeleton.trimEnd()
        previous = undefined
      } else if (filler.get(token.text)) {
        skeleton += ' '
      } else {
        const stem = stemOf(token.text)
        add('word', [stem])
        if (previous !== undefined) add('wordPair', [`${previous} ${stem}`])
        previous = stem
        add('letters', windows(`^${token.text}$`, 4))
        skeleton += isEnglish(token.text) ? ' ' : skeletonOfLatin(token.text)
      }
    }
    for (const run of skeleton.split(' ')) add('skeleton', windows(run, 4))
    const hits = findConcepts(tokens)
    const groups = [...new Set(hits.map((hit) => hit.group))].sort((a, b) => a - b)
    add('group', groups.map(String))
    groups.forEach((group, i) => {
      add(
        'groupPair',
        groups.slice(i + 1).map((other) => `${group}+${other}`),
      )
    })
    return { weights, hits }
  }
}

/** Every run of `size` characters. */
function windows(text: string, size: number): string[] {
  const runs: string[] = []
  for (let end = size; end <= text.length; end++) runs.push(text.slice(end - size, end))
  return runs
}

const textOf = (entry: string): string =>
  tokensOf(entry)
    .map((token) => token.text)
    .join(' ')

/** What is left of a Khmer run between its filler phrases. */
function withoutFiller(run: string, filler: Phrases<true>): string[] {
  const parts = clusters(run)
  const kept = ['']
  for (let from = 0; from < parts.length;) {
    const size = longestPhrase(parts, from, filler)
    if (size === 0) kept.push((kept.pop() ?? '') + parts[from]!)
    else kept.push('')
    from += Math.max(size, 1)
  }
  return kept.filter((part) => part !== '')
}

/** How many parts from `from` on make the longest phrase; 0 for none. */
function longestPhrase(parts: readonly string[], from: number, phrases: Phrases<true>): number {
  let longest = 0
  let key = ''
  for (let size = 1; from + size <= parts.length; size++) {
    key += parts[from + size - 1]!
    if (phrases.get(key)) longest = size
    if (!phrases.begins(key)) break
  }
  return longest
}
