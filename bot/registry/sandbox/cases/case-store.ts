import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { CaseCondition, Overdue } from './case-condition.ts'
import type { RawFigures } from './count-cases.ts'
import type { NoticeBox, WaitingNotice } from './notice-box.ts'

/** One look at a case by an officer. */
export interface StoredLook {
  at: string
  officer: string
  role: string
}

/** What became of adding a case: kept, there already under this id, or its number is taken. */
export type Added = { kind: 'added' | 'known'; entry: CaseRecord } | { kind: 'taken' }

/** What a change is told as; kept in the same write as the change, or neither is. */
export type Tell = (before: CaseRecord | undefined, after: CaseRecord) => readonly WaitingNotice[]

/** Where the sandbox keeps its cases. Every implementation passes `case-stores.test.ts`. */
export interface CaseStore {
  /** Keeps a new case, durable when it resolves. The first case of an id or a number stays. */
  add(entry: CaseRecord, tell?: Tell): Promise<Added>
  get(id: string): Promise<CaseRecord | undefined>
  /** The cases whose number or earlier number this is: an earlier number may be another's. */
  withReference(reference: string): Promise<readonly CaseRecord[]>
  /** All cases, oldest first: to take them elsewhere. Everything else asks for what it needs. */
  list(): Promise<readonly CaseRecord[]>
  /** A part of those that are meant, the most urgent first, and how many there are. */
  find(
    condition: CaseCondition,
    page: { offset: number; limit: number },
  ): Promise<{ entries: readonly CaseRecord[]; total: number }>
  /** Counts those that are meant. */
  count(condition: CaseCondition): Promise<RawFigures>
  /** Those that may have something left to be done. */
  overdue(moments: Overdue): Promise<readonly CaseRecord[]>
  /**
   * Replaces a case by what `work` makes of it, one change of it at a time; durable when it
   * resolves. Nothing changes when `work` throws or gives the record back. Undefined when there
   * is no such case.
   * @param work without side effects: it may run again
   */
  change(
    id: string,
    work: (entry: CaseRecord) => CaseRecord,
    tell?: Tell,
  ): Promise<{ before: CaseRecord; after: CaseRecord } | undefined>
  /** What is to be told and was not delivered yet. */
  readonly notices: NoticeBox
  /** Notes that an officer looked; durable when it resolves. */
  addLook(id: string, look: StoredLook): Promise<void>
  /** Who looked, newest first. */
  looks(id: string): Promise<readonly StoredLook[]>
}

/** What is kept is not a list of cases: the start must stop. */
export class CasesUnreadable extends Error {
  override readonly name = 'CasesUnreadable'
}
