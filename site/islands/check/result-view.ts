import { explainResults } from '../../../bot/engine/explain-result.ts'
import type { Result } from '../../../bot/engine/evaluate-rule.ts'
import type { CheckSetup, CheckStep } from '../../../bot/engine/step-check.ts'
import { formatDay } from '../../../bot/language/format-day.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import type { Sources } from '../../../schemas/source.ts'
import { resultSheet } from '../../../bot/sheet/result-sheet.ts'
import type { SheetBlock } from '../../../bot/sheet/sheet.ts'
import { element } from '../element.ts'
import { pictureButton } from './picture-button.ts'
import { withRules, type RuleFound } from './find-rule.ts'
import { heading } from './heading.ts'
import { splitQuestion } from './plain-label.ts'
import { likelyEntry, notEntry, possibleEntry } from './result-entry.ts'
import { resultSign } from './result-sign.ts'
import type { Words } from './words.ts'

/** With more likely results than this, their particulars are folded away. */
const MOST_OPEN = 3

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
  const isShort = of('likely').length <= MOST_OPEN
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
      of('likely').map((found) => likelyEntry(words, found, sources, isShort)),
      t('check-nothing-likely'),
    ),
    group(
      words,
      'possible',
      of('possible').map((found) => possibleEntry(words, found)),
      t('check-nothing-possible'),
    ),
    openQuestions(words, of('possible'), { setup, step }, handlers.change),
    element('p', { class: 'check-health' }, t('check-health-line')),
    actions(words, handlers.again, () =>
      resultSheet({ programmes: setup.programmes, results, on: setup.on }, words),
    ),
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

/** What the person did not know and could still find out, each with a button that asks again. */
function openQuestions(
  { t, of }: Words,
  possible: readonly RuleFound[],
  { setup, step }: { setup: CheckSetup; step: CheckStep },
  change: ResultHandlers['change'],
): HTMLElement | false {
  const missing = new Set(possible.flatMap(({ result }) => result.missing))
  const facts = setup.bank.facts.filter(({ id }) => missing.has(id) && step.path.includes(id))
  if (facts.length === 0) return false
  const questions = facts.map((fact) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'text-button',
          onclick: () => {
            change(fact.id)
          },
        },
        splitQuestion(of(fact.text)).question,
      ),
    ),
  )
  return element(
    'section',
    { class: 'open-questions' },
    element('h3', {}, t('check-page-find-out')),
    element('ul', { class: 'plain-list' }, ...questions),
  )
}

const actions = (
  words: Words,
  again: () => void,
  sheet: () => readonly SheetBlock[],
): HTMLElement => {
  const { t, label } = words
  return element(
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
    pictureButton(words, sheet),
    element(
      'button',
      { type: 'button', class: 'button second', onclick: again },
      label('check-other-person'),
    ),
  )
}
