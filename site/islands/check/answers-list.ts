import { answerWords } from '../../../bot/language/answer-words.ts'
import type { CheckStep } from '../../../bot/engine/step-check.ts'
import type { FactBank } from '../../../schemas/fact-bank.ts'
import { element } from '../element.ts'
import { splitQuestion } from './plain-label.ts'
import type { Words } from './words.ts'

/** The answers given, folded away below what the page shows. */
export const answersSoFar = (
  words: Words,
  step: CheckStep,
  bank: FactBank,
  { summary, onChange }: { summary: string; onChange: (fact: string) => void },
): HTMLElement =>
  element(
    'details',
    { class: 'check-answers' },
    element('summary', {}, summary),
    answersList(words, step, bank, onChange),
  )

/** The answers that count, in the order of asking, each with a button that asks it again. */
function answersList(
  { t, lang, of }: Words,
  { path, facts }: CheckStep,
  bank: FactBank,
  onChange: (fact: string) => void,
): HTMLElement {
  const rows = path.flatMap((id) => {
    const fact = bank.facts.find((other) => other.id === id)
    if (!fact) return []
    const { question } = splitQuestion(of(fact.text))
    return [
      element(
        'div',
        { class: 'answer-row' },
        element('dt', {}, question),
        element('dd', {}, answerWords(t, lang, fact, facts[id])),
        element(
          'dd',
          { class: 'answer-change' },
          element(
            'button',
            {
              type: 'button',
              class: 'text-button',
              onclick: () => {
                onChange(id)
              },
            },
            t('check-page-change'),
            element(
              'span',
              { class: 'hidden-text' },
              ` ${t('check-page-change-which', { question })}`,
            ),
          ),
        ),
      ),
    ]
  })
  return element('dl', { class: 'answers-list' }, ...rows)
}
