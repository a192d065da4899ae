import { Composer } from 'grammy'
import type { Enrolment, HouseholdMember, PersonStatus } from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { replace, say } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { likelyCategory, NOT_RIGHT, notRightButton, putRight } from './not-right.ts'
import { STATUS_FLOW as FLOW } from './open-flow.ts'
import { fullPlaceName } from './places.ts'
import { topicButton, topicOf } from './show-answer.ts'
import { describeOpenCases } from './status-cases.ts'
import { hiddenButton, keepHidden, showAmounts, showNames } from './status-hidden.ts'
import { describeHousehold } from './status-household.ts'
import { cardState, describeCard, describeEnrolment, findProgramme } from './status-text.ts'

/** Buttons under a status: what is hidden, on request, and "not right", filled in already. */
export function statusButtonsFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap(FLOW, 'amounts'), (ctx) =>
    ctx.tap.option === 'show' ? showAmounts(ctx) : replace(ctx, ctx.t('status-footer'), rows(ctx)),
  )
  feature.filter(onTap(FLOW, 'names'), (ctx) => showNames(ctx, ctx.tap.option, householdRows(ctx)))
  feature.filter(onTap(FLOW, NOT_RIGHT), (ctx) => putRight(ctx, ctx.tap.option))
  return feature
}

/**
 * Card, household and enrolments, one message each with its own "not right", then the open
 * complaints and, on request, the amounts. The household comes where the registry gives it, which
 * is to its head only.
 */
export async function showStatus(ctx: Ctx, status: PersonStatus): Promise<void> {
  const { t } = ctx
  const { enrolments, household = [] } = status
  const place = placeOf(ctx, status)
  const amounts = enrolments.some(hasAmount)
  if (amounts || household.length > 0) keepHidden(ctx, status)
  await say(ctx, `${t('status-title')}\n\n${describeCard(ctx, status)}`, cardRows(ctx, status))
  if (household.length > 0) await sayHousehold(ctx, household)
  if (place !== undefined) {
    await say(ctx, t('status-place', { place }), [
      [notRightButton(ctx, { category: 'data', programme: 'idpoor', field: 'address' })],
    ])
  }
  if (enrolments.length === 0) {
    await say(ctx, t('status-no-enrolments'), [
      [notRightButton(ctx, { category: 'exclusion', programme: '' })],
      [goButton(ctx, 'check')],
    ])
  }
  for (const enrolment of enrolments) {
    await say(ctx, describeEnrolment(ctx, enrolment), [[notRightOf(ctx, enrolment)]])
  }
  const cases = await describeOpenCases(ctx)
  if (cases.length > 0) {
    await say(ctx, [t('status-open-cases'), ...cases].join('\n\n'), [
      [goButton(ctx, 'grievance-follow', 'status-complaints')],
    ])
  }
  await say(ctx, t('status-footer'), rows(ctx, amounts))
}

/** Where the household lives; nothing for a code that the gazetteer does not know. */
function placeOf(ctx: Ctx, { place = '' }: PersonStatus): string | undefined {
  const name = fullPlaceName(ctx.deps.content, place, ctx.lang)
  return name === '' ? undefined : name
}

const sayHousehold = (ctx: Ctx, household: readonly HouseholdMember[]): Promise<void> =>
  say(ctx, describeHousehold(ctx, household, true), [
    [hiddenButton(ctx, 'names', 'show')],
    ...householdRows(ctx),
  ])

const householdRows = (ctx: Ctx): Button[][] => [
  [notRightButton(ctx, { category: 'data', programme: 'idpoor', field: 'household' })],
]

const hasAmount = ({ payments = [], lastPayment, nextPayment }: Enrolment): boolean =>
  [...payments, lastPayment, nextPayment].some((payment) => payment?.amount !== undefined)

const rows = (ctx: Ctx, hasAmounts = true): Button[][] => [
  ...(hasAmounts ? [[hiddenButton(ctx, 'amounts', 'show')]] : []),
  [goButton(ctx, 'person')],
  [goButton(ctx, 'status', 'status-again'), menuButton(ctx)],
]

const notRightOf = (ctx: Ctx, enrolment: Enrolment): Button =>
  notRightButton(ctx, {
    category: likelyCategory(enrolment),
    programme: findProgramme(ctx, enrolment).programme?.id ?? '',
  })

function cardRows(ctx: Ctx, { card }: PersonStatus): Button[][] {
  const renew = topicOf(ctx, 'equity-card-renew')
  const ends = card && cardState(ctx, card) !== 'valid'
  return [
    ...(ends && renew ? [[topicButton(ctx, renew)]] : []),
    [notRightButton(ctx, { category: 'data', programme: 'idpoor', field: 'card' })],
  ]
}
