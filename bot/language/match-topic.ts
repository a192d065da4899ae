import type { Answer, Synonyms } from '../../schemas/bot-content.ts'
import { learnTopics, OTHER } from './matching/learn-topics.ts'
import type { TopicScore } from './matching/topic-model.ts'
import { findUrgentSign, type UrgentSign } from './matching/urgent-signs.ts'

/**
 * What to do with a question: give the best topic's answer, offer two or three topics, say
 * honestly that it cannot be answered, or lead to help first.
 */
export type Outcome = 'answer' | 'suggest' | 'none' | 'urgent'

export interface Match {
  outcome: Outcome
  /** The topic to answer, with `answer` only. */
  topic?: string
  /** Which help comes first, with `urgent` only. */
  urgent?: UrgentSign
  /** Probability of the best topic, 0 to 1. */
  score: number
  second?: TopicScore
  /** The best three topics, which `suggest` offers; empty where none is likely. */
  candidates: TopicScore[]
  /** Words of the question that belong to known groups of words: why it matched. */
  matched: string[]
}

/** Finds the topic of a question. Deterministic, without a network; a question is only text. */
export type Matcher = (question: string) => Match

/** From this probability on a topic is answered, and offered. */
const ANSWER = 0.45
const OFFER = 0.1
/** Less of the question known than this, and nothing is answered or offered. */
const ANSWER_KNOWN = 0.4
const OFFER_KNOWN = 0.25

/** Longest question that is looked at, in UTF-16 units: nobody asks one thing in more. */
const LONGEST = 1000

/**
 * Learns the topics from titles and sample questions; takes well under 300 ms. Every question
 * then takes a few milliseconds at most.
 */
export function createMatcher(answers: readonly Answer[], synonyms: Synonyms): Matcher {
  const { readFeatures, score } = learnTopics(answers, synonyms)
  return (question) => {
    const features = readFeatures(question.slice(0, LONGEST))
    const { topics, known } = score(features)
    const inScope = topics.filter(({ topic }) => topic !== OTHER)
    const [best, second] = inScope
    const outcome = decide(best?.score ?? 0, known, topics[0]?.topic === OTHER)
    const urgent = findUrgentSign(question)
    return {
      outcome: urgent ? 'urgent' : outcome,
      ...(!urgent && outcome === 'answer' && best && { topic: best.topic }),
      ...(urgent && { urgent }),
      score: best?.score ?? 0,
      ...(second && { second }),
      candidates: outcome === 'none' ? [] : inScope.slice(0, 3),
      matched: [...new Set(features.hits.map((hit) => hit.words))],
    }
  }
}

function decide(score: number, known: number, other: boolean): Exclude<Outcome, 'urgent'> {
  if (other || score < OFFER || known < OFFER_KNOWN) return 'none'
  return score >= ANSWER && known >= ANSWER_KNOWN ? 'answer' : 'suggest'
}
