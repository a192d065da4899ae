import { displayCaseNumber } from '../../schemas/case-number.ts'
import { actionsFrom } from '../../schemas/cases/case-machine.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { formatNumber } from '../language/numbers.ts'
import type { Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { caseAct, type CaseKey } from './case-key.ts'
import { resumeRows } from './show-menu.ts'
import { dayOf } from '../language/day-of.ts'

/** Messages shown of a case, the newest. */
const MOST_MESSAGES = 5

/** Tells all about a case: where it stands, what was said, what the person can do now. */
export const sayCase = (ctx: Ctx, view: CaseView, key: CaseKey): Promise<void> =>
  say(ctx, describeCase(ctx, view).join('\n'), caseRows(ctx, view, key))

function describeCase(ctx: Ctx, view: CaseView): string[] {
  const { t } = ctx
  const { status, messages, attachments, events } = view
  return [
    t(`case-title-${view.kind}`, { reference: displayCaseNumber(view.reference) }),
    ...subjectOf(ctx, view),
    t('grievance-case-since', { day: dayText(ctx, view.received_at) }),
    '',
    t(`grievance-state-${status.replaceAll('_', '-')}`),
    ...aimWords(ctx, view),
    ...decisionWords(ctx, view),
    ...(messages.length > 0 ? ['', t('case-messages')] : []),
    ...messages
      .slice(-MOST_MESSAGES)
      .map(({ at, author, text }) => t(`case-message-${author}`, { day: dayText(ctx, at), text })),
    ...(attachments.length > 0
      ? [t('case-files', { count: formatNumber(attachments.length, ctx.lang) })]
      : []),
    ...(events.length > 0 ? ['', t('case-history')] : []),
    ...events.map(
      ({ at, to }) => `• ${dayText(ctx, at)}: ${t(`grievance-event-${to.replaceAll('_', '-')}`)}`,
    ),
  ]
}

const dayText = (ctx: Ctx, at: string): string => formatDay(dayOf(new Date(at)), ctx.lang)

/** What the case is about, as far as content knows its codes. */
function subjectOf(ctx: Ctx, view: CaseView): string[] {
  const { cases, programmes } = ctx.deps.content
  const category = cases.categories.find(({ code }) => code === view.category)
  // What was asked for in need is not shown on a screen that others may see.
  if (category?.form === 'no-form') return []
  const sub = category?.subcategories.find(({ code }) => code === view.subcategory)
  const request = cases.requests.find(({ type }) => type === view.category)
  const programme = programmes.find(({ id }) => id === view.programme)
  const parts = [category?.label, sub?.label, request?.label, programme?.name]
  return parts.flatMap((label) => (label ? [label[ctx.lang]] : []))
}

/** Our aim, and that it is no law. */
const aimWords = (ctx: Ctx, { aim }: CaseView): string[] =>
  aim === undefined
    ? []
    : [`${ctx.t('case-aim', { day: dayText(ctx, aim) })} ${ctx.deps.content.cases.basis[ctx.lang]}`]

function decisionWords(ctx: Ctx, view: CaseView): string[] {
  const { decision, decision_text: reason } = view
  if (decision === undefined) return []
  return [
    ctx.t(`case-decision-${decision.replaceAll('_', '-')}`),
    ...(reason === undefined ? [] : [ctx.t('case-reason', { text: reason })]),
    ...(mayAppeal(ctx, view)
      ? [ctx.t('case-may-appeal', { day: dayText(ctx, view.appeal_until ?? '') })]
      : []),
  ]
}

/** Every decision can be appealed against for some time. */
export const mayAppeal = (ctx: Ctx, { status, appeal_until: until }: CaseView): boolean =>
  (status === 'resolved' || status === 'closed') &&
  until !== undefined &&
  Date.parse(until) >= ctx.deps.now().getTime()

function caseRows(ctx: Ctx, view: CaseView, key: CaseKey): Button[][] {
  const button = (words: string, act: string) => [caseAct(ctx, words, act, key)]
  const can = actionsFrom(view.status, 'complainant')
  const isDecided = view.status === 'resolved' || view.status === 'closed'
  return [
    ...(can.includes('answer') ? [button('case-answer', 'say')] : []),
    ...(can.includes('confirm')
      ? [
          [
            caseAct(ctx, 'case-solved', 'solved', key),
            caseAct(ctx, 'case-not-solved', 'unsolved', key),
          ],
        ]
      : []),
    ...(view.status === 'closed' && !view.feedback ? [button('case-rate', 'rate')] : []),
    ...(mayAppeal(ctx, view) ? [button('case-appeal', 'appeal')] : []),
    ...(can.includes('withdraw') && !can.includes('answer') ? [button('case-add', 'say')] : []),
    ...(can.includes('withdraw') ? [button('case-withdraw', 'withdraw')] : []),
    ...(isDecided ? [] : resumeRows(ctx)),
    [goButton(ctx, 'grievance-follow', 'grievance-follow-other')],
    [goButton(ctx, 'person'), menuButton(ctx)],
  ]
}
