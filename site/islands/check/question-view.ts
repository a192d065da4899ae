import { formatNumber } from '../../../bot/language/numbers.ts'
import { UNKNOWN } from '../../../schemas/fact-bank.ts'
import { element } from '../element.ts'
import { heading } from './heading.ts'
import { monthForm } from './month-form.ts'
import type { Place } from './place.ts'
import { splitQuestion } from './plain-label.ts'
import type { Words } from './words.ts'

export interface QuestionHandlers {
  answer: (value: string) => void
  /** Absent where nothing lies before the question. */
  back: (() => void) | undefined
  /** Reads a month or year as a person writes it. */
  readMonth: (text: string) => string | undefined
  /** Addresses of the question's recording, the first that the browser can play. */
  sounds: readonly string[]
}

/**
 * One question: its number, why it is asked, large answers, and "I don't know".
 * @param earlier the answer given before, when the person came back to it
 */
export function questionView(
  words: Words,
  { fact, number }: Extract<Place, { kind: 'ask' }>,
  earlier: string | undefined,
  handlers: QuestionHandlers,
): Node[] {
  const { t, lang, label, of } = words
  const { question, hint, points } = splitQuestion(of(fact.text))
  const choice = (value: string, text: string, kind = '') =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: `choice ${kind}`,
          onclick: () => {
            handlers.answer(value)
          },
        },
        text,
        value === earlier && element('span', { class: 'chosen' }, t('check-page-chosen')),
      ),
    )
  return [
    handlers.back &&
      element(
        'button',
        { type: 'button', class: 'text-button check-back', onclick: handlers.back },
        label('check-back'),
      ),
    element('p', { class: 'kind' }, t('check-progress', { number: formatNumber(number, lang) })),
    heading(question),
    hint !== '' && element('p', { class: 'hint', id: 'check-hint' }, hint),
    points.length > 0 &&
      element('ol', { class: 'points' }, ...points.map((point) => element('li', {}, point))),
    handlers.sounds.length > 0 &&
      element(
        'audio',
        { controls: true, preload: 'none', 'aria-label': t('check-page-listen') },
        ...handlers.sounds.map((src) => element('source', { src })),
      ),
    element('p', { class: 'why' }, t('check-why', { why: of(fact.why) })),
    fact.kind === 'month' && monthForm(words, earlier, handlers.readMonth, handlers.answer),
    element(
      'ul',
      { class: 'choices-list', 'aria-labelledby': 'check-heading' },
      ...fact.options.map((option) => choice(option.id, of(option.label))),
      choice(UNKNOWN, t('check-dont-know-plain'), 'unsure'),
    ),
  ].filter((node) => node !== undefined && node !== false)
}
