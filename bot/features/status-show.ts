import { Composer } from 'grammy'
import {
  personStatusSchema,
  type Enrolment,
  type PersonStatus,
} from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { replace, say } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { casesOf } from './grievance-cases.ts'
import { beginGrievance, openGrievance } from './grievance.ts'
import { keepNote, readNote } from './note.ts'
import { STATUS_FLOW as FLOW } from './open-flow.ts'
import { topicButton, topicOf } from './show-answer.ts'
import {
  cardState,
  describeCard,
  describeEnrolment,
  describePayments,
  findProgramme,
  programmeName,
} from './status-text.ts'
import { hasUnsent } from './unsent.ts'

const VERSION = 1
/** Key in the note for the enrolments whose amounts may be asked for. */
const PAID = 'paid'

/** Buttons under a status: amounts on request, and a complaint that is filled in already. */
export function statusButtonsFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap(FLOW, 'amounts'), (ctx) =>
    ctx.tap.option === 'show' ? showAmounts(ctx) : replace(ctx, ctx.t('status-footer'), rows(ctx)),
  )
  feature.filter(onTap(FLOW, 'wrong'), (ctx) => {
    // A complaint that was begun before is offered first, so that it is not lost.
    if (hasUnsent(ctx)) return openGrievance(ctx)
    const [category = '', programme = ''] = ctx.tap.option.split('+')
    return beginGrievance(ctx, { category, programme })
  })
  return feature
}

/**
 * Card and enrolments, one message each with its own "not right", and below them the amounts on
 * request: phones are shared and looked at by others.
 */
export async function showStatus(ctx: Ctx, status: PersonStatus): Promise<void> {
  const { t } = ctx
  const paid = status.enrolments.filter((e) => describePayments(ctx, e, true).length > 0)
  const hasAmounts = paid.some((e) => (e.lastPayment ?? e.nextPayment)?.amount !== undefined)
  if (hasAmounts) keepNote(ctx, { [PAID]: JSON.stringify({ enrolments: paid }) })
  await say(ctx, `${t('status-title')}\n\n${describeCard(ctx, status)}`, cardRows(ctx, status))
  if (status.enrolments.length === 0) {
    await say(ctx, t('status-no-enrolments'), [
      [wrongButton(ctx, 'exclusion', '')],
      [goButton(ctx, 'check')],
    ])
  }
  for (const enrolment of status.enrolments) {
    await say(ctx, describeEnrolment(ctx, enrolment), [[wrongButtonOf(ctx, enrolment)]])
  }
  const complaints = (await casesOf(ctx)).length > 0
  await say(ctx, t('status-footer'), [
    ...(complaints ? [[goButton(ctx, 'grievance-follow', 'status-complaints')]] : []),
    ...rows(ctx, hasAmounts),
  ])
}

const rows = (ctx: Ctx, hasAmounts = true): Button[][] => [
  ...(hasAmounts ? [[amountsButton(ctx, 'show')]] : []),
  [goButton(ctx, 'person')],
  [goButton(ctx, 'status', 'status-again'), menuButton(ctx)],
]

const amountsButton = (ctx: Ctx, option: 'show' | 'hide'): Button => ({
  text: ctx.t(`status-amounts-${option}`),
  tap: { flow: FLOW, version: VERSION, question: 'amounts', option },
})

/** A button that begins a complaint about this programme; `''` where it is about none. */
const wrongButton = (ctx: Ctx, category: string, programme: string): Button => ({
  text: ctx.t('status-not-right'),
  tap: { flow: FLOW, version: VERSION, question: 'wrong', option: `${category}+${programme}` },
})

const wrongButtonOf = (ctx: Ctx, enrolment: Enrolment): Button =>
  wrongButton(ctx, likelyCategory(enrolment), findProgramme(ctx, enrolment).programme?.id ?? '')

/** What a complaint about this enrolment is most likely about; the person can change it. */
function likelyCategory({ status, lastPayment, nextPayment }: Enrolment): string {
  if (status === 'deceased') return 'data'
  if (status === 'active') return lastPayment || nextPayment ? 'payment' : 'service'
  return 'exclusion'
}

function cardRows(ctx: Ctx, { card }: PersonStatus): Button[][] {
  const renew = topicOf(ctx, 'equity-card-renew')
  const ends = card && cardState(ctx, card) !== 'valid'
  return [
    ...(ends && renew ? [[topicButton(ctx, renew)]] : []),
    [wrongButton(ctx, 'data', 'idpoor')],
  ]
}

/** The amounts, in place of the message that hid them. */
async function showAmounts(ctx: Ctx): Promise<void> {
  const { [PAID]: paid } = await readNote(ctx)
  if (paid === undefined) {
    return replace(ctx, ctx.t('status-amounts-gone'), [
      [goButton(ctx, 'status', 'status-again')],
      [menuButton(ctx)],
    ])
  }
  const { enrolments } = personStatusSchema.parse(JSON.parse(paid))
  const lines = enrolments.map((e) =>
    [`▪️ ${programmeName(ctx, e)}`, ...describePayments(ctx, e, false)].join('\n'),
  )
  await replace(ctx, [ctx.t('status-amounts-title'), ...lines].join('\n\n'), [
    [amountsButton(ctx, 'hide')],
    [menuButton(ctx)],
  ])
}
