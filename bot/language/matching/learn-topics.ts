import type { Answer, LearntTopics, Synonyms } from '../../../schemas/bot-content.ts'
import { createConceptFinder } from './concepts.ts'
import { createWordSplitter } from '../words.ts'
import { createFeatureReader, type FeatureReader } from './features.ts'
import { createWordFinder, learnKhmerWords } from './khmer-words.ts'
import { createSpeller } from './spelling.ts'
import { tokensOf } from './tokens.ts'
import { learnModel, openModel, type TopicModel } from './topic-model.ts'

/** The label of questions that belong to no topic. */
export const OTHER = 'other'

/**
 * Learns all topics from their titles and sample questions, and what to decline from questions on
 * other subjects. Takes a second or more: done when the site is built and when content changed.
 */
export function learnTopics(answers: readonly Answer[], synonyms: Synonyms): LearntTopics {
  const samples = [
    ...answers.flatMap((answer) => samplesOf(answer).map((text) => ({ topic: answer.id, text }))),
    ...synonyms.others.map((text) => ({ topic: OTHER, text })),
  ]
  const { english, others } = latinWords(answers, synonyms)
  const khmer = learnKhmerWords(
    samples.map(({ text }) => text),
    createWordSplitter(),
  )
  const readFeatures = createReader({ english, others, khmer }, synonyms)
  const model = learnModel(
    samples.map(({ topic, text }) => ({ topic, features: readFeatures(text) })),
  )
  const words = { english: english.join(' '), others: others.join(' '), khmer: khmer.join(' ') }
  return { words, model }
}

/** What reads and scores questions, from what was learnt. */
export function openTopics(
  { words, model }: LearntTopics,
  synonyms: Synonyms,
): { readFeatures: FeatureReader; score: TopicModel } {
  const lists = {
    english: words.english.split(' '),
    others: words.others.split(' '),
    khmer: words.khmer.split(' '),
  }
  return { readFeatures: createReader(lists, synonyms), score: openModel(model) }
}

/** A word that is written once may be a slip itself. */
const FEWEST_TIMES = 2

/** Latin words of content, the most frequent first: English ones, and all others. */
interface LatinWords {
  english: readonly string[]
  others: readonly string[]
}

interface Words extends LatinWords {
  khmer: readonly string[]
}

function createReader({ english, others, khmer }: Words, synonyms: Synonyms): FeatureReader {
  const englishWords = new Set(english)
  const isEnglish = (word: string) => /\d/.test(word) || englishWords.has(word)
  return createFeatureReader({
    findConcepts: createConceptFinder(synonyms.groups, synonyms.filler, isEnglish),
    findKhmerWords: createWordFinder(khmer),
    filler: synonyms.filler,
    isEnglish,
    correct: createSpeller([...english, ...others]),
  })
}

const samplesOf = ({ text: { km, en }, romanised }: Answer): string[] => [
  km.title,
  en.title,
  ...km.questions,
  ...en.questions,
  ...romanised,
]

/**
 * English are the words of English texts that are not also romanised Khmer, and names in Khmer
 * texts. All words together are what a misspelt word may have meant.
 */
function latinWords(answers: readonly Answer[], synonyms: Synonyms): LatinWords {
  const latinOf = (texts: readonly string[]) =>
    texts.flatMap(tokensOf).flatMap(({ khmer, text }) => (khmer ? [] : [text]))
  const written = answers.flatMap(({ text: { en } }) => [en.title, en.body, ...en.questions])
  const english = new Set(latinOf(written))
  const romanised = new Set(latinOf(answers.flatMap((answer) => answer.romanised)))
  const names = new Set(latinOf(answers.flatMap(({ text: { km } }) => km.body)))
  const counts = new Map<string, number>()
  const all = [
    ...answers.flatMap(samplesOf),
    ...written,
    ...synonyms.groups.flat(),
    ...synonyms.filler,
  ]
  for (const word of latinOf(all)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts.keys()]
    .filter((word) => counts.get(word)! >= FEWEST_TIMES)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const isEnglish = (word: string) => names.has(word) || (english.has(word) && !romanised.has(word))
  return {
    english: words.filter(isEnglish),
    others: words.filter((word) => !isEnglish(word)),
  }
}
