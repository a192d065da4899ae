import type { Enrolment } from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { beginGrievance, openGrievance } from './grievance.ts'
import { STATUS_FLOW } from './open-flow.ts'
import { beginRequest } from './request.ts'
import { hasUnsent } from './unsent.ts'
import { readVerification } from './verified.ts'

const VERSION = 1
/** Question of the buttons below. */
export const NOT_RIGHT = 'wrong'

/** What an item of a status is about: category and programme of a complaint, as far as known. */
export interface About {
  category: string
  /** Our programme id; `''` where it is about none. */
  programme: string
  /** What is on record and can be corrected, as the flow of a request names it. */
  field?: 'card' | 'household' | 'address'
}

/** "This is not right" under an item of a status. */
export const notRightButton = (ctx: Ctx, { category, programme, field }: About): Button => ({
  text: ctx.t('status-not-right'),
  tap: {
    flow: STATUS_FLOW,
    version: VERSION,
    question: NOT_RIGHT,
    option: [category, programme, ...(field ? [field] : [])].join('+'),
  },
})

/**
 * Begins what puts an item right, filled in as far as it is known: a correction of what is on
 * record, where the registry takes one of a person it has just verified, or else a complaint.
 */
export async function putRight(ctx: Ctx, option: string): Promise<void> {
  // A complaint that was begun before is offered first, so that it is not lost.
  if (hasUnsent(ctx)) return openGrievance(ctx)
  const [category = '', programme = '', field] = option.split('+')
  const corrects = ctx.deps.registry.supports.requests.includes('correction')
  if (field !== undefined && corrects && (await readVerification(ctx)) !== undefined) {
    return beginRequest(ctx, { type: 'correction', field })
  }
  const { cases, programmes } = ctx.deps.content
  const known = cases.categories.some((one) => one.option === category)
  const about = programmes.some(({ id }) => id === programme) ? programme : ''
  return beginGrievance(ctx, known ? { category, programme: about } : undefined)
}

/** What a complaint about this enrolment is most likely about; the person can change it. */
export function likelyCategory({ status, lastPayment, nextPayment }: Enrolment): string {
  if (status === 'deceased') return 'data'
  if (status === 'active') return lastPayment || nextPayment ? 'payment' : 'service'
  return 'exclusion'
}
