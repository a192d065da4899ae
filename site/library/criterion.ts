import type { Lang } from '../../schemas/lang.ts'
import { wordsOf } from './words.ts'

/** A condition of a rule as a statement: the reason that is given where it holds. */
export const criterionOf = (condition: string, lang: Lang): string =>
  wordsOf(lang)(`reason-${condition}-yes`)
