import { clusters } from '../clusters.ts'
import type { ConceptFinder, ConceptHit } from './concepts.ts'
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
  group: 4,
  groupPair: 1,
  /** A Latin word; two neighbours; four letters of a word. */
  word: 1.2,
  wordPair: 0.6,
  letters: 0.3,
  /** Four to six sounds in a row of Khmer script. */
  spelling: 0.3,
  /** Three to five consonants in a row, of Khmer script or romanised Khmer. */
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

/** Longest filler phrase in clusters. */
const LONGEST_FILLER = 8

/** Makes the function that reads the features of a question or a sample. */
export function createFeatureReader(deps: FeatureDeps): FeatureReader {
  const { findConcepts, isEnglish, correct } = deps
  const filler = new Set(deps.filler.map((entry) => textOf(entry)))

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
          add('spelling', windows(sounds.join(''), [4, 5, 6]))
          skeleton += `${skeletonOfKhmer(run)} `
        }
        skeleton = skeleton.trimEnd()
        previous = undefined
      } else if (filler.has(token.text)) {
        skeleton += ' '
      } else {
        const stem = stemOf(token.text)
        add('word', [stem])
        if (previous !== undefined) add('wordPair', [`${previous} ${stem}`])
        previous = stem
        add('letters', windows(`^${token.text}$`, [4]))
        skeleton += isEnglish(token.text) ? ' ' : skeletonOfLatin(token.text)
      }
    }
    for (const run of skeleton.split(' ')) add('skeleton', windows(run, [3, 4, 5]))
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

/** Every run of so many characters. */
function windows(text: string, sizes: readonly number[]): string[] {
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, text.length - size + 1) }, (_, i) => text.slice(i, i + size)),
  )
}

const textOf = (entry: string): string =>
  tokensOf(entry)
    .map((token) => token.text)
    .join(' ')

/** What is left of a Khmer run between its filler phrases. */
function withoutFiller(run: string, filler: ReadonlySet<string>): string[] {
  const parts = clusters(run)
  const kept = ['']
  for (let i = 0; i < parts.length; i++) {
    let size = Math.min(LONGEST_FILLER, parts.length - i)
    while (size > 0 && !filler.has(parts.slice(i, i + size).join(''))) size--
    if (size === 0) kept.push((kept.pop() ?? '') + parts[i]!)
    else {
      kept.push('')
      i += size - 1
    }
  }
  return kept.filter((part) => part !== '')
}
