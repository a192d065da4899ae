import { explainResults } from '../../../bot/engine/explain-result.ts'
import type { Result } from '../../../bot/engine/evaluate-rule.ts'
import type { CheckSetup, CheckStep } from '../../../bot/engine/step-check.ts'
import { formatDay } from '../../../bot/language/format-day.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import type { Sources } from '../../../schemas/source.ts'
import { element } from '../element.ts'
import { withRules, type RuleFound } from './find-rule.ts'
import { heading } from './heading.ts'
import { splitPoints } from './plain-label.ts'
import { likelyEntry, notEntry, possibleEntry } from './result-entry.ts'
import { resultSign } from './result-sign.ts'
import type { Words } from './words.ts'

export interface ResultHandlers {
  /** Asks a question again. */
  change: (fact: string) => void
  /** Deletes the answers and begins again, for this or another person. */
  again: () => void
}

/** The result: likely, possible, and what does not fit; made to be printed and taken along. */
export function resultView(
  words: Words,
  { setup, step, sources }: { setup: CheckSetup; step: CheckStep; sources: Sources },
  handlers: ResultHandlers,
): Node[] {
  const { t, lang } = words
  const results = explainResults(setup.programmes, step.facts, setup.on, setup.only)
  const all = withRules(setup.programmes, results)
  const of = (kind: Result) => all.filter(({ result }) => result.result === kind)
  const count = (kind: Result) => formatNumber(of(kind).length, lang)
  const ask = (found: RuleFound) => openQuestions(words, found, { setup, step }, handlers.change)
  return [
    heading(t('check-result-title')),
    element('p', { class: 'check-day' }, t('check-as-of', { date: formatDay(setup.on, lang) })),
    element(
      'p',
      { class: 'check-counts' },
      t('check-page-counts', { likely: count('likely'), possible: count('possible') }),
    ),
    element('p', { class: 'check-decision' }, t('check-no-decision')),
    group(
      words,
      'likely',
      of('likely').map((found) => likelyEntry(words, found, sources)),
      t('check-nothing-likely'),
    ),
    group(
      words,
      'possible',
      of('possible').map((found) => possibleEntry(words, found, ask(found))),
      t('check-nothing-possible'),
    ),
    element('p', { class: 'check-health' }, t('check-health-line')),
    actions(words, handlers.again),
    of('not').length > 0 &&
      element(
        'details',
        { class: 'check-not' },
        element('summary', {}, words.label('check-show-not')),
        group(
          words,
          'not',
          of('not').map((found) => notEntry(words, found)),
          '',
        ),
      ),
  ].filter((node) => node !== false)
}

function group(
  { t, label }: Words,
  kind: Result,
  entries: readonly HTMLElement[],
  none: string,
): HTMLElement {
  return element(
    'section',
    { class: `result-group group-${kind}` },
    element('h3', {}, resultSign(kind), element('span', {}, label(`check-${kind}-title`))),
    element('p', { class: 'soft' }, entries.length > 0 ? t(`check-${kind}-hint`) : none),
    entries.length > 0 && element('ul', { class: 'result-entries' }, ...entries),
  )
}

/** For each thing that the person did not know: a way to answer it after all. */
const openQuestions = (
  { t, of }: Words,
  { result }: RuleFound,
  { setup, step }: { setup: CheckSetup; step: CheckStep },
  change: ResultHandlers['change'],
): HTMLElement[] =>
  setup.bank.facts
    .filter((fact) => result.missing.includes(fact.id) && step.path.includes(fact.id))
    .map((fact) =>
      element(
        'button',
        {
          type: 'button',
          class: 'text-button',
          onclick: () => {
            change(fact.id)
          },
        },
        t('check-page-answer', { question: splitPoints(of(fact.text)).question }),
      ),
    )

const actions = ({ t, label }: Words, again: () => void): HTMLElement =>
  element(
    'div',
    { class: 'check-actions' },
    element('p', {}, t('check-take-along')),
    element(
      'button',
      {
        type: 'button',
        class: 'button',
        onclick: () => {
          print()
        },
      },
      t('check-page-print'),
    ),
    element(
      'button',
      { type: 'button', class: 'button second', onclick: again },
      label('check-other-person'),
    ),
  )
