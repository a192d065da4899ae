import { oneTimeCodeReply, oneTimeCodeRequest } from '../../../../schemas/registry/one-time-code.ts'
import { reads, sends, type OperationGroup } from './operation.ts'

export const oneTimeCodes: OperationGroup = {
  id: 'one-time-codes',
  description: 'A second proof for people: a code sent to the phone on record. Our proposal.',
  operations: [
    {
      id: 'sendCode',
      method: 'post',
      path: '/one-time-codes',
      summary: 'Send a one-time code to the phone on record; the answer is always the same',
      needs: ['citizen'],
      body: reads('OneTimeCodeRequest', oneTimeCodeRequest),
      reply: sends('OneTimeCodeReply', oneTimeCodeReply),
      status: '202',
    },
  ],
}
