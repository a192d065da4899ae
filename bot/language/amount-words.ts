import type { Amount } from '../../schemas/amount.ts'
import type { Lang } from '../../schemas/lang.ts'
import { formatDay } from './format-day.ts'
import type { Translate } from './messages.ts'
import { formatNumber } from './numbers.ts'
import { formatRiel } from './riel.ts'

/**
 * An amount as a sentence, always with the day it is known for: "each antenatal visit: 80,000
 * riel a visit, up to 4 times, as of August 2023".
 */
export function amountWords(t: Translate, lang: Lang, amount: Amount): string {
  const each = t(`check-per-${amount.per}`, { amount: formatRiel(amount.value, lang) })
  const words = {
    label: amount.label[lang],
    amount: amount.atLeast === true ? t('check-amount-at-least', { amount: each }) : each,
    date: formatDay(amount.asOf, lang),
  }
  return amount.times === undefined
    ? t('check-amount', words)
    : t('check-amount-times', { ...words, times: formatNumber(amount.times, lang) })
}
