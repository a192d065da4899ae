import {
  personStatusSchema,
  type Enrolment,
  type PersonStatus,
} from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { replace } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { notRightButton } from './not-right.ts'
import { keepNote, readNote } from './note.ts'
import { STATUS_FLOW } from './open-flow.ts'
import { describeHousehold } from './status-household.ts'
import { describePayments, findProgramme, programmeName } from './status-text.ts'

const VERSION = 1
/** Key in the note for what may be asked for. */
const KEPT = 'hidden'

/** What a status hides until it is asked for: phones are shared and looked at by others. */
export type Hidden = 'amounts' | 'names'

/** Keeps what is hidden, for the quarter of an hour that a note lasts. */
export function keepHidden(ctx: Ctx, { enrolments, household }: PersonStatus): void {
  const paid = enrolments.filter((e) => describePayments(ctx, e, true).length > 0)
  keepNote(ctx, { [KEPT]: JSON.stringify({ enrolments: paid, household }) })
}

/** The button that shows or hides; it answers with the same message. */
export const hiddenButton = (ctx: Ctx, what: Hidden, option: 'show' | 'hide'): Button => ({
  text: ctx.t(`status-${what}-${option}`),
  tap: { flow: STATUS_FLOW, version: VERSION, question: what, option },
})

/** What was hidden, in place of the message that hid it; undefined when it is no longer kept. */
async function readHidden(ctx: Ctx): Promise<PersonStatus | undefined> {
  const { [KEPT]: kept } = await readNote(ctx)
  if (kept !== undefined) return personStatusSchema.parse(JSON.parse(kept))
  await replace(ctx, ctx.t('status-amounts-gone'), [
    [goButton(ctx, 'status', 'status-again')],
    [menuButton(ctx)],
  ])
  return undefined
}

/** The amounts in place of the message that hid them. */
export async function showAmounts(ctx: Ctx): Promise<void> {
  const status = await readHidden(ctx)
  if (!status) return
  const lines = status.enrolments.map((e) =>
    [`▪️ ${programmeName(ctx, e)}`, ...describePayments(ctx, e, false)].join('\n'),
  )
  await replace(ctx, [ctx.t('status-amounts-title'), ...lines].join('\n\n'), [
    ...status.enrolments.map((e) => [wrongPayment(ctx, e)]),
    [hiddenButton(ctx, 'amounts', 'hide')],
    [menuButton(ctx)],
  ])
}

/** "This is not right" for the payments of one programme. */
function wrongPayment(ctx: Ctx, enrolment: Enrolment): Button {
  const programme = findProgramme(ctx, enrolment).programme?.id ?? ''
  const button = notRightButton(ctx, { category: 'payment', programme })
  return { ...button, text: `${button.text}: ${programmeName(ctx, enrolment)}` }
}

/** The household with its names shown or hidden, in place of the other. */
export async function showNames(ctx: Ctx, option: string, rows: Button[][]): Promise<void> {
  const status = await readHidden(ctx)
  if (!status?.household) return
  const hidden = option !== 'show'
  await replace(ctx, describeHousehold(ctx, status.household, hidden), [
    [hiddenButton(ctx, 'names', hidden ? 'show' : 'hide')],
    ...rows,
  ])
}
