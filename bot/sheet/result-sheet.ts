import type { Programme } from '../../schemas/bot-content.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { ExplainedResult } from '../engine/explain-result.ts'
import { amountWords } from '../language/amount-words.ts'
import { formatDay } from '../language/format-day.ts'
import type { Translate } from '../language/messages.ts'
import type { SheetBlock } from './sheet.ts'

interface Result {
  programmes: readonly Programme[]
  results: readonly ExplainedResult[]
  /** The day of the check. */
  on: string
}

/** Signs in front of a label have no letters in the font; the words say it all. */
const wordsOf = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '')

/**
 * The result of a check on paper: what is likely with amounts, where to go and what to bring, then
 * what is possible and where to ask. Nothing of the answers and nothing of the person is on it.
 */
export function resultSheet(
  { programmes, results, on }: Result,
  { t, lang }: { t: Translate; lang: Lang },
): SheetBlock[] {
  const of = (kind: ExplainedResult['result']) =>
    results
      .filter(({ result }) => result === kind)
      .flatMap((result) => {
        const programme = programmes.find((p) => p.id === result.programme)
        const rule = programme?.rules.find((r) => r.id === result.rule)
        return programme && rule ? [{ result, programme, rule }] : []
      })
  const [likely, possible] = [of('likely'), of('possible')]
  const heading = (id: string): SheetBlock => ({
    style: 'heading',
    text: wordsOf(t(id)),
    keep: true,
  })
  return [
    { style: 'title', text: t('check-result-title'), keep: true },
    { style: 'text', text: t('check-as-of', { date: formatDay(on, lang) }), keep: true },
    { style: 'small', text: t('check-no-decision') },
    ...(likely.length > 0
      ? [heading('check-likely-title')]
      : [{ style: 'text', text: t('check-nothing-likely') } as const]),
    ...likely.flatMap((found) => likelyBlocks(found, t, lang)),
    ...(possible.length > 0 ? [heading('check-possible-title')] : []),
    ...possible.flatMap(({ rule, programme }) => [
      nameBlock(rule, programme, lang),
      whereBlock(rule, t, lang),
    ]),
    { style: 'small', text: t('check-health-line') },
  ]
}

const nameBlock = (rule: Rule, programme: Programme, lang: Lang): SheetBlock => ({
  style: 'name',
  text: `${rule.name[lang]} — ${programme.name[lang]}`,
  keep: true,
})

const whereBlock = (rule: Rule, t: Translate, lang: Lang): SheetBlock => ({
  style: 'text',
  text: `${t('check-where')}: ${rule.where.map((place) => place[lang]).join(' / ')}`,
})

function likelyBlocks(
  { result, rule, programme }: { result: ExplainedResult; rule: Rule; programme: Programme },
  t: Translate,
  lang: Lang,
): SheetBlock[] {
  const papers =
    rule.documents === 'not-published'
      ? t('check-documents-not-published')
      : `${t('check-bring')}: ${rule.documents.map((paper) => paper[lang]).join(' / ')}`
  const amounts = result.amountsWithheld
    ? [t('check-amount-withheld')]
    : result.amounts.map((amount) => amountWords(t, lang, amount))
  const asked = programme.askAt.map((place) => place[lang]).join(' / ')
  const text = (words: string): SheetBlock => ({ style: 'text', text: words, keep: true })
  return [
    nameBlock(rule, programme, lang),
    ...amounts.map(text),
    ...(rule.caveat ? [text(t('check-caveat', { caveat: rule.caveat[lang] }))] : []),
    text(whereBlock(rule, t, lang).text),
    text(papers),
    ...(result.reviewOverdue
      ? [text(t('check-review-overdue', { date: formatDay(programme.reviewBy, lang) }))]
      : []),
    {
      style: 'text',
      text: asked === '' ? t('check-take-along') : `${t('check-ask-at')}: ${asked}`,
    },
  ]
}
