import { actionsFrom } from '../../schemas/cases/case-machine.ts'
import type { CaseState } from '../../schemas/cases/case-states.ts'
import type { OfficerAction } from '../../schemas/cases/officer-action.ts'
import type { OfficerRole } from '../../schemas/cases/officer.ts'

/** Names of what officers do. */
export type OfficerDeed = OfficerAction['action']

const moving: readonly OfficerDeed[] = [
  'acknowledge',
  'take',
  'ask',
  'resolve',
  'redirect',
  'escalate',
]

/** What an officer of this role may do with a case in this state; an auditor only reads. */
export function deedsOf(role: OfficerRole, status: CaseState): OfficerDeed[] {
  if (role === 'auditor') return []
  const allowed = new Set<string>(actionsFrom(status, 'officer'))
  return [...moving.filter((deed) => allowed.has(deed)), 'reply', 'note', 'mark']
}

/** Who may see who looked at a case, and which news of cases nobody took. */
export const seesLooks = (role: OfficerRole): boolean => role === 'supervisor' || role === 'auditor'

/** Who may write to everybody that asked for news. */
export const sendsCampaigns = (role: OfficerRole): boolean => role === 'supervisor'
