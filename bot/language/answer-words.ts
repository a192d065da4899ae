import { UNKNOWN, type Fact } from '../../schemas/fact-bank.ts'
import type { Lang } from '../../schemas/lang.ts'
import { formatDay } from './format-day.ts'
import type { Translate } from './messages.ts'

/** An answer to a question of the check as people read it. */
export function answerWords(
  t: Translate,
  lang: Lang,
  fact: Fact,
  answer: string | undefined,
): string {
  if (answer === undefined || answer === UNKNOWN) return t('check-dont-know-plain')
  if (fact.kind === 'month') return formatDay(answer, lang)
  return fact.options.find((option) => option.id === answer)?.label[lang] ?? answer
}
