import * as z from 'zod'
import { blankOr } from './blank.ts'

export const operators = ['gt', 'lt', 'eq', 'ge', 'le', 'in'] as const

/** A comparison that we send. Numbers go as text: the published schema refuses whole numbers. */
const expression = z.strictObject({
  attribute_name: z.string().min(1),
  operator: z.enum(operators),
  attribute_value: z.string(),
})

/** A query by predicate, as we send it: two comparisons that must both hold. */
export const predicateQuery = z.tuple([
  z.strictObject({
    seq_num: z.literal(1),
    expression1: expression,
    condition: z.literal('and'),
    expression2: expression,
  }),
])
export type PredicateQuery = z.infer<typeof predicateQuery>

/** Operators of a comparison. */
export type Operator = (typeof operators)[number]

const incomingExpression = z.object({
  attribute_name: z.string().min(1).max(199),
  operator: z.enum(operators),
  attribute_value: z.union([
    z.string().max(999),
    z.number(),
    z.boolean(),
    z.array(z.union([z.string().max(999), z.number()])).max(100),
  ]),
})
export type IncomingExpression = z.infer<typeof incomingExpression>

/**
 * A query by predicate as a registry reads it. Keys that we do not know are kept: a comparison
 * that was overlooked would find too many people.
 */
export const incomingPredicate = z
  .array(
    z.looseObject({
      seq_num: z.union([z.number(), z.string()]).optional(),
      expression1: incomingExpression,
      condition: blankOr(z.enum(['and', 'or', 'not'])),
      expression2: blankOr(incomingExpression),
    }),
  )
  .min(1)
  .max(50)
export type IncomingPredicate = z.infer<typeof incomingPredicate>
