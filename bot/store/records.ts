import * as z from 'zod'
import { campaignRun } from '../../schemas/campaign-run.ts'
import { cardRecord } from '../../schemas/card-record.ts'
import { instant } from '../../schemas/dates.ts'
import { langSchema } from '../../schemas/lang.ts'
import { newsSchema, sentSchema } from '../../schemas/news.ts'
import { outboxEntry } from '../../schemas/outbox.ts'
import { sessionSchema } from '../../schemas/session.ts'
import { talkRecord } from '../../schemas/talk-record.ts'
import type { StoreKind, StoreRecords } from './store.ts'

/** What a record of each kind looks like: checked before it is written and after it is read. */
export const recordSchemas: { [K in StoreKind]: z.ZodType<StoreRecords[K]> } = {
  session: sessionSchema,
  update: z.strictObject({ v: z.literal(1), at: instant }),
  outbox: outboxEntry,
  link: z.strictObject({
    v: z.literal(1),
    reference: z.string(),
    token: z.string(),
    filed: instant,
  }),
  news: newsSchema,
  campaign: campaignRun,
  sent: sentSchema,
  casechat: z.strictObject({ v: z.literal(1), chat: z.number().int(), lang: langSchema }),
  limit: z.strictObject({
    v: z.literal(1),
    count: z.number().int().nonnegative(),
    until: instant,
  }),
  signin: z.strictObject({ v: z.literal(1), officer: z.string() }),
  desk: z.strictObject({
    v: z.literal(1),
    officer: z.string(),
    since: instant,
    seen: instant,
    lang: langSchema.optional(),
  }),
  card: cardRecord,
  topic: z.strictObject({ v: z.literal(1), thread: z.number().int() }),
  talk: talkRecord,
}

export const isStoreKind = (kind: string): kind is StoreKind => Object.hasOwn(recordSchemas, kind)
