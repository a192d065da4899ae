import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { InputFile } from 'grammy'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestChat } from '../features/testing/test-chat.ts'
import { createTelegramBot } from './create-telegram-bot.ts'

/** A picture that is none: bytes that no text could carry. */
const BYTES = Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)

const received: { method: string; type: string; body: Buffer }[] = []
let fails = 1
const server = createServer((request, response) => {
  void read(request).then((body) => {
    const method = (request.url ?? '').split('/').at(-1) ?? ''
    received.push({ method, type: request.headers['content-type'] ?? '', body })
    const refused = { ok: false, error_code: 429, description: 'Too Many Requests' }
    const message = { message_id: 1, date: 0, chat: { id: 7, type: 'private' } }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify(
        fails-- > 0
          ? { ...refused, parameters: { retry_after: 0 } }
          : { ok: true, result: message },
      ),
    )
  })
})
async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('uploads pictures and recordings whole, also at the second try', async () => {
  const { port } = server.address() as AddressInfo
  const bot = createTelegramBot(
    { token: '1:synthetic', apiRoot: `http://127.0.0.1:${port}`, updates: { by: 'polling' } },
    createTestChat().deps,
  )
  await bot.api.sendPhoto(7, new InputFile(BYTES, 'kumpear-1.png'), { caption: 'លទ្ធផល' })
  await bot.api.sendVoice(7, new InputFile(BYTES, 'voice.ogg'))
  expect(received.map(({ method }) => method)).toEqual(['sendPhoto', 'sendPhoto', 'sendVoice'])
  for (const { type, body } of received) {
    expect(type).toContain('multipart/form-data')
    expect(body.includes(Buffer.from(BYTES))).toBe(true)
  }
  expect(received[1]!.body.includes('kumpear-1.png')).toBe(true)
  expect(received[1]!.body.includes('លទ្ធផល')).toBe(true)
})
