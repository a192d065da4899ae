import type { AnswerFacts } from './answer.ts'
import type { FactBank } from './fact-bank.ts'
import type { CaseCategories } from './cases/case-category.ts'
import type { Flow } from './flow.ts'
import type { Place, Villages } from './gazetteer.ts'
import type { Lang } from './lang.ts'
import type { Operator } from './operator.ts'
import type { ProgrammeFacts } from './programme.ts'
import type { Sources } from './source.ts'

/** A programme as engine and bot use it. */
export type Programme = ProgrammeFacts & { id: string }

/** One topic's answer in one language. */
export interface AnswerText {
  /** The question as a heading. */
  title: string
  /** Markdown. */
  body: string
  /** Sample questions. */
  questions: readonly string[]
}

export type Answer = AnswerFacts & { id: string; text: Record<Lang, AnswerText> }

/** Groups of words that mean the same when a question is matched: data, not code. */
export interface Synonyms {
  groups: readonly (readonly string[])[]
  /** Polite particles and filler that carry no topic. */
  filler: readonly string[]
  /** Questions and words on other subjects than social protection: what to decline. */
  others: readonly string[]
}

/** Which features of a question speak for which topic: numbers as base64, to fit into JSON. */
export interface LearntModel {
  topics: readonly string[]
  /** What one unit of a weight is worth. */
  scale: number
  /** Added to each topic's margin whatever the question. */
  always: readonly number[]
  /** Names of the features as 32-bit hashes. */
  hashes: string
  /** How many topics have each feature; how many weights it has. */
  spread: string
  counts: string
  /** Of each weight: index of its topic, and value as a signed byte. */
  places: string
  values: string
}

/** What was learnt from the sample questions, so that nobody has to learn it again. */
export interface LearntTopics {
  /**
   * Words between spaces: English ones and all others in Latin letters, the most frequent first;
   * Khmer ones.
   */
  words: { english: string; others: string; khmer: string }
  model: LearntModel
}

/** Everything of `content/` that the bot needs, as one JSON value: on disk and in the browser. */
export interface BotContent {
  programmes: readonly Programme[]
  answers: readonly Answer[]
  check: FactBank
  flows: Readonly<Record<string, Flow>>
  /** What can be complained about and asked for, with aims of time. */
  cases: CaseCategories
  synonyms: Synonyms
  /** Without it the bot learns at the first question, which takes seconds. */
  learnt?: LearntTopics
  operator: Operator
  sources: Sources
  /** Fluent source text by language. */
  messages: Record<Lang, string>
  /** Provinces, districts and communes; villages come by commune through `villages`. */
  places: readonly Place[]
  /** Recorded voice, as paths below `content`: `answers/spid-what/km.ogg`. */
  recordings: readonly string[]
  villages?: Villages
}
