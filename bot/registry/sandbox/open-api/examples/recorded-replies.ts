import replies from './replies.json' with { type: 'json' }

/** What the practice registry answered to an example: `npm run record-examples` writes them. */
export interface RecordedReply {
  status: number
  body: unknown
}

/** By the id of the example. */
export const recordedReplies: Readonly<Record<string, RecordedReply>> = replies
