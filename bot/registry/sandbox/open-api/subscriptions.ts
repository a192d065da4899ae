import {
  incomingSubscribe,
  incomingUnsubscribe,
  notification,
  subscribeReply,
  unsubscribeReply,
} from '../../../../schemas/registry/subscription.ts'
import { reads, sends, signatureHeader, type OperationGroup } from './operation.ts'
import { acknowledged } from './search.ts'

export const subscriptions: OperationGroup = {
  id: 'subscriptions',
  description: 'Being told of events, at an address registered for the caller.',
  operations: [
    {
      id: 'subscribe',
      method: 'post',
      path: '/subscribe',
      summary: 'Be told of events',
      needs: ['registry.subscribe'],
      parameters: [signatureHeader],
      body: reads('SubscribeRequest', incomingSubscribe),
      reply: acknowledged,
      status: '202',
      callback: sends('SubscribeReply', subscribeReply),
    },
    {
      id: 'unsubscribe',
      method: 'post',
      path: '/unsubscribe',
      summary: 'Not be told any more',
      needs: ['registry.subscribe'],
      parameters: [signatureHeader],
      body: reads('UnsubscribeRequest', incomingUnsubscribe),
      reply: acknowledged,
      status: '202',
      callback: sends('UnsubscribeReply', unsubscribeReply),
    },
  ],
  webhooks: [
    {
      id: 'notify',
      summary: 'An event, sent to the address of a subscriber',
      body: sends('Notification', notification),
    },
  ],
}
