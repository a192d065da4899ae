import type { CaseFigures } from '../../schemas/cases/case-figures.ts'
import type { CaseRecord, CaseSummary } from '../../schemas/cases/case-record.ts'
import type { CaseState, Sensitivity } from '../../schemas/cases/case-states.ts'
import type { OfficerAction } from '../../schemas/cases/officer-action.ts'
import type { Officer } from '../../schemas/cases/officer.ts'
import type { DeadNotice } from '../../schemas/registry/officer-api.ts'

/** What a list of cases is narrowed to; absent fields do not narrow. */
export interface CaseFilter {
  /** One case, without a record of a look: a summary holds no word of the complainant. */
  id?: string
  status?: readonly CaseState[]
  category?: string
  /** Gazetteer code: the place and everything below it. */
  place?: string
  sensitivity?: Sensitivity
  sla?: 'on_track' | 'at_risk' | 'breached'
  /** Code of the officer who took it. */
  assignedTo?: string
  /** From 1. */
  page?: number
}

/** One look at a case: who, when. Kept for ever beside the case. */
export interface CaseLook {
  at: string
  officer: string
  role: string
}

/**
 * The registry's cases as officers work on them. What an officer may not see is as if it were not
 * there. All methods reject with RegistryUnavailable or RegistryRefused.
 */
export interface CaseDesk {
  /** Cases in order of urgency. Listing is no look. */
  list(
    officer: Officer,
    filter: CaseFilter,
  ): Promise<{ cases: readonly CaseSummary[]; total: number }>
  /** One case, and a record of the look. */
  read(officer: Officer, id: string): Promise<CaseRecord | undefined>
  /** The case after the action. Throws ActionRefused (registry.ts). */
  act(officer: Officer, id: string, action: OfficerAction): Promise<CaseRecord>
  attachment(
    officer: Officer,
    id: string,
    attachment: string,
  ): Promise<{ mediaType: string; bytes: Uint8Array } | undefined>
  /** Of cases received from `from` to `to`, days. */
  figures(officer: Officer, from: string, to: string): Promise<CaseFigures>
  /** Notices that could not be delivered; for supervisors and auditors. */
  deadNotices(officer: Officer): Promise<readonly DeadNotice[]>
  /** Who looked, newest first; for supervisors and auditors. */
  looks(officer: Officer, id: string): Promise<readonly CaseLook[]>
}
