/** A call to the practice registry as it is published, and as a test makes it. */
export interface Example {
  /** Id of the operation, with an ending where it has several examples. */
  id: string
  operation: string
  title: string
  /** The practice client that makes the call; undefined where no token is needed. */
  client?: 'kumpear' | 'kumpear-desk' | 'practice-system'
  /** Values of the parameters in the path. */
  parts?: Readonly<Record<string, string>>
  /** What stands in the address behind `?`. */
  query?: Readonly<Record<string, string>>
  headers?: Readonly<Record<string, string>>
  /** JSON value, or the fields of a form. */
  body?: object
  /** Where it shows a refusal: its status. */
  status?: string
}

/** Somebody among the invented people of the practice registry. */
export const examplePerson = { spid: '694813609221', phone: '+85500954119' }

const SENT_AT = '2026-11-22T02:03:04+00:00'

/** A message of the standard, sent by a practice client. */
export const message = (name: string, action: string, sender: string, content: object) => ({
  header: {
    version: '1.0.0',
    message_id: `m-${name}`,
    message_ts: SENT_AT,
    action,
    sender_id: sender,
    receiver_id: 'spr',
    total_count: 1,
    is_msg_encrypted: false,
  },
  message: { transaction_id: `t-${name}`, ...content },
})

/** One part of a message. */
export const part = (name: string, content: object) => ({
  reference_id: `r-${name}`,
  timestamp: SENT_AT,
  ...content,
  locale: 'khm',
})

/** The address of an example below the registry's, with what stands in it. */
export function addressOf(path: string, { parts = {}, query }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled
}
