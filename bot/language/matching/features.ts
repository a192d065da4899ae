import { clusters } from '../clusters.ts'
import type { ConceptFinder, ConceptHit } from './concepts.ts'
import { skeletonOfKhmer, skeletonOfLatin } from './sound-skeleton.ts'
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
  group: 3,
  groupPair: 1.5,
  /** A Latin word; two neighbours; four letters of a word. */
  word: 1,
  wordPair: 0.4,
  letters: 0.2,
  /** Two, three, four Khmer clusters in a row. */
  clusters2: 0.5,
  clusters3: 0.5,
  clusters4: 0.3,
  /** Three to five consonants in a row of the sound skeleton. */
  sounds: 0.3,
} as const

export interface FeatureDeps {
  findConcepts: ConceptFinder
  filler: readonly string[]
  /** Whether a Latin word is English: such words are not sounded out as Khmer. */
  isEnglish: (word: string) => boolean
}

/** Longest filler phrase in clusters. */
const LONGEST_FILLER = 8

/** Makes the function that reads the features of a question or a sample. */
export function createFeatureReader({
  findConcepts,
  filler,
  isEnglish,
}: FeatureDeps): FeatureReader {
  const fillers = new Set(
    filler.map((entry) =>
      tokensOf(entry)
        .map((t) => t.text)
        .join(' '),
    ),
  )

  return (text) => {
    const weights = new Map<string, number>()
    const add = (kind: keyof typeof WEIGHT, name: string) =>
      weights.set(`${kind}:${name}`, WEIGHT[kind])
    const tokens = tokensOf(text)
    const hits = findConcepts(tokens)
    let sounds = ''
    let previous = ''
    for (const token of tokens) {
      if (token.khmer) {
        for (const part of withoutFiller(token.text, fillers)) {
          addRuns(part, (size, run) => {
            add(`clusters${size}`, run)
          })
          sounds += `${skeletonOfKhmer(part.join(''))} `
        }
        sounds = sounds.trimEnd()
        previous = ''
      } else if (fillers.has(token.text)) {
        sounds += ' '
      } else {
        const stem = stemOf(token.text)
        add('word', stem)
        if (previous !== '') add('wordPair', `${previous} ${stem}`)
        previous = stem
        for (const letters of windows(`^${token.text}$`, 4)) add('letters', letters)
        sounds += isEnglish(token.text) ? ' ' : skeletonOfLatin(token.text)
      }
    }
    for (const part of sounds.split(' ')) {
      for (const size of [3, 4, 5]) for (const run of windows(part, size)) add('sounds', run)
    }
    const groups = [...new Set(hits.map((hit) => hit.group))].sort((a, b) => a - b)
    groups.forEach((group, i) => {
      add('group', String(group))
      for (const other of groups.slice(i + 1)) add('groupPair', `${group}+${other}`)
    })
    return { weights, hits }
  }
}

function addRuns(parts: readonly string[], add: (size: 2 | 3 | 4, run: string) => void): void {
  for (const size of [2, 3, 4] as const) {
    for (let i = size; i <= parts.length; i++) add(size, parts.slice(i - size, i).join(''))
  }
}

function windows(text: string, size: number): string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, i) =>
    text.slice(i, i + size),
  )
}

/** The clusters of a Khmer run between its filler phrases. */
function withoutFiller(run: string, fillers: ReadonlySet<string>): string[][] {
  const parts = clusters(run)
  const kept: string[][] = [[]]
  for (let i = 0; i < parts.length; i++) {
    let size = Math.min(LONGEST_FILLER, parts.length - i)
    while (size > 0 && !fillers.has(parts.slice(i, i + size).join(''))) size--
    if (size === 0) kept.at(-1)!.push(parts[i]!)
    else {
      kept.push([])
      i += size - 1
    }
  }
  return kept.filter((part) => part.length > 0)
}
