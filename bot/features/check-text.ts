import { UNKNOWN, type Fact } from '../../schemas/fact-bank.ts'
import type { Amount } from '../../schemas/amount.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Programme } from '../../schemas/bot-content.ts'
import type { Ctx } from '../context.ts'
import type { ExplainedResult } from '../engine/explain-result.ts'
import { formatDay } from '../language/format-day.ts'
import { formatRiel } from '../language/riel.ts'

/** An answer as people read it. */
export function answerWords(ctx: Ctx, fact: Fact, answer: string | undefined): string {
  if (answer === undefined || answer === UNKNOWN) return ctx.t('check-dont-know')
  if (fact.kind === 'month') return formatDay(answer, ctx.lang)
  return fact.options.find((o) => o.id === answer)?.label[ctx.lang] ?? answer
}

/**
 * Results as messages: one with what is likely, one with what is possible, each with reasons,
 * where to go and what to bring, and the neutral line on health that everyone sees. What is not
 * possible comes only when asked for.
 */
export function describeResults(
  ctx: Ctx,
  results: readonly ExplainedResult[],
  { withNot = false } = {},
): string[] {
  const { t } = ctx
  const of = (result: ExplainedResult['result']) => results.filter((r) => r.result === result)
  if (withNot) {
    const lines = of('not').map((r) => `▫️ ${nameOf(ctx, r)}\n   ${reasons(ctx, r, 'no')}`)
    return [[t('check-not'), ...lines].join('\n\n')]
  }
  const likely = of('likely')
  const possible = of('possible')
  const texts: string[] = []
  if (likely.length > 0) {
    texts.push([t('check-likely'), ...likely.map((r) => describeOne(ctx, r))].join('\n\n'))
  }
  if (possible.length > 0) {
    const lines = possible.map((r) => describePossible(ctx, r))
    texts.push([t('check-possible'), ...lines].join('\n\n'))
  }
  if (texts.length === 0) texts.push(t('check-nothing'))
  texts.push([t('check-health-line'), t('check-not-a-decision')].join('\n\n'))
  return texts
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

/** The reasons that said `outcome`, as sentences. */
const reasons = (ctx: Ctx, r: ExplainedResult, outcome: 'yes' | 'no'): string =>
  r.reasons
    .filter((reason) => reason.outcome === outcome)
    .map((reason) => ctx.t(reason.message))
    .join(' ')

function describeOne(ctx: Ctx, r: ExplainedResult): string {
  const { t, lang } = ctx
  const { programme, rule } = find(ctx, r)
  return [
    `✅ ${nameOf(ctx, r)}`,
    rule.benefit[lang],
    ...r.amounts.map((a) => `• ${describeAmount(ctx, a)}`),
    ...(r.amountsWithheld ? [t('check-amount-withheld')] : []),
    ...(rule.caveat ? [`⚠️ ${rule.caveat[lang]}`] : []),
    t('check-because', { reasons: reasons(ctx, r, 'yes') }),
    ...whereAndWhat(ctx, rule),
    sourceLine(ctx, programme, rule),
    ...(r.reviewOverdue ? [t('check-review-overdue')] : []),
  ].join('\n')
}

function describePossible(ctx: Ctx, r: ExplainedResult): string {
  const { t, lang } = ctx
  const { rule } = find(ctx, r)
  const missing = r.missing.flatMap((id) => {
    const fact = ctx.deps.content.check.facts.find((f) => f.id === id)
    return fact ? [`   • ${fact.text[lang]}`] : []
  })
  return [
    `❔ ${nameOf(ctx, r)}`,
    ...(missing.length > 0 ? [t('check-missing'), ...missing] : []),
    t('check-where', { where: rule.where.map((w) => w[lang]).join(' / ') }),
  ].join('\n')
}

function whereAndWhat(ctx: Ctx, rule: Rule): string[] {
  const { t, lang } = ctx
  const papers =
    rule.documents === 'not-published'
      ? t('check-documents-not-published')
      : rule.documents.map((d) => d[lang]).join(', ')
  return [
    t('check-where', { where: rule.where.map((w) => w[lang]).join(' / ') }),
    t('check-bring', { papers }),
  ]
}

/** "80,000 riel, for each visit, up to 4 times (as of August 2023)". */
function describeAmount(ctx: Ctx, amount: Amount): string {
  const { t, lang } = ctx
  const value = formatRiel(amount.value, lang)
  const words = t(amount.atLeast ? 'check-amount-at-least' : 'check-amount', {
    amount: value,
    label: amount.label[lang],
  })
  const times = amount.times === undefined ? '' : ` ${t('check-times', { times: amount.times })}`
  return `${words}${times} ${t('check-as-of', { date: formatDay(amount.asOf, lang) })}`
}

function sourceLine(ctx: Ctx, programme: Programme, rule: Rule): string {
  const id = rule.sources[0]?.id ?? ''
  const name = ctx.deps.content.sources[id]?.name ?? id
  return ctx.t('check-source', { name, checked: formatDay(programme.checked, ctx.lang) })
}
