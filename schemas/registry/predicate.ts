import * as z from 'zod'

const operators = ['gt', 'lt', 'eq', 'ge', 'le', 'in'] as const

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

const incomingExpression = z.object({
  attribute_name: z.string().min(1),
  operator: z.enum(operators),
  attribute_value: z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]),
})
export type IncomingExpression = z.infer<typeof incomingExpression>

/** A query by predicate as a registry reads it. */
export const incomingPredicate = z
  .array(
    z.object({
      seq_num: z.union([z.number(), z.string()]).optional(),
      expression1: incomingExpression,
      condition: z.enum(['and', 'or', 'not']).optional(),
      expression2: incomingExpression.optional(),
    }),
  )
  .min(1)
export type IncomingPredicate = z.infer<typeof incomingPredicate>
