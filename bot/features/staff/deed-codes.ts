import type { Decision } from '../../../schemas/cases/case-states.ts'
import type { Tap } from '../../render/callback.ts'

/** Name of the flow of buttons under cards, and their version. */
export const STAFF_FLOW = 'desk'
const STAFF_VERSION = 1

/** What a button of a card asks for: short, because callback data holds a case's id besides. */
export const deedCodes = {
  ack: 'acknowledge',
  take: 'take',
  ask: 'ask',
  resolve: 'resolve',
  refer: 'redirect',
  raise: 'escalate',
} as const
export type DeedCode = keyof typeof deedCodes

/** Decisions that an officer can take from a card, by the code of their button. */
export const decisionCodes: Readonly<Record<string, Decision>> = {
  'd-yes': 'upheld',
  'd-part': 'partially_upheld',
  'd-no': 'rejected',
  'd-same': 'duplicate',
}
/** The button that leads from the decisions back to the card. */
export const BACK = 'card'

export const isDeedCode = (code: string): code is DeedCode => Object.hasOwn(deedCodes, code)

export const staffTap = (code: string, caseId: string): Tap => ({
  flow: STAFF_FLOW,
  version: STAFF_VERSION,
  question: code,
  option: caseId,
})
