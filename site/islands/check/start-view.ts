import type { Situation } from '../../../schemas/fact-bank.ts'
import { element } from '../element.ts'
import { heading } from './heading.ts'
import { EVERYTHING } from './scope.ts'
import type { Words } from './words.ts'

/** How the check goes, a paragraph each. */
export const intro = ({ t }: Words): Node[] =>
  t('check-intro')
    .split('\n')
    .map((line) => element('p', { class: 'check-intro' }, line))

/** The first screen: what comes, and what it is about. */
export function startView(
  words: Words,
  situations: readonly Situation[],
  onChoose: (situation: string) => void,
): Node[] {
  const { t, label, of } = words
  const choice = (id: string, text: string) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'choice',
          onclick: () => {
            onChoose(id)
          },
        },
        text,
      ),
    )
  return [
    ...intro(words),
    heading(t('check-situation-ask')),
    element(
      'ul',
      { class: 'choices-list', 'aria-labelledby': 'check-heading' },
      choice(EVERYTHING, label('check-situation-all')),
      ...situations.map((situation) => choice(situation.id, of(situation.label))),
    ),
  ]
}
