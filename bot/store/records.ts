import * as z from 'zod'
import { instant } from '../../schemas/dates.ts'
import { outboxEntry } from '../../schemas/outbox.ts'
import { sessionSchema } from '../../schemas/session.ts'
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
  limit: z.strictObject({
    v: z.literal(1),
    count: z.number().int().nonnegative(),
    until: instant,
  }),
}

export const isStoreKind = (kind: string): kind is StoreKind => Object.hasOwn(recordSchemas, kind)
