import * as z from 'zod'
import { shortId } from '../ids.ts'
import { localText } from '../text.ts'
import { sensitivity } from './case-states.ts'
import { requestType } from './request-details.ts'

/** Code of a category or sub-category in the registry API: `payment`, `not_received`. */
export const categoryCode = z.string().regex(/^[a-z][a-z_]{1,31}$/, 'expected lower_case words')

/** Who gets a case: a kind of office, found by place and programme. */
export const caseRoutes = [
  'registry',
  'commune',
  'operator',
  'institution',
  'payment_provider',
  'inspection',
  'rights',
  'data_protection',
  'focal_point',
  'content',
] as const

/** Aims of time, in working days (hours where named so). Shown as "our aim", never as law. */
export const timeAims = z.strictObject({
  /** By a person; a machine acknowledges at once. */
  acknowledgeDays: z.number().int().positive(),
  resolveDays: z.number().int().positive(),
  /** Calendar days in which a decided case may be reopened, and appealed. */
  reopenDays: z.number().int().positive(),
  appealDays: z.number().int().positive(),
})
export type TimeAims = z.infer<typeof timeAims>

/** What the bot does with a category. */
export const caseForms = ['form', 'confidential', 'no-form', 'answer'] as const

export const caseSubcategory = z.strictObject({
  code: categoryCode,
  /** Id of its button. */
  option: shortId,
  label: localText,
})

/**
 * One category of grievances. `form`: the usual questions. `confidential`: the same, for the
 * confidential desk, with offices that must not see it. `no-form`: numbers to call and consent
 * before any record. `answer`: answered from content.
 */
export const caseCategory = z.strictObject({
  code: categoryCode,
  option: shortId,
  label: localText,
  form: z.enum(caseForms),
  sensitivity,
  route: z.enum(caseRoutes),
  /** Whether the office concerned, and all below it, are kept off the case. */
  excludesOffice: z.boolean().default(false),
  aims: timeAims,
  subcategories: z.array(caseSubcategory).default([]),
  /** A question asked besides the usual ones. */
  question: localText.optional(),
})
export type CaseCategory = z.infer<typeof caseCategory>

/** A kind of request: who gets it and when it should be done. */
export const requestKind = z.strictObject({
  type: requestType,
  label: localText,
  route: z.enum(caseRoutes),
  aims: timeAims,
})

const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length

/** `content/cases/categories.yaml`. */
export const caseCategories = z
  .strictObject({
    /** What the aims rest on, shown with them. */
    basis: localText,
    categories: z.array(caseCategory).min(1),
    requests: z.array(requestKind),
  })
  .refine(({ categories }) => distinct(categories.map(({ code }) => code)), {
    path: ['categories'],
    error: 'a code stands twice',
  })
  .refine(
    ({ categories }) =>
      [categories, ...categories.map((c) => c.subcategories)].every((level) =>
        distinct(level.map(({ option }) => option)),
      ),
    { path: ['categories'], error: 'an option id stands twice' },
  )
  .refine(({ requests }) => distinct(requests.map(({ type }) => type)), {
    path: ['requests'],
    error: 'a type stands twice',
  })
export type CaseCategories = z.infer<typeof caseCategories>
