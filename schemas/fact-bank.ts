import * as z from 'zod'
import { ruleId, shortId } from './ids.ts'
import { localText } from './text.ts'

/** One answer that can be picked by a button. */
export const optionSchema = z.strictObject({ id: shortId, label: localText })

/**
 * One fact about a person that rules depend on, with the question that asks for it.
 * The answer is an option id, `?` for "I don't know", or for `month` a text `1965` or `1965-04`.
 */
export const factSchema = z.strictObject({
  id: shortId,
  kind: z.enum(['choice', 'month']),
  text: localText,
  /** Why we ask, shown with the question. */
  why: localText,
  options: z.array(optionSchema).default([]),
})
export type Fact = z.infer<typeof factSchema>

/** A situation a person may start from: only the rules that matter to it are checked. */
export const situationSchema = z.strictObject({
  id: shortId,
  label: localText,
  rules: z.array(ruleId).min(1),
  /** Facts that the situation itself tells; they are not asked. */
  given: z.record(shortId, z.string()).default({}),
})
export type Situation = z.infer<typeof situationSchema>

/** `content/flows/check.yaml`: the bank of facts of the eligibility check, in the order of asking. */
export const factBankSchema = z.strictObject({
  id: z.literal('check'),
  version: z.number().int().positive(),
  facts: z.array(factSchema).min(1),
  situations: z.array(situationSchema).default([]),
})
export type FactBank = z.infer<typeof factBankSchema>

/** Answers by fact id. A missing key was not asked yet; `?` is "I don't know". */
export type Facts = Readonly<Record<string, string>>
export const UNKNOWN = '?'
