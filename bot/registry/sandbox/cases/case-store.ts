import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'

/** One look at a case by an officer. */
export interface StoredLook {
  at: string
  officer: string
  role: string
}

/** What became of adding a case: kept, there already under this id, or its number is taken. */
export type Added = { kind: 'added' | 'known'; entry: CaseRecord } | { kind: 'taken' }

/** Where the sandbox keeps its cases. Every implementation passes `case-store.contract.ts`. */
export interface CaseStore {
  /** Keeps a new case, durable when it resolves. The first case of an id or a number stays. */
  add(entry: CaseRecord): Promise<Added>
  get(id: string): Promise<CaseRecord | undefined>
  /** The cases whose number or earlier number this is: an earlier number may be another's. */
  withReference(reference: string): Promise<readonly CaseRecord[]>
  /** All cases, oldest first. */
  list(): Promise<readonly CaseRecord[]>
  /**
   * Replaces a case by what `work` makes of it, one change of it at a time; durable when it
   * resolves. Nothing changes when `work` throws or gives the record back. Undefined when there
   * is no such case.
   * @param work without side effects: it may run again
   */
  change(
    id: string,
    work: (entry: CaseRecord) => CaseRecord,
  ): Promise<{ before: CaseRecord; after: CaseRecord } | undefined>
  /** Notes that an officer looked; durable when it resolves. */
  addLook(id: string, look: StoredLook): Promise<void>
  /** Who looked, newest first. */
  looks(id: string): Promise<readonly StoredLook[]>
}

/** What is kept is not a list of cases: the start must stop. */
export class CasesUnreadable extends Error {
  override readonly name = 'CasesUnreadable'
}
