import type { BotContent } from '../../schemas/bot-content.ts'
import { learnTopics, openTopics, OTHER } from './matching/learn-topics.ts'
import type { TopicScore } from './matching/topic-model.ts'
import { tokensOf } from './matching/tokens.ts'
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

/** The part of the content that questions are matched by. */
export type MatcherContent = Pick<BotContent, 'answers' | 'synonyms' | 'learnt'>

/** From this probability on the best topic is answered; less is only offered. */
const ANSWER = 0.6
/** Less of the question known than this, and nothing is answered; or offered. */
const ANSWER_KNOWN = 0.35
const OFFER_KNOWN = 0.05
/** Farther from all topics than this, and nothing is offered. */
const FARTHEST = -0.9
/** From this probability on the question is on another subject. */
const OTHER_SURE = 0.5

/** Longest question that is looked at, in UTF-16 units: nobody asks one thing in more. */
const LONGEST = 1000

/**
 * Makes the matcher from what was learnt, in some tens of milliseconds; without it learns first,
 * which takes seconds. Every question then takes a few milliseconds at most.
 */
export function createMatcher({ answers, synonyms, learnt }: MatcherContent): Matcher {
  const { readFeatures, score } = openTopics(learnt ?? learnTopics(answers, synonyms), synonyms)
  const titles = new Map(
    answers.flatMap(({ id, text }) =>
      [text.km, text.en].map(({ title }) => [inWords(title), id] as const),
    ),
  )
  return (question) => {
    const titled = titles.get(inWords(question.slice(0, LONGEST)))
    const features = readFeatures(question.slice(0, LONGEST))
    const { topics, known } = score(features)
    const inScope = topics.filter(({ topic }) => topic !== OTHER)
    inScope.sort((a, b) => Number(b.topic === titled) - Number(a.topic === titled))
    const [best, second] = inScope
    // The title of an answer is a button of the chat and a heading of the site: no doubt is left.
    const outcome = titled === undefined ? decide(topics, best, known) : 'answer'
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

/** A text as its words and runs in their compared form, whatever its punctuation. */
const inWords = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ')

function decide(
  topics: readonly TopicScore[],
  best: TopicScore | undefined,
  known: number,
): Exclude<Outcome, 'urgent'> {
  const other = topics.find(({ topic }) => topic === OTHER)?.score ?? 0
  if (!best || other > OTHER_SURE || best.margin < FARTHEST || known < OFFER_KNOWN) return 'none'
  return best.score >= ANSWER && known >= ANSWER_KNOWN ? 'answer' : 'suggest'
}
