import { createHash, timingSafeEqual } from 'node:crypto'
import { json, Router } from 'express'
import type { Update } from 'grammy/types'
import type { HandleUpdate } from './lanes.ts'
import { sendProblem } from './problem.ts'

/** Path below which Telegram delivers updates. */
export const WEBHOOK_PATH = '/telegram/webhook'

export interface Webhook {
  /** What Telegram sends in `X-Telegram-Bot-Api-Secret-Token`. */
  secret: string
  /** Resolves when the update is dealt with for good, rejects when it must come again. */
  deal: HandleUpdate
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isUpdate = (body: unknown): body is Update =>
  typeof body === 'object' &&
  body !== null &&
  'update_id' in body &&
  Number.isSafeInteger(body.update_id)

/**
 * Takes updates from Telegram. 200 only after the update was dealt with; a failure is a 500
 * (by the error middleware), so that Telegram delivers it again. A wrong secret is a 401.
 */
export function webhookRouter({ secret, deal }: Webhook): Router {
  const expected = digest(secret)
  const router = Router()
  router.use((request, response, next) => {
    const given = request.get('X-Telegram-Bot-Api-Secret-Token') ?? ''
    // Digests have one length, and comparing them takes one time.
    if (timingSafeEqual(digest(given), expected)) next()
    else sendProblem(response, 401)
  })
  router.post('/', json({ limit: '1mb' }), async (request, response) => {
    if (!request.is('json')) {
      sendProblem(response, 415)
      return
    }
    const body: unknown = request.body
    if (!isUpdate(body)) {
      sendProblem(response, 400)
      return
    }
    await deal(body)
    response.status(200).end()
  })
  return router
}
