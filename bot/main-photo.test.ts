import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startHub, type HubProcess } from './server/testing/hub-process.ts'
import { startTelegramDouble, type TelegramDouble } from './server/testing/telegram-double.ts'

/** Starts the real program. */
vi.setConfig({ testTimeout: 90_000 })

let telegram: TelegramDouble
let dataDir: string
let hub: HubProcess
beforeEach(async () => {
  telegram = await startTelegramDouble()
  dataDir = await mkdtemp(join(tmpdir(), 'kumpear-photo-'))
  hub = startHub({
    DATA_DIR: dataDir,
    PRACTICE: '1',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
  })
})
afterEach(async () => {
  hub.signal('SIGKILL')
  await hub.ended
  await telegram.close()
  await rm(dataDir, { recursive: true, force: true })
})

test('a photo is fetched from Telegram and reaches the case', async () => {
  await hub.prints(/connected as/)
  const person = telegram.person(7001)
  person.type('/start')
  await person.tap(/English/)
  await person.sees(/Welcome to Kumpear/)
  person.type('/grievance')
  for (const label of [/Contact me/, /problem with a payment/, /did not come/])
    await person.tap(label)
  await person.sees(/Which programme/)
  await person.tap(/Skip/)
  await person.sees(/What happened\?/)
  person.sendPhoto()
  await person.sees(/Where did it happen/)
  await person.tap(/Skip/)
  await person.tap(/Send the complaint/)
  const filed = await person.sees(/Complaint number/)
  const number = /KP [\d-]+/.exec(filed.text)?.[0] ?? ''
  await vi.waitUntil(() => telegram.calls.some(({ method }) => method === 'getFile'), 20_000)
  await vi.waitUntil(async () => {
    person.type(number)
    return (await person.sees(/Complaint KP/)).text.includes('Files from you: 1')
  }, 60_000)
  // The address of a file carries the bot's token.
  expect(hub.output() + hub.errors()).not.toContain(telegram.token)
})
