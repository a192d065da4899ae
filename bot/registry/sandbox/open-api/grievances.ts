import * as z from 'zod'
import { attachmentUpload } from '../../../../schemas/cases/attachment.ts'
import {
  grievanceSubmission,
  requestSubmission,
} from '../../../../schemas/cases/case-submission.ts'
import { caseNotice } from '../../../../schemas/cases/case-notice.ts'
import { caseView } from '../../../../schemas/cases/case-view.ts'
import { citizenAction } from '../../../../schemas/cases/citizen-action.ts'
import {
  attachmentReceipt,
  caseReceipt,
  categoriesReply,
  FOLLOW_UP_TOKEN,
  IDEMPOTENCY_KEY,
} from '../../../../schemas/registry/case-api.ts'
import { HOOK_SIGNATURE } from '../../hook-signature.ts'
import { inHeader, inPath, reads, sends, type Operation, type OperationGroup } from './operation.ts'

const idempotency = inHeader(IDEMPOTENCY_KEY, 'The id of the submission: safe to send again')
const receipt = { reply: sends('CaseReceipt', caseReceipt), status: '201' } as const
const view = sends('CaseView', caseView)
const ofCase = [
  inPath('reference', 'Number of the case'),
  inHeader(FOLLOW_UP_TOKEN, 'The secret code given with the number'),
]
const notFound = { '404': 'Wrong number or wrong code: they look the same' }

const actionTexts: Readonly<Record<string, string>> = {
  messages: 'Answer a question of the office, or add something',
  withdraw: 'Withdraw a case that is not decided',
  confirm: 'Say that a decided case was solved, which closes it',
  reopen: 'Say that it was not solved, within the time for that',
  feedback: 'Say how satisfied one is; changes no state',
}

/** One operation for each action of the machine that the complainant has. */
const actions = citizenAction.options.map((option): Operation => {
  const { action, ...fields } = option.shape
  const name = action.value
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return {
    id: `${name}OfCase`,
    method: 'post',
    path: `/grievances/{reference}/${name}`,
    summary: actionTexts[name] ?? name,
    needs: ['citizen'],
    parameters: ofCase,
    body: reads(`Case${title}`, z.strictObject(fields)),
    reply: view,
    failures: { ...notFound, '409': 'The case does not allow this now' },
  }
})

export const grievances: OperationGroup = {
  id: 'grievances',
  description:
    'Grievances and requests from the side of those who hand them in. Our proposal. A case of ' +
    'either kind is followed below /grievances and below /requests alike.',
  operations: [
    {
      id: 'listCategories',
      method: 'get',
      path: '/grievance-categories',
      summary: 'What can be complained about, with aims of time',
      needs: ['citizen'],
      reply: sends('Categories', categoriesReply),
    },
    {
      id: 'submitGrievance',
      method: 'post',
      path: '/grievances',
      summary: 'Hand in a grievance',
      needs: ['citizen'],
      parameters: [idempotency],
      body: reads('GrievanceSubmission', grievanceSubmission),
      ...receipt,
      failures: {
        '409': 'The number is taken, or the id was used for something else',
        '422': 'Category or sub-category are not known',
      },
    },
    {
      id: 'submitRequest',
      method: 'post',
      path: '/requests',
      summary: 'Hand in a request of a person who was verified',
      needs: ['citizen'],
      parameters: [idempotency],
      body: reads('RequestSubmission', requestSubmission),
      ...receipt,
      failures: {
        '409': 'The number is taken, or the id was used for something else',
        '422': 'The verification is wrong or has ended, or the kind is not taken',
      },
    },
    {
      id: 'followCase',
      method: 'get',
      path: '/grievances/{reference}',
      summary: 'What the citizen may see of a case',
      needs: ['citizen'],
      parameters: ofCase,
      reply: view,
      failures: notFound,
    },
    ...actions,
    {
      id: 'attachToCase',
      method: 'post',
      path: '/grievances/{reference}/attachments',
      summary: 'Add a photo, a voice note or a document',
      needs: ['citizen'],
      parameters: ofCase,
      body: reads('AttachmentUpload', attachmentUpload),
      reply: sends('AttachmentReceipt', attachmentReceipt),
      status: '201',
      failures: {
        ...notFound,
        '409': 'The id was used for another attachment',
        '415': 'The kind of file is not taken, or the content is of another kind',
        '422': 'Size or hash do not fit, or the case has as many as it may',
      },
    },
  ],
  webhooks: [
    {
      id: 'caseNotice',
      summary: 'Something happened to a case, sent to POST /hooks/registry of the bot',
      parameters: [
        inHeader(
          HOOK_SIGNATURE,
          't=SECONDS,v1=HMAC-SHA256 in hexadecimal over the seconds since 1970, a dot and the body',
        ),
      ],
      body: sends('CaseNotice', caseNotice),
    },
  ],
}
