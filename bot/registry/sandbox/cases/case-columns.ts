import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { factsOf, type CaseFacts } from './case-facts.ts'
import type { CaseSeal } from './case-seal.ts'

/** Columns of what can be asked of a case: codes, places and times (milliseconds), no words. */
export const CASE_COLUMNS = {
  status: 'text collate "C"',
  sensitivity: 'text collate "C"',
  category: 'text collate "C"',
  place: 'text collate "C"',
  province: 'text collate "C"',
  office: 'text collate "C"',
  assigned_to: 'text collate "C"',
  excluded_offices: 'text[]',
  excluded_officers: 'text[]',
  received: 'bigint',
  resolved: 'bigint',
  ended: 'bigint',
  due_acknowledge: 'bigint',
  due_resolve: 'bigint',
  risk_from: 'bigint',
  to_fulfil: 'boolean',
  rank: 'integer',
  urgency: 'bigint',
  /** Whether the record is encrypted. */
  sealed: 'boolean',
} as const

/** What is written of a case: its record, then the columns in their order. */
export function valuesOf(entry: CaseRecord, seal: CaseSeal): unknown[] {
  const row = toRow(factsOf(entry), seal.encrypts)
  const names = Object.keys(CASE_COLUMNS) as (keyof typeof CASE_COLUMNS)[]
  return [JSON.stringify(seal.seal(entry)), ...names.map((name) => row[name] ?? null)]
}

const toRow = (facts: CaseFacts, sealed: boolean): Record<keyof typeof CASE_COLUMNS, unknown> => ({
  status: facts.status,
  sensitivity: facts.sensitivity,
  category: facts.category,
  place: facts.place,
  province: facts.province,
  office: facts.office,
  assigned_to: facts.assigned_to,
  excluded_offices: facts.excluded_offices,
  excluded_officers: facts.excluded_officers,
  received: facts.received,
  resolved: facts.resolved,
  ended: facts.ended,
  due_acknowledge: facts.dueAcknowledge,
  due_resolve: facts.dueResolve,
  risk_from: facts.riskFrom,
  to_fulfil: facts.toFulfil,
  rank: facts.rank,
  urgency: facts.urgency,
  sealed,
})
