import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Response } from 'express'
import type { Log } from '../context.ts'
import { errorFields } from './create-log.ts'

/** Answers with problem details (RFC 9457): status and its standard name, nothing else. */
export function sendProblem(response: Response, status: number, detail?: string): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail }))
}

/** Status that body parser and router put on their errors; anything else is our fault. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** Last middleware: logs our own faults without what was sent, and shows no stack. */
export const answerErrors =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    const status = statusOf(error)
    if (status === 500)
      log.error('request failed', { method: request.method, ...errorFields(error) })
    if (response.headersSent) next(error)
    else sendProblem(response, status)
  }
