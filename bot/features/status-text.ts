import type { Programme } from '../../schemas/bot-content.ts'
import type {
  Enrolment,
  EnrolmentState,
  Payment,
  PersonStatus,
} from '../../schemas/person-status.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { formatRiel } from '../language/riel.ts'
import { today } from './today.ts'

/** Days before its end from which a card is said to end soon. */
const SOON_DAYS = 90
const DAY_MS = 86_400_000

/** How long a card can still be used. */
export type CardState = 'valid' | 'soon' | 'expired'

export function cardState(ctx: Ctx, { validTo }: NonNullable<PersonStatus['card']>): CardState {
  if (validTo < today(ctx)) return 'expired'
  const days = (Date.parse(validTo) - Date.parse(today(ctx))) / DAY_MS
  return days <= SOON_DAYS ? 'soon' : 'valid'
}

export function describeCard(ctx: Ctx, { card }: PersonStatus): string {
  const { t, lang } = ctx
  if (!card) return t('status-no-card')
  return [
    t('status-card', { level: t(`status-card-${card.level}`) }),
    ...(card.validFrom ? [t('status-card-from', { day: formatDay(card.validFrom, lang) })] : []),
    t(`status-card-${cardState(ctx, card)}`, { day: formatDay(card.validTo, lang) }),
  ].join('\n')
}

/** One enrolment: what it is, what its state means, its payments without amounts, what to do. */
export function describeEnrolment(ctx: Ctx, enrolment: Enrolment): string {
  const { t, lang } = ctx
  return [
    `▪️ ${programmeName(ctx, enrolment)}`,
    t('status-enrolment', { state: t(`status-state-${enrolment.status}`) }),
    t('status-since', { day: formatDay(enrolment.since, lang) }),
    t(`status-means-${enrolment.status}`),
    ...describeApplication(ctx, enrolment),
    ...describePayments(ctx, enrolment, true),
    ...whatToDo(ctx, enrolment),
  ].join('\n')
}

/** Where an application stands or how it ended; nothing once it has led to an enrolment. */
function describeApplication(ctx: Ctx, { status, application }: Enrolment): string[] {
  const last = application?.steps.at(-1)
  if (!last || !NOT_ENROLLED.includes(status)) return []
  const day = formatDay(last.date, ctx.lang)
  return [ctx.t('status-stage', { stage: ctx.t(`status-stage-${last.stage}`), day })]
}

const NOT_ENROLLED: readonly EnrolmentState[] = ['applied', 'assessing', 'waiting', 'refused']

/** Payments that a message holds at most: of those made, the newest. */
const MOST_MADE = 3

/** The payments of an enrolment, newest first, one a line; hidden amounts are dots. */
export function describePayments(ctx: Ctx, enrolment: Enrolment, hidden: boolean): string[] {
  const { lastPayment, nextPayment } = enrolment
  const payments =
    enrolment.payments ?? [lastPayment, nextPayment].filter((payment) => payment !== undefined)
  const made = payments.filter(({ state }) => state !== 'due').slice(-MOST_MADE)
  const due = payments.filter(({ state }) => state === 'due')
  return [
    ...due.map((payment) => describePayment(ctx, 'next', payment, hidden)),
    ...[...made]
      .reverse()
      .map((payment, i) => describePayment(ctx, i === 0 ? 'last' : 'earlier', payment, hidden)),
  ]
}

function describePayment(
  ctx: Ctx,
  which: 'last' | 'next' | 'earlier',
  payment: Payment,
  hidden: boolean,
): string {
  const { t, lang } = ctx
  const day = formatDay(payment.date, lang)
  const state = t(`status-payment-${isLate(ctx, payment) ? 'late' : payment.state}`)
  if (payment.amount === undefined) return t(`status-${which}-payment`, { day, state })
  const amount = hidden ? t('status-hidden') : formatRiel(payment.amount, lang)
  return t(`status-${which}-payment-of`, { day, state, amount })
}

/** Due on a day that has passed. */
const isLate = (ctx: Ctx, { state, date }: Payment): boolean => state === 'due' && date < today(ctx)

/** What the person can do now; nothing where all is well. */
function whatToDo(ctx: Ctx, enrolment: Enrolment): string[] {
  const { status, lastPayment, nextPayment } = enrolment
  const where = whereToAsk(ctx, enrolment)
  const lines: string[] = []
  if (lastPayment?.state === 'failed') lines.push(ctx.t('status-do-failed', { where }))
  if (nextPayment && isLate(ctx, nextPayment)) lines.push(ctx.t('status-do-late', { where }))
  if (status !== 'active') lines.push(ctx.t(`status-do-${status}`, { where }))
  return lines
}

const whereToAsk = (ctx: Ctx, enrolment: Enrolment): string => {
  const askAt = findProgramme(ctx, enrolment).programme?.askAt ?? []
  return askAt.length > 0
    ? askAt.map((place) => place[ctx.lang]).join(' / ')
    : ctx.t('status-where-commune')
}

/** Our own programme and rule, where the registry uses our ids. */
export function findProgramme(
  ctx: Ctx,
  enrolment: Enrolment,
): { programme: Programme | undefined; rule: Rule | undefined } {
  const [id, row] = enrolment.programme.split('.')
  const programme = ctx.deps.content.programmes.find((p) => p.id === id)
  return { programme, rule: programme?.rules.find((r) => r.id === row) }
}

/** Our own programme's or rule's name where the registry uses our id, else the registry's. */
export function programmeName(ctx: Ctx, enrolment: Enrolment): string {
  const { programme, rule } = findProgramme(ctx, enrolment)
  const name = rule?.name ?? programme?.name ?? enrolment.name
  return name ? name[ctx.lang] : ctx.t('status-other-programme')
}
