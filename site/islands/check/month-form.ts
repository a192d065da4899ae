import { MONTHS } from '../../../bot/language/months.ts'
import { element } from '../element.ts'
import type { Words } from './words.ts'

/**
 * Asks for a year and, where it is known, a month. The year's field takes Khmer and Latin digits
 * and a whole date as well.
 * @param earlier the answer given before: `1965` or `1965-04`
 * @param read the answer in a text such as `4/1965`; undefined when it is none
 */
export function monthForm(
  { t, lang }: Words,
  earlier: string | undefined,
  read: (text: string) => string | undefined,
  onAnswer: (month: string) => void,
): HTMLElement {
  const [earlierYear = '', earlierMonth = ''] = (earlier ?? '').split('-')
  const month = element(
    'select',
    { id: 'check-month' },
    element('option', { value: '' }, t('check-page-month-unknown')),
    ...MONTHS[lang].map((name, i) => element('option', { value: String(i + 1) }, name)),
  )
  month.value = earlierMonth === '' ? '' : String(Number(earlierMonth))
  const year = element('input', {
    id: 'check-year',
    inputmode: 'numeric',
    autocomplete: 'off',
    size: '8',
    value: earlierYear,
    'aria-describedby': 'check-hint check-year-error',
  })
  const error = element('p', { id: 'check-year-error', class: 'field-error', role: 'alert' })
  const form = element(
    'form',
    { class: 'month-form', novalidate: true },
    error,
    element(
      'div',
      { class: 'month-fields' },
      element('label', { for: 'check-month' }, t('check-page-month')),
      month,
      element('label', { for: 'check-year' }, t('check-page-year')),
      year,
    ),
    element('button', { type: 'submit', class: 'button' }, t('check-page-continue')),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer =
      read(month.value === '' ? year.value : `${month.value}/${year.value}`) ?? read(year.value)
    if (answer !== undefined) {
      onAnswer(answer)
      return
    }
    error.textContent = t('check-bad-month')
    year.setAttribute('aria-invalid', 'true')
    year.focus()
  })
  return form
}
