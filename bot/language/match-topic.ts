import type { Answer, Synonyms } from '../../schemas/bot-content.ts'
import { createConceptFinder } from './matching/concepts.ts'
import { createFeatureReader } from './matching/features.ts'
import { createTopicModel, type Sample, type TopicScore } from './matching/topic-model.ts'
import { findUrgentSign, type UrgentSign } from './matching/urgent-signs.ts'

/**
 * What to do with a question: give the best topic's answer, offer two or three topics, say
 * honestly that it cannot be answered, or lead to help first.
 */
export type Outcome = 'answer' | 'suggest' | 'none' | 'urgent'

export interface Match {
  outcome: Outcome
  /** The topic to answer, with `answer`; with `urgent` where one is clear as well. */
  topic?: string
  /** Which help comes first, with `urgent`. */
  urgent?: UrgentSign
  /** Of the best topic, 0 to 1. */
  score: number
  second?: TopicScore
  /** The best three topics; what `suggest` offers. Empty with `none`. */
  candidates: TopicScore[]
  /** Words of the question that belong to known groups of words, for `--json` and logs of tests. */
  matched: string[]
}

/** Finds the topic of a question. Deterministic, no network, the question is only text. */
export type Matcher = (question: string) => Match

/** Scores from which a topic is answered, by itself and before the second; and offered. */
const ANSWER = 0.09
const AHEAD = 1.1
const OFFER = 0.05

/** Longest question that is looked at, in UTF-16 units: beyond it, nobody asks one thing. */
const LONGEST = 1000

/**
 * Learns the topics from titles, sample questions and answers; takes well under 300 ms.
 * Every call of the matcher then takes a few milliseconds.
 */
export function createMatcher(answers: readonly Answer[], synonyms: Synonyms): Matcher {
  const isEnglish = englishWords(answers)
  const readFeatures = createFeatureReader({
    findConcepts: createConceptFinder(synonyms.groups, synonyms.filler, isEnglish),
    filler: synonyms.filler,
    isEnglish,
  })
  const score = createTopicModel(
    answers.flatMap((answer) =>
      textsOf(answer).map(([text, weight]): Sample => ({
        topic: answer.id,
        features: readFeatures(text),
        weight,
      })),
    ),
  )
  return (question) => {
    const features = readFeatures(question.slice(0, LONGEST))
    const scores = score(features)
    const urgent = findUrgentSign(question)
    const [best, second] = scores
    const matched = [...new Set(features.hits.map((hit) => hit.words))]
    const outcome = decide(best, second)
    const none = outcome === 'none' || !best
    return {
      outcome: urgent ? 'urgent' : outcome,
      ...(outcome === 'answer' && best ? { topic: best.topic } : {}),
      ...(urgent ? { urgent } : {}),
      score: best?.score ?? 0,
      ...(second ? { second } : {}),
      candidates: none ? [] : scores.slice(0, 3),
      matched,
    }
  }
}

function decide(best?: TopicScore, second?: TopicScore): Exclude<Outcome, 'urgent'> {
  if (!best || best.score < OFFER) return 'none'
  const clear = best.score >= AHEAD * (second?.score ?? 0)
  return best.score >= ANSWER && clear ? 'answer' : 'suggest'
}

/** Texts of a topic with their weights: a title and a sample question count alike. */
function textsOf({ text, romanised }: Answer): [string, number][] {
  return [text.km, text.en]
    .flatMap(({ title, questions, body }) => [
      ...[title, ...questions].map((line): [string, number] => [line, 1]),
      ...body
        .split('\n')
        .filter((line) => line.trim().length > 5)
        .map((line): [string, number] => [line, 0.1]),
    ])
    .concat(romanised.map((line) => [line, 1]))
}

/** Words of the English texts that are not also romanised Khmer; numbers count as known. */
function englishWords(answers: readonly Answer[]): (word: string) => boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? []
  const english = new Set(
    answers.flatMap(({ text: { en } }) => wordsOf([en.title, en.body, ...en.questions].join(' '))),
  )
  const romanised = new Set(answers.flatMap((answer) => wordsOf(answer.romanised.join(' '))))
  const names = new Set(answers.flatMap(({ text: { km } }) => wordsOf(km.body)))
  return (word) => /\d/.test(word) || names.has(word) || (english.has(word) && !romanised.has(word))
}
