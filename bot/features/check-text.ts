import type { Programme } from '../../schemas/bot-content.ts'
import type { Fact } from '../../schemas/fact-bank.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Ctx } from '../context.ts'
import type { ExplainedResult } from '../engine/explain-result.ts'
import { amountWords } from '../language/amount-words.ts'
import { answerWords as wordsOfAnswer } from '../language/answer-words.ts'
import { formatDay } from '../language/format-day.ts'
import { formatNumber } from '../language/numbers.ts'

/** An answer as people read it. */
export const answerWords = (ctx: Ctx, fact: Fact, answer: string | undefined): string =>
  wordsOfAnswer(ctx.t, ctx.lang, fact, answer)

/**
 * Results as messages: one with what is likely and one with what is possible, each with its
 * reasons, where to go and what to bring. What is not possible comes only when asked for.
 */
export function describeResults(ctx: Ctx, results: readonly ExplainedResult[]): string[] {
  const { t } = ctx
  const of = (result: ExplainedResult['result']) => results.filter((r) => r.result === result)
  const likely = of('likely').map((r) => describeLikely(ctx, r))
  const possible = of('possible')
  return [
    likely.length > 0
      ? [`${t('check-likely-title')}\n${t('check-likely-hint')}`, ...likely].join('\n\n')
      : t('check-nothing-likely'),
    ...(possible.length > 0 ? [describePossible(ctx, possible)] : []),
  ]
}

/** Why each likely result is one, its sources and the day they were compared. */
export function describeGrounds(ctx: Ctx, results: readonly ExplainedResult[]): string {
  const likely = results
    .filter((r) => r.result === 'likely')
    .map((r) => {
      const { programme, rule } = find(ctx, r)
      return [
        `▪️ ${nameOf(ctx, r)}`,
        `${ctx.t('check-reasons')}: ${reasons(ctx, r, 'yes')}`,
        sourceLine(ctx, programme, rule),
      ].join('\n')
    })
  return [ctx.t('check-grounds-title'), ...likely].join('\n\n')
}

/** What is not possible on these facts, and why. */
export function describeNot(ctx: Ctx, results: readonly ExplainedResult[]): string {
  const lines = results
    .filter((r) => r.result === 'not')
    .map((r) => `▫️ ${nameOf(ctx, r)}\n   ${reasons(ctx, r, 'no')}`)
  return [`${ctx.t('check-not-title')}\n${ctx.t('check-not-hint')}`, ...lines].join('\n\n')
}

function find(ctx: Ctx, r: ExplainedResult): { programme: Programme; rule: Rule } {
  const programme = ctx.deps.content.programmes.find((p) => p.id === r.programme)
  const rule = programme?.rules.find((other) => other.id === r.rule)
  if (!programme || !rule) throw new Error(`no rule ${r.id}`)
  return { programme, rule }
}

const nameOf = (ctx: Ctx, r: ExplainedResult): string => {
  const { programme, rule } = find(ctx, r)
  return `${rule.name[ctx.lang]} — ${programme.name[ctx.lang]}`
}

/** The reasons that said `outcome`, as sentences; for a rule that does not hold, its days. */
function reasons(ctx: Ctx, r: ExplainedResult, outcome: 'yes' | 'no'): string {
  const { rule } = find(ctx, r)
  if (r.period === 'ended' && rule.validTo) {
    return ctx.t('check-rule-ended', { date: formatDay(rule.validTo, ctx.lang) })
  }
  if (r.period === 'future' && rule.validFrom) {
    return ctx.t('check-rule-future', { date: formatDay(rule.validFrom, ctx.lang) })
  }
  return r.reasons
    .filter((reason) => reason.outcome === outcome)
    .map((reason) => ctx.t(reason.message))
    .join(' ')
}

function describeLikely(ctx: Ctx, r: ExplainedResult): string {
  const { t, lang } = ctx
  const { rule } = find(ctx, r)
  return [
    `✅ ${nameOf(ctx, r)}`,
    rule.benefit[lang],
    ...r.amounts.map((a) => `• ${amountWords(t, lang, a)}`),
    ...(r.amountsWithheld ? [t('check-amount-withheld')] : []),
    ...(rule.caveat ? [`⚠️ ${t('check-caveat', { caveat: rule.caveat[lang] })}`] : []),
    ...whereAndWhat(ctx, rule),
    ...overdue(ctx, r),
  ].join('\n')
}

/** What is possible: the open questions once, numbered, and the rules that wait for each. */
function describePossible(ctx: Ctx, possible: readonly ExplainedResult[]): string {
  const { t, lang } = ctx
  const open = ctx.deps.content.check.facts.filter((f) =>
    possible.some((r) => r.missing.includes(f.id)),
  )
  const numberOf = (id: string) => formatNumber(open.findIndex((f) => f.id === id) + 1, lang)
  const rules = possible.map((r) => {
    const numbers = r.missing.map(numberOf).join(', ')
    const name = `❔ ${nameOf(ctx, r)}${numbers === '' ? '' : ` (${numbers})`}`
    const unclear = r.missing.length === 0 ? [t('check-missing-nothing')] : []
    return [name, ...unclear, whereLine(ctx, find(ctx, r).rule), ...overdue(ctx, r)].join('\n')
  })
  const questions = open.map(
    (f, i) => `${formatNumber(i + 1, lang)}. ${firstSentence(f.text[lang])}`,
  )
  const head = `${t('check-possible-title')}\n${t('check-possible-hint')}`
  const missing = questions.length > 0 ? [[`${t('check-missing')}:`, ...questions].join('\n')] : []
  return [head, ...rules, ...missing].join('\n\n')
}

/** Says that the day for comparing with the sources again has passed. */
const overdue = (ctx: Ctx, r: ExplainedResult): string[] =>
  r.reviewOverdue
    ? [
        ctx.t('check-review-overdue', {
          date: formatDay(find(ctx, r).programme.reviewBy, ctx.lang),
        }),
      ]
    : []

const firstSentence = (text: string): string => /^.*?[?។]/.exec(text)?.[0] ?? text

const whereLine = (ctx: Ctx, rule: Rule): string =>
  `📍 ${ctx.t('check-where')}: ${rule.where.map((w) => w[ctx.lang]).join(' / ')}`

function whereAndWhat(ctx: Ctx, rule: Rule): string[] {
  const papers =
    rule.documents === 'not-published'
      ? ctx.t('check-documents-not-published')
      : `📄 ${ctx.t('check-bring')}: ${rule.documents.map((d) => d[ctx.lang]).join(' / ')}`
  return [whereLine(ctx, rule), papers]
}

function sourceLine(ctx: Ctx, programme: Programme, rule: Rule): string {
  const names = rule.sources.slice(0, 2).map(({ id }) => ctx.deps.content.sources[id]?.name ?? id)
  const checked = ctx.t('check-checked-on', { date: formatDay(programme.checked, ctx.lang) })
  return `${ctx.t('check-sources')}: ${names.join('; ')}. ${checked}`
}
