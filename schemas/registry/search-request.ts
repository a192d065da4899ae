import * as z from 'zod'
import { incomingHeader, requestHeader } from './header.ts'
import { incomingPredicate, predicateQuery } from './predicate.ts'
import { DCI_VERSION, regType, wireId, wireLocale, wireTime } from './wire.ts'

/** A search that we send: one person, by SPID and a second proof, in each registry asked. */
export const searchRequest = z.strictObject({
  header: requestHeader,
  message: z.strictObject({
    transaction_id: wireId,
    search_request: z
      .array(
        z.strictObject({
          reference_id: wireId,
          timestamp: wireTime,
          search_criteria: z.strictObject({
            version: z.literal(DCI_VERSION),
            reg_type: z.enum(regType),
            query_type: z.literal('predicate'),
            query: predicateQuery,
            response_entity: z.enum(['Group', 'Member']).optional(),
            pagination: z.strictObject({
              page_size: z.number().int().positive(),
              page_number: z.number().int().positive(),
            }),
          }),
          locale: wireLocale,
        }),
      )
      .min(1),
  }),
})
export type SearchRequest = z.infer<typeof searchRequest>

const page = z.object({
  page_size: z.number().int().positive(),
  page_number: z.number().int().positive().default(1),
})
export type IncomingPage = z.infer<typeof page>

const criteria = z.object({
  reg_type: z.string().optional(),
  response_entity: z.string().optional(),
  pagination: page.optional(),
})

/**
 * A search as a registry reads it. Fields that we do not know are ignored; `pagination` is also
 * taken from the item, where the conformance suite puts it. Query and type must fit each other,
 * which the published schema does not check.
 */
export const incomingSearch = z.object({
  header: incomingHeader,
  message: z.object({
    transaction_id: wireId,
    search_request: z
      .array(
        z.object({
          reference_id: wireId,
          timestamp: wireTime,
          search_criteria: z.discriminatedUnion('query_type', [
            criteria.extend({ query_type: z.literal('predicate'), query: incomingPredicate }),
            criteria.extend({
              query_type: z.literal('idtype-value'),
              query: z.object({ type: z.string(), value: z.string() }),
            }),
            criteria.extend({
              query_type: z.literal('expression'),
              query: z.record(z.string(), z.unknown()),
            }),
          ]),
          pagination: page.optional(),
          locale: wireLocale.optional(),
        }),
      )
      .min(1),
  }),
})
export type IncomingSearch = z.infer<typeof incomingSearch>
export type IncomingSearchItem = IncomingSearch['message']['search_request'][number]
