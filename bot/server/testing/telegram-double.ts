import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response } from 'express'
import { sampleFile } from '../../practice/sample-files.ts'
import { createBotMethods, type Parameters } from './bot-methods.ts'
import { createScreen } from './chat-screen.ts'
import { createPerson } from './double-person.ts'
import { ApiRefusal, createUpdateQueue } from './update-queue.ts'

export const DOUBLE_TOKEN = '1:synthetic-token'

interface Fault {
  method: string
  code: number
  retryAfter: number | undefined
}

function refuse(response: Response, { code, message, retryAfter }: ApiRefusal): void {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  response.status(code).json({ ok: false, error_code: code, description: message, ...parameters })
}

/**
 * A Bot API server for tests, over HTTP on a free port: offsets and redelivery of unconfirmed
 * updates, webhooks with secret and retry, 429 and 5xx on demand. Methods it does not model
 * fail with 404, another token with 401.
 */
export async function startTelegramDouble(token = DOUBLE_TOKEN) {
  const screen = createScreen()
  const queue = createUpdateQueue()
  const commands = new Map<string, readonly { command: string; description: string }[]>()
  const faults: Fault[] = []
  const calls: { method: string; parameters: Parameters }[] = []
  let lastMessage = 0
  const nextMessageId = () => (lastMessage += 1)
  const methods = createBotMethods({ screen, queue, nextMessageId, commands })

  async function answer(request: Request<{ bot: string; method: string }>, response: Response) {
    const { bot, method } = request.params
    const parameters = (request.body ?? {}) as Parameters
    calls.push({ method, parameters })
    const fault = faults.findIndex((f) => f.method === method)
    try {
      if (bot !== `bot${token}`) throw new ApiRefusal(401, 'Unauthorized')
      if (fault >= 0) {
        const [{ code, retryAfter }] = faults.splice(fault, 1) as [Fault]
        throw new ApiRefusal(code, 'Fault on demand', retryAfter)
      }
      const call = methods[method]
      if (!call) throw new ApiRefusal(404, 'Not Found: method not found')
      response.json({ ok: true, result: await call(parameters) })
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      refuse(response, error)
    }
  }

  const app = express().use(express.json())
  app.all('/:bot/:method', answer)
  // What people sent, by the address that `getFile` gives.
  app.get('/file/:bot/:file', ({ params }, response) => {
    const sample = params.bot === `bot${token}` ? sampleFile(params.file) : undefined
    if (sample) response.type(sample.mediaType).send(Buffer.from(sample.bytes))
    else response.status(404).end()
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    token,
    queue,
    screen,
    commands,
    /** All calls so far, in order. */
    calls,
    person: (id: number, language?: string) =>
      createPerson({ screen, add: queue.add, nextMessageId }, id, language),
    /** Somebody who writes and presses in a group. */
    member: (id: number, group: number) =>
      createPerson({ screen, add: queue.add, nextMessageId }, id, 'en', group),
    /** The next call of `method` fails with this status; several add up. */
    failNext(method: string, code: number, retryAfter?: number): void {
      faults.push({ method, code, retryAfter })
    },
    async close(): Promise<void> {
      await queue.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type TelegramDouble = Awaited<ReturnType<typeof startTelegramDouble>>
