import * as z from 'zod'
import { blankOr } from './blank.ts'
import { incomingHeader, requestHeader } from './header.ts'
import { incomingPredicate, predicateQuery } from './predicate.ts'
import { purposeStatement } from './purpose.ts'
import { DCI_VERSION, incomingId, regType, wireId, wireLocale, wireTime } from './wire.ts'

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

const sort = z
  .array(
    z.object({
      attribute_name: z.string().min(1).max(199),
      sort_order: z.enum(['asc', 'desc']).default('asc'),
    }),
  )
  .max(10)
export type IncomingSort = z.infer<typeof sort>

const criteria = z.object({
  reg_type: blankOr(z.string().max(199)),
  response_entity: blankOr(z.string().max(99)),
  sort: sort.optional(),
  pagination: page.optional(),
  consent: blankOr(purposeStatement),
  authorize: blankOr(purposeStatement),
})

/** An identifier asked for; some write the value as a number. */
const identifierQuery = z.object({
  type: z.string().max(99),
  value: z.union([z.string().max(199), z.number()]).transform(String),
})

/** A query of the kinds that the standard lists. Query and type must fit each other. */
export const incomingQuery = z.discriminatedUnion('query_type', [
  z.object({ query_type: z.literal('predicate'), query: incomingPredicate }),
  z.object({ query_type: z.literal('idtype-value'), query: identifierQuery }),
  z.object({
    query_type: z.literal('expression'),
    // A published sample sends a list of comparisons under this name.
    query: z.union([incomingPredicate, z.record(z.string(), z.unknown())]),
  }),
])
export type IncomingQuery = z.infer<typeof incomingQuery>

/**
 * A search as a registry reads it. Fields that we do not know are ignored; `pagination` is also
 * taken from the item, where the conformance suite puts it. Query and type must fit each other,
 * which the published schema does not check.
 */
export const incomingSearch = z.object({
  signature: blankOr(z.string()),
  header: incomingHeader,
  message: z.object({
    transaction_id: incomingId,
    search_request: z
      .array(
        z.object({
          reference_id: incomingId,
          timestamp: wireTime,
          search_criteria: criteria.and(incomingQuery),
          pagination: page.optional(),
          locale: blankOr(wireLocale),
        }),
      )
      .min(1),
  }),
})
export type IncomingSearch = z.infer<typeof incomingSearch>
export type IncomingSearchItem = IncomingSearch['message']['search_request'][number]
