import type { Condition } from '../query/condition.ts'
import type { Row } from '../query/row.ts'
import type { SortKey } from '../query/sort-rows.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

/** What a search finds: people, the households of people, or enrolments of people. */
export type RecordKind = 'people' | 'households' | 'enrolments'

/** A search after its query was read. */
export interface RecordsAsked {
  of: RecordKind
  condition: Condition
  /** The day from which ages count, `2026-11-22`. */
  today: string
}

/** A part of what a search finds. */
export interface Page {
  sort: readonly SortKey[]
  /** Rows before the first one given, and most rows given. */
  offset: number
  limit: number
}

export interface FoundRows {
  /** Of a household one row, with any of its members. */
  rows: readonly Row[]
  /** Rows on all pages together. */
  total: number
}

/**
 * Where the sandbox keeps its people. They have an order, in which they were added. All methods
 * reject when the place where they are kept fails; nothing is half changed then.
 */
export interface PeopleStore {
  /** Rows that fulfil a condition: sorted, else in the order of the registry. */
  find(asked: RecordsAsked, page: Page): Promise<FoundRows>
  /** Whether there is any such row. */
  exists(asked: RecordsAsked): Promise<boolean>
  withSpid(spid: string): Promise<SyntheticPerson | undefined>
  withUin(uin: string): Promise<SyntheticPerson | undefined>
  /** Somebody, whoever it is: a look-up of an unknown number does the same work with them. */
  anybody(): Promise<SyntheticPerson>
  /** The members of now of a household, in the order of the registry. */
  household(id: string): Promise<readonly SyntheticPerson[]>
  /** Everybody in the order of the registry, a part at a time. */
  all(): AsyncIterable<SyntheticPerson>
  /**
   * Adds people, or replaces those with the same SPID; together or not at all.
   * @param day the day up to which they have lived, where it is another
   */
  put(people: readonly SyntheticPerson[], day?: string): Promise<void>
  /** The day up to which the people have lived; undefined where it was never told. */
  day(): Promise<string | undefined>
}

/** The people kept are damaged: the start must stop. */
export class PeopleUnreadable extends Error {
  override readonly name = 'PeopleUnreadable'
}
