import * as z from 'zod'

/** States of a case, be it a grievance or a request. Who may change them: `case-machine.ts`. */
export const caseStates = [
  'received',
  'acknowledged',
  'in_review',
  'awaiting_complainant',
  'escalated',
  'resolved',
  'closed',
  'redirected',
  'withdrawn',
] as const
export const caseState = z.enum(caseStates)
export type CaseState = z.infer<typeof caseState>

/** States in which nobody has decided yet. */
export const openStates: ReadonlySet<CaseState> = new Set([
  'received',
  'acknowledged',
  'in_review',
  'awaiting_complainant',
  'escalated',
])

/** How a case was decided; a rejection is a decision, so it has a reason and can be appealed. */
export const decisions = [
  'upheld',
  'partially_upheld',
  'rejected',
  'withdrawn',
  'redirected',
  'duplicate',
] as const
export const decision = z.enum(decisions)
export type Decision = z.infer<typeof decision>

/** Sensitivity of a case. It may rise, and falls only with a reason. */
export const sensitivities = ['standard', 'sensitive', 'highly_sensitive'] as const
export const sensitivity = z.enum(sensitivities)
export type Sensitivity = z.infer<typeof sensitivity>

/** Who did something with a case. */
export const caseAuthorRole = z.enum(['complainant', 'officer', 'clock', 'system'])
