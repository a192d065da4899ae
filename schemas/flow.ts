import * as z from 'zod'
import { shortId } from './ids.ts'
import { localText } from './text.ts'

/** Where an answer leads: a question or an outcome of the same flow. */
const target = shortId

export const flowOptionSchema = z.strictObject({
  id: shortId,
  label: localText,
  /** Overrides the question's `next`. */
  next: target.optional(),
})

/**
 * What gives a question its options: content, or the registry, which tells the head of a household
 * its members (`others` without the head).
 */
export const optionSources = [
  'programmes',
  'categories',
  'subcategories',
  'requests',
  'members',
  'others',
] as const
export type OptionSource = (typeof optionSources)[number]

/**
 * A question of a flow. `choice` is answered by an option, `text` by free text, `place` by a
 * gazetteer code, `day` by a day. `optionsFrom` adds options that come from
 * content; a choice that is left without any is passed over.
 */
export const flowQuestionSchema = z
  .strictObject({
    kind: z.enum(['choice', 'text', 'place', 'day']),
    text: localText,
    /** What it asks for, in two or three words, for reading back. */
    short: localText.optional(),
    why: localText.optional(),
    options: z.array(flowOptionSchema).default([]),
    optionsFrom: z.enum(optionSources).optional(),
    /** Where options from content lead, by their group: a category's form, for example. */
    byGroup: z.record(z.string(), target).default({}),
    /** Whether a voice note, a photo or a paper is taken in place of words. */
    takesFiles: z.boolean().default(false),
    /** Ways of the operator's profile that are shown under the text. */
    shows: z.enum(['corruption', 'abuse']).optional(),
    /** Longest text accepted, in characters. */
    maxLength: z.number().int().positive().optional(),
    /** Whether "I don't know" (or "skip") is offered; it is, unless said otherwise. */
    canSkip: z.boolean().default(true),
    next: target.optional(),
  })
  .superRefine((q, ctx) => {
    if (q.kind === 'choice' && q.options.length === 0 && !q.optionsFrom) {
      ctx.addIssue({ code: 'custom', path: ['options'], message: 'a choice needs options' })
    }
    if (!q.next && (q.kind !== 'choice' || q.canSkip || q.options.some((o) => !o.next))) {
      ctx.addIssue({ code: 'custom', path: ['next'], message: 'some answers lead nowhere' })
    }
  })
export type FlowQuestion = z.infer<typeof flowQuestionSchema>

export const flowOutcomeSchema = z.strictObject({
  /** What the bot does on arrival: read back and submit, or only show the text. */
  action: z.enum(['submit', 'show']),
  text: localText,
})

/** `content/flows/<slug>.yaml`: a question flow with edges. */
export const flowSchema = z.strictObject({
  id: shortId,
  version: z.number().int().positive(),
  start: shortId,
  questions: z.record(shortId, flowQuestionSchema),
  outcomes: z.record(shortId, flowOutcomeSchema),
})
export type Flow = z.infer<typeof flowSchema>
