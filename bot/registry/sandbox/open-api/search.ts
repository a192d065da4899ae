import { acknowledgement } from '../../../../schemas/registry/acknowledgement.ts'
import { searchReply } from '../../../../schemas/registry/search-reply.ts'
import { incomingSearch } from '../../../../schemas/registry/search-request.ts'
import { incomingTxnStatus, txnStatusReply } from '../../../../schemas/registry/txn-status.ts'
import type { Scope } from '../access/caller.ts'
import { reads, sends, signatureHeader, type OperationGroup } from './operation.ts'

const anyOfTheirs: readonly Scope[] = ['registry.search', 'registry.subscribe', 'registry.notify']
const request = reads('SearchRequest', incomingSearch)
const reply = sends('SearchReply', searchReply)
const statusRequest = reads('TxnStatusRequest', incomingTxnStatus)
const statusReply = sends('TxnStatusReply', txnStatusReply)
export const acknowledged = sends('Acknowledgement', acknowledgement)

export const search: OperationGroup = {
  id: 'search',
  description: 'Search in the social registry and the beneficiary registry; what became of it.',
  operations: [
    {
      id: 'searchNow',
      method: 'post',
      path: '/sync/search',
      summary: 'Search; with the scope citizen for one person by SPID and a second proof',
      needs: ['citizen', 'registry.search'],
      parameters: [signatureHeader],
      body: request,
      reply,
    },
    {
      id: 'search',
      method: 'post',
      path: '/search',
      summary: 'Search, answered later',
      needs: ['registry.search'],
      parameters: [signatureHeader],
      body: request,
      reply: acknowledged,
      status: '202',
      callback: reply,
    },
    {
      id: 'statusNow',
      method: 'post',
      path: '/sync/txn/status',
      summary: 'What became of an earlier message',
      needs: anyOfTheirs,
      parameters: [signatureHeader],
      body: statusRequest,
      reply: statusReply,
    },
    {
      id: 'status',
      method: 'post',
      path: '/txn/status',
      summary: 'What became of an earlier message, answered later',
      needs: anyOfTheirs,
      parameters: [signatureHeader],
      body: statusRequest,
      reply: acknowledged,
      status: '202',
      callback: statusReply,
    },
  ],
}
