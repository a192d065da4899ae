import { dayOf } from '../../../bot/language/day-of.ts'

/**
 * The day that a check is about: the one in the address (`?as-of=2024-05-01`), for experts who ask
 * what held then, or the day it is in Cambodia. An address that names no day counts as none.
 */
export function dayAsked(search: string, now: Date): string {
  const asked = new URLSearchParams(search).get('as-of') ?? ''
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))
  return isDay ? asked : dayOf(now)
}
