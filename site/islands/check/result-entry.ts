import { amountWords } from '../../../bot/language/amount-words.ts'
import { formatDay } from '../../../bot/language/format-day.ts'
import type { Outcome } from '../../../bot/engine/condition.ts'
import type { Sources } from '../../../schemas/source.ts'
import { langOfText } from '../../library/lang-of-text.ts'
import { element } from '../element.ts'
import type { RuleFound } from './find-rule.ts'
import type { Words } from './words.ts'

type Row = readonly [term: string, values: readonly string[], kind?: string]

const facts = (rows: readonly Row[]): HTMLElement =>
  element(
    'dl',
    { class: 'result-facts' },
    ...rows
      .filter(([, values]) => values.length > 0)
      .map(([term, values, kind]) =>
        element(
          'div',
          { class: kind },
          element('dt', {}, term),
          ...values.map((value) => element('dd', {}, value)),
        ),
      ),
  )

const name = ({ of }: Words, { rule, programme }: RuleFound): HTMLElement =>
  element(
    'h4',
    {},
    of(rule.name),
    element('span', { class: 'result-programme' }, of(programme.name)),
  )

/** The reasons that said `outcome`. */
const reasons = ({ t }: Words, { result }: RuleFound, outcome: Outcome): string[] => [
  ...new Set(result.reasons.filter((r) => r.outcome === outcome).map((r) => t(r.message))),
]

const list = (items: readonly string[]): HTMLElement =>
  element('ul', { class: 'reasons' }, ...items.map((item) => element('li', {}, item)))

/**
 * Something likely: what, how much, where, what to bring, why, and how we know.
 * @param isOpen false folds the particulars away, where there are many entries
 */
export function likelyEntry(
  words: Words,
  found: RuleFound,
  sources: Sources,
  isOpen: boolean,
): HTMLElement {
  const { t, lang, of } = words
  const { result, rule, programme } = found
  const papers =
    rule.documents === 'not-published'
      ? [t('check-documents-not-published')]
      : rule.documents.map(of)
  const amounts = result.amountsWithheld
    ? [t('check-amount-withheld')]
    : result.amounts.map((amount) => amountWords(t, lang, amount))
  return element(
    'li',
    { class: 'result-entry' },
    name(words, found),
    element('p', {}, of(rule.benefit)),
    folded(
      'particulars',
      t('check-page-particulars'),
      isOpen,
      facts([
        [t('check-how-much'), amounts],
        [t('check-where'), rule.where.map(of), 'row-where'],
        [t('check-bring'), papers],
        [t('check-ask-at'), programme.askAt.map(of)],
      ]),
      rule.caveat &&
        element('p', { class: 'result-caveat' }, t('check-caveat', { caveat: of(rule.caveat) })),
      overdue(words, found),
    ),
    folded(
      'grounds',
      t('check-page-grounds'),
      false,
      list(reasons(words, found, 'yes')),
      origin(words, found, sources),
    ),
  )
}

/** Something possible: what is not clear, and where to ask. */
export function possibleEntry(words: Words, found: RuleFound): HTMLElement {
  const { t, of } = words
  const { rule, programme } = found
  return element(
    'li',
    { class: 'result-entry' },
    name(words, found),
    list(reasons(words, found, 'unknown')),
    folded(
      'where',
      t('check-page-where'),
      false,
      facts([
        [t('check-benefit'), [of(rule.benefit)]],
        [t('check-where'), rule.where.map(of), 'row-where'],
        [t('check-ask-at'), programme.askAt.map(of)],
      ]),
      overdue(words, found),
      element('p', { class: 'result-origin' }, more(words, found)),
    ),
  )
}

const folded = (
  kind: string,
  summary: string,
  isOpen: boolean,
  ...children: Parameters<typeof element>[2][]
): HTMLElement =>
  element('details', { class: kind, open: isOpen }, element('summary', {}, summary), ...children)

/** Something that does not fit, and why. */
export function notEntry(words: Words, found: RuleFound): HTMLElement {
  const { t, lang } = words
  const { rule, result } = found
  const days =
    result.period === 'ended' && rule.validTo
      ? [t('check-rule-ended', { date: formatDay(rule.validTo, lang) })]
      : result.period === 'future' && rule.validFrom
        ? [t('check-rule-future', { date: formatDay(rule.validFrom, lang) })]
        : reasons(words, found, 'no')
  return element('li', { class: 'result-entry' }, name(words, found), list(days))
}

const overdue = ({ t, lang }: Words, { result, programme }: RuleFound) =>
  result.reviewOverdue &&
  element(
    'p',
    { class: 'result-caveat' },
    t('check-review-overdue', { date: formatDay(programme.reviewBy, lang) }),
  )

const more = ({ t, lang }: Words, { programme, rule }: RuleFound): HTMLElement =>
  element('a', { href: `/${lang}/programmes/${programme.id}/#${rule.id}` }, t('check-details'))

/** Sources and the day of checking. */
function origin(words: Words, found: RuleFound, sources: Sources): HTMLElement {
  const { t, lang } = words
  const names = found.rule.sources.flatMap(({ id }, i) => {
    const source = sources[id]
    if (!source) return []
    const text = element('cite', { lang: langOfText(source.name) }, source.name)
    return i === 0 ? [text] : ['; ', text]
  })
  return element(
    'p',
    { class: 'result-origin' },
    element('span', { class: 'source-names' }, `${t('check-sources')}: `, ...names, '. '),
    t('check-checked-on', { date: formatDay(found.programme.checked, lang) }),
    ' ',
    more(words, found),
  )
}
