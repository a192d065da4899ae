import type { z } from 'zod'
import type { ErrorBody } from '../../../schemas/registry/error-body.ts'
import { toWireTime } from '../../../schemas/registry/wire.ts'
import type { RegistryResponse } from '../transport.ts'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

interface Stamp {
  now: Date
  correlationId: string
}

/** An error answer in all forms that clients know. `message` quotes nothing of the request. */
export function errorReply(
  status: number,
  code: string,
  message: string,
  { now, correlationId }: Stamp,
): RegistryResponse {
  const error = { code, message }
  const body: ErrorBody = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    code,
    errors: [error],
    message: {
      ack_status: 'ERR',
      timestamp: toWireTime(now),
      correlation_id: correlationId,
      error,
    },
  }
  return { status, body }
}

/** Where a request is wrong: the names of fields only, never what stood there. */
export function describeFields(error: z.ZodError): string {
  const paths = error.issues.slice(0, 3).map((issue) => issue.path.join('.') || 'body')
  return `not as expected: ${[...new Set(paths)].join(', ')}`
}
