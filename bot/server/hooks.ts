import { raw, Router } from 'express'
import { caseNotice, type CaseNotice } from '../../schemas/cases/case-notice.ts'
import { checkHook, HOOK_SIGNATURE } from '../registry/hook-signature.ts'
import type { Store } from '../store/store.ts'
import { sendProblem } from './problem.ts'

/** Path at which the registry tells what happened to cases. */
export const HOOKS_PATH = '/hooks/registry'

export interface Hooks {
  secret: string
  /** Remembers which notices were dealt with. */
  store: Store
  now: () => Date
  /** Resolves when a notice is dealt with; rejects when it must come again. */
  onNotice: (notice: CaseNotice) => Promise<void>
}

/** Longer than a signature is good, so that none can be used twice. */
const REMEMBER_MS = 900_000
const LARGEST = '16kb'

/**
 * Takes signed notices from the registry. 204 only after the notice was dealt with, and for one
 * that comes again; a failure is a 500 (by the error middleware), so that it is sent again. A
 * wrong or old signature is a 401, whatever the body.
 */
export function hooksRouter({ secret, store, now, onNotice }: Hooks): Router {
  const router = Router()
  router.post('/', raw({ type: () => true, limit: LARGEST }), async (request, response) => {
    const bytes: unknown = request.body
    const body = Buffer.isBuffer(bytes) ? bytes.toString('utf8') : ''
    if (!checkHook(secret, body, request.get(HOOK_SIGNATURE) ?? '', now())) {
      sendProblem(response, 401, 'The signature is missing, wrong or too old.')
      return
    }
    if (!request.is('application/json')) {
      sendProblem(response, 415)
      return
    }
    const notice = caseNotice.safeParse(parseJson(body)).data
    if (!notice) {
      sendProblem(response, 422, 'The body is no notice.')
      return
    }
    const key = `notice:${notice.id}`
    if (!(await store.get('update', key))) {
      await onNotice(notice)
      const expires = new Date(now().getTime() + REMEMBER_MS)
      const value = { v: 1, at: now().toISOString() } as const
      await store.write([{ kind: 'update', key, value, expires }])
    }
    response.status(204).end()
  })
  router.all('/', (_request, response) => {
    sendProblem(response.set('Allow', 'POST'), 405)
  })
  return router
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
