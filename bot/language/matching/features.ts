import { clusters } from '../clusters.ts'
import type { ConceptFinder, ConceptHit } from './concepts.ts'
import type { WordFinder } from './khmer-words.ts'
import { createPhrases, longestPhrase, type Phrases } from './phrases.ts'
import { skeletonOfKhmer, skeletonOfLatin } from './sound-skeleton.ts'
import { soundsOf } from './sound-spelling.ts'
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
  groupPair: 0.6,
  /** A Latin word; two neighbours; three or four letters of a word. */
  word: 1.2,
  wordPair: 0.6,
  letters: 0.4,
  /** Every word, filler too: of Khmer script as it sounds, else as it stands; two neighbours. */
  any: 1.2,
  anyPair: 0.8,
  /** Four or five sounds in a row of Khmer script. */
  spelling: 0.4,
  /** Three or four consonants in a row, of Khmer script or romanised Khmer. */
  skeleton: 0.3,
  /** The consonants of a word of romanised Khmer; of two neighbours. */
  sound: 0.8,
  soundPair: 0.5,
} as const
type Kind = keyof typeof WEIGHT

export interface FeatureDeps {
  findConcepts: ConceptFinder
  findKhmerWords: WordFinder
  filler: readonly string[]
  /** Whether a Latin word is English: such words are not sounded out as Khmer. */
  isEnglish: (word: string) => boolean
  correct: Speller
}

/** Makes the function that reads the features of a question or a sample. */
export function createFeatureReader(deps: FeatureDeps): FeatureReader {
  const { findConcepts, findKhmerWords, isEnglish, correct } = deps
  const filler = createPhrases<true>(clusters)
  for (const entry of deps.filler) filler.set(textOf(entry), true)

  return (text) => {
    const weights = new Map<string, number>()
    const add = (kind: Kind, names: readonly string[]) => {
      for (const name of names) weights.set(`${kind}:${name}`, WEIGHT[kind])
    }
    const written = tokensOf(text)
    const tokens = written.map((token) =>
      token.khmer ? token : { text: correct(token.text), khmer: false },
    )
    /** Runs of sound across words; a space where the run ends. */
    let skeleton = ''
    let previous: string | undefined
    let before: string | undefined
    for (const [i, token] of tokens.entries()) {
      if (token.khmer) {
        for (const run of withoutFiller(token.text, filler)) {
          const sounds = soundsOf(run)
          add('spelling', [...windows(sounds, 4), ...windows(sounds, 5)])
          skeleton += `${skeletonOfKhmer(run)} `
        }
        skeleton = skeleton.trimEnd()
        previous = before = undefined
      } else if (filler.get(token.text)) {
        skeleton += ' '
        before = undefined
      } else {
        const stem = stemOf(token.text)
        add('word', [stem])
        if (previous !== undefined) add('wordPair', [`${previous} ${stem}`])
        previous = stem
        const framed = `^${token.text}$`
        add('letters', [...windows(framed, 3), ...windows(framed, 4)])
        // As written: a correction towards another word would change the sound.
        const sound = isEnglish(token.text) ? '' : skeletonOfLatin(written[i]!.text)
        if (sound !== '') add('sound', [sound])
        if (sound !== '' && before !== undefined) add('soundPair', [`${before} ${sound}`])
        before = sound === '' ? undefined : sound
        skeleton += sound || ' '
      }
    }
    for (const run of skeleton.split(' ')) {
      add('skeleton', [...windows(run, 3), ...windows(run, 4)])
    }
    const words = tokens.flatMap(({ khmer, text: run }) =>
      khmer ? findKhmerWords(run).map(soundsOf) : [run],
    )
    add('any', words)
    add(
      'anyPair',
      words.slice(1).map((word, i) => `${words[i]!} ${word}`),
    )
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
