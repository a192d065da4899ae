import { proposedSpid } from '../../../schemas/spid.ts'
import {
  grievanceSubmission,
  type GrievanceSubmission,
} from '../../../schemas/cases/case-submission.ts'
import type { Officer } from '../../../schemas/cases/officer.ts'
import { createCaseDesk } from '../create-case-desk.ts'
import { createDciRegistry } from '../dci.ts'
import { officerDesk } from '../sandbox/access/caller.ts'
import { createInProcessTransport } from '../sandbox/in-process-transport.ts'
import { createTestSandbox } from './test-sandbox.ts'

const DAY_MS = 86_400_000

/** A Monday, nine in the morning in Cambodia. */
export const MONDAY = new Date('2026-11-23T02:00:00Z')

/** SHA-256 of `a follow-up token`. */
const TOKEN_HASH = '595f409ad9697e5699c6903bd36ec8b906f832b749f640ceff9030415c1e795a'
export const TOKEN = 'a follow-up token'

export const uuid = (n: number): string => `0b4ad9a5-4e3c-4d6e-9a77-${String(n).padStart(12, '0')}`
export const referenceOf = (n: number): string => `KP${String(n).padStart(9, '0')}`

/** A grievance for tests; `n` makes its id and number. */
export const grievance = (
  n: number,
  changes: Partial<GrievanceSubmission> = {},
): GrievanceSubmission =>
  grievanceSubmission.parse({
    id: uuid(n),
    reference: referenceOf(n),
    token_hash: TOKEN_HASH,
    channel: 'telegram',
    anonymous: false,
    preferred_language: 'km',
    category: 'payment',
    incident_location: '010201',
    created_at: MONDAY.toISOString(),
    ...changes,
  })

export const national: Officer = { code: 'national', role: 'officer' }
export const supervisor: Officer = { code: 'super', role: 'supervisor' }
export const auditor: Officer = { code: 'audit', role: 'auditor' }
export const confidential: Officer = { code: 'trust', role: 'confidential' }
export const ofProvince: Officer = { code: 'prov-01', role: 'officer', office: '01' }
export const ofCommune: Officer = { code: 'comm-010201', role: 'supervisor', office: '010201' }

/** A sandbox with both of its sides, in which time passes when a test says so. */
export function createTestDesk() {
  let passed = 0
  const now = () => new Date(MONDAY.getTime() + passed)
  const sandbox = createTestSandbox(now)
  let ids = 0
  return {
    now,
    sandbox,
    passDays: (days: number) => {
      passed += days * DAY_MS
    },
    desk: createCaseDesk(createInProcessTransport(sandbox, officerDesk)),
    registry: createDciRegistry({
      transport: createInProcessTransport(sandbox),
      spid: proposedSpid,
      now,
      newId: () => String(++ids),
    }),
    /** A new id for an action. */
    newId: () => uuid(1000 + ++ids),
  }
}
