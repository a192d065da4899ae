import type * as z from 'zod'
import { MOST_ATTACHMENTS } from '../../../../schemas/cases/attachment.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import {
  grievanceSubmission,
  requestSubmission,
  type CaseSubmission,
} from '../../../../schemas/cases/case-submission.ts'
import { citizenAction } from '../../../../schemas/cases/citizen-action.ts'
import {
  FOLLOW_UP_TOKEN,
  IDEMPOTENCY_KEY,
  toWireAims,
  type CaseReceipt,
  type CategoriesReply,
} from '../../../../schemas/registry/case-api.ts'
import {
  CASE_REFUSAL,
  IDEMPOTENCY_MISMATCH,
  REFERENCE_TAKEN,
  VERIFICATION_INVALID,
} from '../../../../schemas/registry/error-body.ts'
import { ActionRefused } from '../../registry.ts'
import type { RegistryResponse } from '../../transport.ts'
import { describeFields } from '../reply.ts'
import { attachmentKey } from './attachment-store.ts'
import { canonical } from './canonical.ts'
import type { CaseWork, CaseWorkDeps } from './case-work.ts'
import { toView } from './case-views.ts'
import { actAsCitizen } from './citizen-actions.ts'
import { AttachmentFault, readAttachment } from './read-attachment.ts'

/** Looks a header up by name; names have no case. */
export type Headers = (name: string) => string | undefined

/** Makes an answer that says what was wrong. */
export type Fail = (status: number, code: string, message: string) => RegistryResponse

interface Deps extends Pick<CaseWorkDeps, 'attachments' | 'categories'> {
  work: CaseWork
  fail: Fail
}

/** Why the machine refuses an action, as an answer. */
export const refusalReply = (fail: Fail, { why }: ActionRefused): RegistryResponse =>
  fail(409, CASE_REFUSAL + why, 'the case does not allow this')

/** Cases from the side of those who hand them in: handing in, following, answering. */
export function createCitizenEndpoints({ work, attachments, categories, fail }: Deps) {
  async function submit(
    schema: z.ZodType<CaseSubmission>,
    body: unknown,
    headers: Headers,
  ): Promise<RegistryResponse> {
    const parsed = schema.safeParse(body)
    if (!parsed.success) return fail(400, 'err.request.bad', describeFields(parsed.error))
    const submission = parsed.data
    if (headers(IDEMPOTENCY_KEY) !== submission.id) {
      return fail(400, 'err.request.bad', `${IDEMPOTENCY_KEY} is the submission's id`)
    }
    const added = await work.submit(submission)
    switch (added.kind) {
      case 'unknown-category':
        return fail(422, 'err.request.bad', 'category or subcategory are not known')
      case 'not-verified':
        return fail(422, VERIFICATION_INVALID, 'the verification is wrong or has ended')
      case 'taken':
        return fail(409, REFERENCE_TAKEN, 'another case has this number')
      default:
    }
    if (canonical(added.entry.submission) !== canonical(submission)) {
      return fail(409, IDEMPOTENCY_MISMATCH, 'another case was handed in under this id')
    }
    return { status: 201, body: toReceipt(added.entry) }
  }

  /** Does something with the case of this number and token, or answers 404. */
  async function withCase(
    reference: string,
    headers: Headers,
    then: (entry: CaseRecord) => RegistryResponse | Promise<RegistryResponse>,
  ): Promise<RegistryResponse> {
    const found = await work.find(reference, headers(FOLLOW_UP_TOKEN) ?? '')
    if (!found) return fail(404, 'err.request.not_found', 'no case with this number and token')
    try {
      return await then(found)
    } catch (refusal) {
      if (refusal instanceof ActionRefused) return refusalReply(fail, refusal)
      if (refusal instanceof AttachmentFault) {
        return fail(refusal.status, 'err.request.bad', refusal.message)
      }
      throw refusal
    }
  }

  const show = (entry: CaseRecord): RegistryResponse => ({
    status: 200,
    body: toView(entry, work.aimsOf(entry)),
  })

  async function keepAttachment(entry: CaseRecord, body: unknown): Promise<RegistryResponse> {
    const { info, bytes } = readAttachment(body)
    const known = entry.attachments.find(({ id }) => id === info.id)
    if (known && canonical(known) !== canonical(info)) {
      return fail(409, IDEMPOTENCY_MISMATCH, 'another attachment has this id')
    }
    if (!known) {
      if (entry.attachments.length >= MOST_ATTACHMENTS) {
        throw new AttachmentFault(422, `a case has at most ${MOST_ATTACHMENTS} attachments`)
      }
      const { id } = entry.submission
      await attachments.put(attachmentKey(id, info.id), bytes)
      await work.change(id, (now) =>
        now.attachments.some((other) => other.id === info.id)
          ? now
          : { ...now, attachments: [...now.attachments, info].slice(0, MOST_ATTACHMENTS) },
      )
    }
    return { status: 201, body: { id: info.id } }
  }

  return {
    submitGrievance: (body: unknown, headers: Headers) =>
      submit(grievanceSubmission, body, headers),
    submitRequest: (body: unknown, headers: Headers) => submit(requestSubmission, body, headers),
    follow: (reference: string, headers: Headers) => withCase(reference, headers, show),
    act: (reference: string, name: string, body: unknown, headers: Headers) =>
      withCase(reference, headers, async (entry) => {
        const fields = typeof body === 'object' && body !== null ? body : {}
        const parsed = citizenAction.safeParse({ ...fields, action: name })
        if (!parsed.success) return fail(400, 'err.request.bad', describeFields(parsed.error))
        const acted = await work.change(entry.submission.id, (now, setting) =>
          actAsCitizen(now, parsed.data, setting),
        )
        return show(acted ?? entry)
      }),
    attach: (reference: string, body: unknown, headers: Headers) =>
      withCase(reference, headers, (entry) => keepAttachment(entry, body)),
    categories: (): RegistryResponse => ({ status: 200, body: toReply(categories) }),
  }
}

function toReceipt({ submission, received_at }: CaseRecord): CaseReceipt {
  const { id, reference } = submission
  return { id, reference, status: 'received', received_at }
}

const toReply = ({ basis, categories }: Deps['categories']): CategoriesReply => ({
  basis,
  categories: categories.map(
    ({ code, label, form, sensitivity, aims, question, subcategories }) => ({
      code,
      name: label,
      form,
      sensitivity,
      aims: toWireAims(aims),
      ...(question && { question }),
      subcategories: subcategories.map((sub) => ({ code: sub.code, name: sub.label })),
    }),
  ),
})
