import type { Answer, Synonyms } from '../../../schemas/bot-content.ts'
import { createConceptFinder } from './concepts.ts'
import { createFeatureReader, type FeatureReader } from './features.ts'
import { otherSubjects } from './other-subjects.ts'
import { createSpeller } from './spelling.ts'
import { tokensOf } from './tokens.ts'
import { trainTopicModel, type TopicModel } from './topic-model.ts'

/** The label of questions that belong to no topic. */
export const OTHER = 'other'

/**
 * Learns all topics from their titles and sample questions, and what to decline from questions
 * on other subjects. Takes well under 300 ms on one core.
 */
export function learnTopics(
  answers: readonly Answer[],
  synonyms: Synonyms,
): { readFeatures: FeatureReader; score: TopicModel } {
  const readFeatures = createFeatureReader({
    findConcepts: createConceptFinder(synonyms.groups, synonyms.filler, findEnglish(answers)),
    filler: synonyms.filler,
    isEnglish: findEnglish(answers),
    correct: createSpeller(countWords(answers, synonyms)),
  })
  const samples = [
    ...answers.flatMap((answer) => samplesOf(answer).map((text) => ({ topic: answer.id, text }))),
    ...otherSubjects.map((text) => ({ topic: OTHER, text })),
  ]
  return {
    readFeatures,
    score: trainTopicModel(
      samples.map(({ topic, text }) => ({ topic, features: readFeatures(text) })),
    ),
  }
}

const samplesOf = ({ text: { km, en }, romanised }: Answer): string[] => [
  km.title,
  en.title,
  ...km.questions,
  ...en.questions,
  ...romanised,
]

/** Words of the English texts that are not also romanised Khmer; names in Khmer texts; numbers. */
function findEnglish(answers: readonly Answer[]): (word: string) => boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? []
  const english = new Set(
    answers.flatMap(({ text: { en } }) => wordsOf([en.title, en.body, ...en.questions].join(' '))),
  )
  const romanised = new Set(answers.flatMap((answer) => wordsOf(answer.romanised.join(' '))))
  const names = new Set(answers.flatMap(({ text: { km } }) => wordsOf(km.body)))
  return (word) => /\d/.test(word) || names.has(word) || (english.has(word) && !romanised.has(word))
}

/** How often each Latin word is written in content: what a misspelt word may have meant. */
function countWords(answers: readonly Answer[], synonyms: Synonyms): Map<string, number> {
  const texts = [
    ...answers.flatMap((answer) => [...samplesOf(answer), answer.text.en.body]),
    ...synonyms.groups.flat(),
    ...synonyms.filler,
  ]
  const counts = new Map<string, number>()
  for (const token of texts.flatMap(tokensOf)) {
    if (!token.khmer) counts.set(token.text, (counts.get(token.text) ?? 0) + 1)
  }
  return counts
}
