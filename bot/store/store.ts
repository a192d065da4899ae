import type { CampaignRun } from '../../schemas/campaign-run.ts'
import type { News, Sent } from '../../schemas/news.ts'
import type { OutboxEntry } from '../../schemas/outbox.ts'
import type { CardRecord } from '../../schemas/card-record.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { Session } from '../../schemas/session.ts'
import type { TalkRecord } from '../../schemas/talk-record.ts'

/** Kinds of record and what each holds. Small, each with a version of its own. */
export interface StoreRecords {
  /** What the bot remembers of a chat, by chat id. */
  session: Session
  /** Updates dealt with, by update id: an update is handled once. */
  update: { v: 1; at: string }
  /** What must still reach the registry or a chat, by entry id. */
  outbox: OutboxEntry
  /** Cases that a chat may follow, by `<chat id>:<reference>`. Never written for anonymous cases. */
  link: { v: 1; reference: string; token: string; filed: string }
  /** Who asked for news, and about what, by chat id. */
  news: News
  /** Campaigns that were set going from the desk, by campaign. */
  campaign: CampaignRun
  /** Which campaign's message went to whom, by `<chat id>:<campaign>`. */
  sent: Sent
  /** Chat that the news of a case goes to, by keyed hash of its number. Never of anonymous cases. */
  casechat: { v: 1; chat: number; lang: Lang }
  /** Counters of attempts, by keyed hash of what is limited. */
  limit: { v: 1; count: number; until: string }
  /** Unspent links by which officers sign in to their pages, by hash of the secret. */
  signin: { v: 1; officer: string }
  /** Sessions of the officers' pages, by hash of the cookie. */
  desk: { v: 1; officer: string; since: string; seen: string; lang?: Lang | undefined }
  /** Messages about cases in officers' groups, by `case:<id>` and `message:<chat>:<id>`. */
  card: CardRecord
  /** Topics of officers' groups, by `<chat>:<what it is about>`. */
  topic: { v: 1; thread: number }
  /** A person talking with officers, while they talk: by `citizen:<chat>` and `staff:<chat>:…`. */
  talk: TalkRecord
}
export type StoreKind = keyof StoreRecords

/** A record with the version its next write must name. */
export interface Stored<K extends StoreKind> {
  value: StoreRecords[K]
  /** Grows by one with each write; 0 means "not there". */
  version: number
}

/** One change of an atomic write. `ifVersion` refuses the whole write when it no longer fits. */
export type Change = {
  [K in StoreKind]:
    | { kind: K; key: string; value: StoreRecords[K]; ifVersion?: number; expires?: Date }
    | { kind: K; key: string; delete: true; ifVersion?: number }
}[StoreKind]

/** The write was refused because a record had changed in between. Nothing was written. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict'
}

/**
 * What is kept cannot be read: the start must stop, never go on empty. The message is one
 * sentence for the person who runs the bot and holds nothing personal.
 */
export class StoreUnreadable extends Error {
  override readonly name = 'StoreUnreadable'
}

/**
 * Where the bot keeps its state. Every implementation passes `store.contract.ts`.
 * All methods reject when the store cannot be read or written; none loses a finished write.
 */
export interface Store {
  /** The record, or undefined when it is missing or has expired at `now`. */
  get<K extends StoreKind>(kind: K, key: string): Promise<Stored<K> | undefined>
  /** All live records of a kind whose key starts with `prefix`, in order of key. */
  list<K extends StoreKind>(
    kind: K,
    prefix?: string,
  ): Promise<readonly { key: string; value: StoreRecords[K]; version: number }[]>
  /** Writes all changes or none; durable when it resolves. Throws StoreConflict. */
  write(changes: readonly Change[]): Promise<void>
  /** Deletes what has expired; resolves to the number of records deleted. */
  purge(): Promise<number>
  close(): Promise<void>
}
