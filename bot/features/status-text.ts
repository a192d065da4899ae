import type { Enrolment, Payment, PersonStatus } from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { formatRiel } from '../language/riel.ts'

/** A person's enrolments, payments and card in plain words. */
export function describeStatus(ctx: Ctx, status: PersonStatus): string {
  const { t } = ctx
  const parts = [t('status-title'), describeCard(ctx, status)]
  parts.push(
    ...(status.enrolments.length === 0
      ? [t('status-no-enrolments')]
      : status.enrolments.map((e) => describeEnrolment(ctx, e))),
  )
  return [...parts, t('status-footer')].join('\n\n')
}

function describeCard(ctx: Ctx, { card }: PersonStatus): string {
  const { t, lang } = ctx
  if (!card) return t('status-no-card')
  const today = ctx.deps.now().toISOString().slice(0, 10)
  const validity = card.validTo < today ? 'status-card-expired' : 'status-card-valid'
  return [
    t('status-card', { level: t(`status-card-${card.level}`) }),
    t(validity, { day: formatDay(card.validTo, lang) }),
  ].join('\n')
}

function describeEnrolment(ctx: Ctx, enrolment: Enrolment): string {
  const { t, lang } = ctx
  const lines = [
    `▪️ ${programmeName(ctx, enrolment)}`,
    t('status-enrolment', { state: t(`status-state-${enrolment.status}`) }),
    t('status-since', { day: formatDay(enrolment.since, lang) }),
    t(`status-means-${enrolment.status}`),
  ]
  if (enrolment.lastPayment) lines.push(describePayment(ctx, 'last', enrolment.lastPayment))
  if (enrolment.nextPayment) lines.push(describePayment(ctx, 'next', enrolment.nextPayment))
  return lines.join('\n')
}

function describePayment(ctx: Ctx, which: 'last' | 'next', payment: Payment): string {
  const { t, lang } = ctx
  const day = formatDay(payment.date, lang)
  const state = t(`status-payment-${payment.state}`)
  return payment.amount === undefined
    ? t(`status-${which}-payment`, { day, state })
    : t(`status-${which}-payment-of`, { day, state, amount: formatRiel(payment.amount, lang) })
}

/** Our own programme's or rule's name where the registry uses our id, else the registry's. */
function programmeName(ctx: Ctx, enrolment: Enrolment): string {
  const [id, row] = enrolment.programme.split('.')
  const programme = ctx.deps.content.programmes.find((p) => p.id === id)
  const rule = programme?.rules.find((r) => r.id === row)
  const name = rule?.name ?? programme?.name ?? enrolment.name
  return name ? name[ctx.lang] : ctx.t('status-other-programme')
}
