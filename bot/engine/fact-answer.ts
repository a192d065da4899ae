import { UNKNOWN, type Fact } from '../../schemas/fact-bank.ts'

const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/

/** Whether a value answers the fact: an option, a month or year, or "I don't know". */
export function isFactAnswer(fact: Fact, value: string): boolean {
  if (value === UNKNOWN) return true
  return fact.kind === 'month'
    ? MONTH.test(value)
    : fact.options.some((option) => option.id === value)
}
