import { UNKNOWN, type Facts } from '../../schemas/fact-bank.ts'

/**
 * Every fact that conditions may read, with the answers they know. The bank in
 * `content/flows/check.yaml` asks for the same facts with the same options (`check-fact-bank.ts`
 * compares both), so that a condition cannot name an option that nobody can choose.
 */
export const knownFacts = {
  /** What the household's Equity Card says; `hard`: no card, and life is hard for the family. */
  card: ['poor1', 'poor2', 'at-risk', 'hard', 'none'],
  state: ['valid', 'expired', 'lost'],
  work: ['employee', 'public', 'self', 'casual', 'retired', 'other'],
  /** Work in a bar, karaoke, massage shop or the like. */
  venue: ['yes', 'no'],
  /** Years in the public service. */
  service: ['30plus', '20to29', 'under20'],
  nssf: ['yes', 'was', 'no'],
  /** Which close relative is a member of the NSSF. */
  kin: ['spouse', 'parent', 'no'],
  age: ['under18', '18-58', '59-61', '62plus'],
  birth: 'month',
  ill: ['yes', 'no'],
  /** A pregnant woman, a child under two or a pupil in the family: opens the next questions. */
  kids: ['yes', 'no'],
  pregnant: ['me', 'family', 'no'],
  child: ['under2', 'about2', 'no'],
  baby: 'month',
  school: ['pre', 'prim', 'low', 'up', 'many', 'no'],
  'grade-low': ['yes', 'no'],
  'grade-up': ['yes', 'no'],
  meals: ['yes', 'no'],
  /** Months of NSSF health contributions in the last twelve. */
  hmonths: ['0to1', '2to5', '6to8', '9plus'],
  /** War service, a member's death or lost capacity to work: opens the next questions. */
  events: ['yes', 'no'],
  veteran: ['me', 'family', 'no'],
  died: ['60plus', 'under60', 'no'],
  unable: ['yes', 'no'],
  /** Months of NSSF pension contributions in all. */
  pmonths: ['0', '1to11', '12to59', '60plus'],
  disable: ['card', 'applied', 'nocard', 'no'],
  youth: ['yes', 'no'],
} as const

export type FactId = keyof typeof knownFacts
type ChoiceId = { [K in FactId]: (typeof knownFacts)[K] extends string ? never : K }[FactId]
type Option<K extends ChoiceId> = (typeof knownFacts)[K][number]

/** The chosen option; undefined when it was not asked or the person does not know. */
export function chosen<K extends ChoiceId>(facts: Facts, id: K): Option<K> | undefined {
  const options: readonly string[] = knownFacts[id]
  const value = facts[id]
  return value !== undefined && options.includes(value) ? (value as Option<K>) : undefined
}

/** Asked, and answered with "I don't know". */
export const saidUnknown = (facts: Facts, id: FactId): boolean => facts[id] === UNKNOWN
