import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response as Reply } from 'express'
import { sampleFile } from '../../practice/sample-files.ts'
import { createBotMethods, type Parameters } from './bot-methods.ts'
import { createScreen } from './chat-screen.ts'
import { createPerson } from './double-person.ts'
import { ApiRefusal, createUpdateQueue } from './update-queue.ts'

const DOUBLE_TOKEN = '1:synthetic-token'

interface Fault {
  method: string
  code: number
  retryAfter: number | undefined
}

function refuse(response: Reply, { code, message, retryAfter }: ApiRefusal): void {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  response.status(code).json({ ok: false, error_code: code, description: message, ...parameters })
}

/** Parameters of a call; an upload comes as a form, whose fields are text and whose file is bytes. */
async function readParameters(request: Request): Promise<Parameters> {
  const type = request.get('Content-Type') ?? ''
  const body: unknown = request.body
  if (!Buffer.isBuffer(body)) return body ?? {}
  const form = await new Response(Uint8Array.from(body), {
    headers: { 'Content-Type': type },
  }).formData()
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string') fields.file = new Uint8Array(await value.arrayBuffer())
    else if (name === 'chat_id') fields.chat_id = Number(value)
    else if (name === 'reply_markup') fields.reply_markup = JSON.parse(value)
    else fields[name] = value
  }
  return fields
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
  const said = new Map<string, string>()
  const saidBy = (chat: number, message: number) => said.get(`${chat}:${message}`)
  const onText = (chat: number, message: number, text: string) => {
    said.set(`${chat}:${message}`, text)
  }
  const methods = createBotMethods({ screen, queue, nextMessageId, saidBy, commands })
  const people = { screen, add: queue.add, nextMessageId, onText }

  async function answer(request: Request<{ bot: string; method: string }>, response: Reply) {
    const { bot, method } = request.params
    const parameters = await readParameters(request)
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

  const app = express()
    .use(express.json())
    .use(express.raw({ type: 'multipart/form-data', limit: '10mb' }))
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
    person: (id: number, language?: string) => createPerson(people, id, language),
    /** Somebody who writes and presses in a group. */
    member: (id: number, group: number) => createPerson(people, id, 'en', group),
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
