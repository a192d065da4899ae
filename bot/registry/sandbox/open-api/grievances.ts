import {
  FOLLOW_UP_TOKEN,
  grievanceReceipt,
  grievanceReply,
  grievanceRequest,
  IDEMPOTENCY_KEY,
} from '../../../../schemas/registry/grievance-api.ts'
import { inHeader, inPath, reads, sends, type OperationGroup } from './operation.ts'

export const grievances: OperationGroup = {
  id: 'grievances',
  description: 'Grievances from the side of those who hand them in. Our proposal.',
  operations: [
    {
      id: 'submitGrievance',
      method: 'post',
      path: '/grievances',
      summary: 'Hand in a grievance',
      needs: ['citizen'],
      parameters: [inHeader(IDEMPOTENCY_KEY, 'The id of the submission: safe to send again')],
      body: reads('GrievanceRequest', grievanceRequest),
      reply: sends('GrievanceReceipt', grievanceReceipt),
      status: '201',
      failures: { '409': 'The number is taken, or the id was used for something else' },
    },
    {
      id: 'followGrievance',
      method: 'get',
      path: '/grievances/{reference}',
      summary: 'What the citizen may see of a case',
      needs: ['citizen'],
      parameters: [
        inPath('reference', 'Number of the case'),
        inHeader(FOLLOW_UP_TOKEN, 'The secret code given with the number'),
      ],
      reply: sends('GrievanceReply', grievanceReply),
      failures: { '404': 'Wrong number or wrong code: they look the same' },
    },
  ],
}
