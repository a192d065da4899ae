import { formatDay } from '../../../bot/language/format-day.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { element } from '../element.ts'

const MONTH_DAYS = 30

/**
 * A button that lets a month pass for the synthetic people, and the day it is then.
 * @param advance lets days pass and gives the day, `2026-12-22`
 */
export function createClockView(
  t: Translate,
  lang: Lang,
  advance: (days: number) => Promise<string>,
): HTMLElement {
  const day = element('p', { class: 'quiet', role: 'status' }, t('practice-clock-hint'))
  const pass = async (): Promise<void> => {
    const now = await advance(MONTH_DAYS)
    day.textContent = t('practice-clock-day', { day: formatDay(now, lang) })
  }
  const button = element(
    'button',
    { type: 'button', class: 'small-button', onclick: () => void pass() },
    t('practice-clock-month'),
  )
  return element('section', { class: 'clock' }, element('h2', {}, t('practice-clock')), button, day)
}
