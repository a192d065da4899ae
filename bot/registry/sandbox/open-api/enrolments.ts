import {
  enrolledReply,
  incomingEnrolled,
  incomingUpdates,
} from '../../../../schemas/registry/enrolled.ts'
import { reads, sends, signatureHeader, type OperationGroup } from './operation.ts'

const reply = sends('EnrolledReply', enrolledReply)

export const enrolments: OperationGroup = {
  id: 'enrolments',
  description: 'Whether a person is enrolled in a programme, and telling the registry of it.',
  operations: [
    {
      id: 'enrolled',
      method: 'post',
      path: '/sync/enrolled',
      summary: 'Whether a person is enrolled in a programme',
      needs: ['registry.search'],
      parameters: [signatureHeader],
      body: reads('EnrolledRequest', incomingEnrolled),
      reply,
    },
    {
      id: 'updateEnrolments',
      method: 'post',
      path: '/sync/enrollment/updates',
      summary: 'Tell the registry of enrolments',
      needs: ['registry.notify'],
      parameters: [signatureHeader],
      body: reads('EnrolmentUpdates', incomingUpdates),
      reply,
    },
  ],
}
