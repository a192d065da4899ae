import {
  requestCheck,
  responseCheck,
  type Description,
} from '../../bot/registry/testdata/dci-schemas.ts'
import { readErrorCode } from '../../schemas/registry/error-body.ts'
import type { Reply } from './registry-under-test.ts'

/** What is wrong; empty when nothing is. */
export type Verdict = readonly string[]

const ackStatus = (body: unknown): unknown => {
  const { message } = Object(body) as { message?: unknown }
  return (Object(message) as { ack_status?: unknown }).ack_status
}
const isGood = (status: number): boolean => status === 200 || status === 202
const isJson = ({ contentType }: Reply): boolean => contentType.startsWith('application/json')

/** The message that was accepted must have been valid, or the check itself is wrong. */
export const mustBeValid = (
  path: string,
  message: object,
  description: Description = 'social',
): Verdict => requestCheck(description, path)(message).map((fault) => `our own message: ${fault}`)

/** An answer with the form that the description gives it, and not a refusal. */
export function judgeAnswer(
  path: string,
  reply: Reply,
  description: Description = 'social',
): Verdict {
  if (!isGood(reply.status)) return [`answered ${reply.status}, expected 200 or 202`]
  if (!isJson(reply)) return ['the Content-Type is not application/json']
  if (ackStatus(reply.body) === 'ERR') return ['answered with ack_status ERR']
  return responseCheck(description, path, reply.status)(reply.body)
}

/** A refusal: HTTP 4xx in one of the known forms, or an acknowledgement that says ERR. */
export function judgeRefusal(reply: Reply): Verdict {
  if (isGood(reply.status)) {
    return ackStatus(reply.body) === 'ERR' ? [] : ['was accepted, expected a refusal']
  }
  if (reply.status < 400 || reply.status > 499) return [`answered ${reply.status}, expected 4xx`]
  return readErrorCode(reply.body) === undefined ? ['the body names no error code'] : []
}

/** A call without a token. */
export const judgeUnauthorised = (reply: Reply): Verdict =>
  reply.status === 401 || reply.status === 403
    ? []
    : [`answered ${reply.status} without a token, expected 401 or 403`]
