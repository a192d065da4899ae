import * as z from 'zod'
import { mediaType } from '../cases/attachment.ts'
import { caseNotice } from '../cases/case-notice.ts'
import { caseSummary } from '../cases/case-record.ts'
import { instant } from '../dates.ts'

/** Headers that say which officer calls; the caller vouches for them by its own token. */
export const OFFICER_CODE = 'Officer-Code'
export const OFFICER_ROLE = 'Officer-Role'
/** Gazetteer code; without it the office is the national one. */
export const OFFICER_OFFICE = 'Officer-Office'

/** Cases on one page of a list. */
export const CASES_A_PAGE = 25

/** `GET /cases`: a page of the cases that the officer may see. */
export const caseList = z.strictObject({
  cases: z.array(caseSummary),
  /** On all pages. */
  total: z.number().int().nonnegative(),
})

/** `GET /cases/{id}/attachments/{attachment}`. */
export const attachmentContent = z.strictObject({
  media_type: mediaType,
  content: z.base64(),
})

/** A notice that was given up: nobody took it for more than a day. */
export const deadNotice = z.strictObject({
  notice: caseNotice,
  attempts: z.number().int().positive(),
})
export type DeadNotice = z.infer<typeof deadNotice>

/** `GET /cases/notices`: oldest first. */
export const deadNoticeList = z.strictObject({ notices: z.array(deadNotice) })

/** `GET /cases/{id}/looks`: newest first. */
export const lookList = z.strictObject({
  looks: z.array(z.strictObject({ at: instant, officer: z.string(), role: z.string() })),
})
