import type { Translate } from '../../../bot/language/messages.ts'
import { checkDigit, checkDigitSteps } from '../../../schemas/check-digit.ts'
import { element } from '../element.ts'

/** The check digit of eleven digits worked out step by step, folded away. */
export function stepsView(t: Translate, elevenDigits: string): HTMLElement {
  const steps = checkDigitSteps(elevenDigits)
  const columns = ['step', 'digit', 'before', 'sum', 'after']
  const head = columns.map((name) => element('th', { scope: 'col' }, t(`spid-check-${name}`)))
  const rows = steps.map(({ digit, before, sum, after }, i) =>
    element(
      'tr',
      {},
      ...[i + 1, digit, before, sum, after].map((value) => element('td', {}, String(value))),
    ),
  )
  const after = String(steps.at(-1)?.after ?? '')
  return element(
    'details',
    {},
    element('summary', {}, t('spid-check-steps')),
    element(
      'div',
      { class: 'scroll' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...rows),
      ),
    ),
    element('p', {}, t('spid-check-result', { after, digit: checkDigit(elevenDigits) })),
  )
}
