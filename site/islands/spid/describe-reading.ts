import type { Translate } from '../../../bot/language/messages.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { SPID_DIGITS, type SpidReading } from '../../../schemas/spid.ts'

/** What is said of a number, in sentences; the first one is the result. */
export interface Verdict {
  good: boolean
  sentences: readonly [string, ...string[]]
}

/** Says in words what `readSpid` found. */
export function describeReading(t: Translate, lang: Lang, reading: SpidReading): Verdict {
  if ('spid' in reading) {
    return { good: true, sentences: [t('spid-check-good'), t('spid-check-good-note')] }
  }
  const bad = (...sentences: [string, ...string[]]): Verdict => ({ good: false, sentences })
  const number = (value: number) => formatNumber(value, lang)
  switch (reading.fault) {
    case 'empty':
      return bad(t('spid-check-empty'))
    case 'characters':
      return bad(t('spid-check-characters', { found: reading.found.join(' ') }))
    case 'length': {
      const { length } = reading.digits
      const sizes = { count: number(length), expected: number(SPID_DIGITS) }
      return length < SPID_DIGITS
        ? bad(t('spid-check-short', { ...sizes, missing: number(SPID_DIGITS - length) }))
        : bad(t('spid-check-long', { ...sizes, extra: number(length - SPID_DIGITS) }))
    }
    case 'check-digit': {
      const { digits, expected } = reading
      const last = digits.slice(-1)
      return bad(t('spid-check-wrong'), t('spid-check-wrong-note', { expected, last }))
    }
  }
}
