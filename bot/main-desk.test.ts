import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startHub, type HubProcess } from './server/testing/hub-process.ts'
import { startTelegramDouble, type TelegramDouble } from './server/testing/telegram-double.ts'

/** It starts the real program. */
vi.setConfig({ testTimeout: 120_000 })

const STAFF_CHAT = -100_700
const OFFICER = 7101

const list = `
language: en
officers:
  - { code: pdop-1, role: officer, telegram: ${OFFICER}, language: en }
`

let telegram: TelegramDouble
let dataDir: string
let hub: HubProcess
beforeEach(async () => {
  telegram = await startTelegramDouble()
  dataDir = await mkdtemp(join(tmpdir(), 'kumpear-desk-'))
  const officers = join(dataDir, 'officers.yaml')
  await writeFile(officers, list)
  hub = startHub({
    DATA_DIR: join(dataDir, 'data'),
    PRACTICE: '1',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    STAFF_CHAT_ID: String(STAFF_CHAT),
    OFFICERS_FILE: officers,
  })
})
afterEach(async () => {
  hub.signal('SIGKILL')
  await hub.ended
  await telegram.close()
  await rm(dataDir, { recursive: true, force: true })
})

test('a complaint goes from the person to an officer in a group and back, to its end', async () => {
  await hub.prints(/connected as/)
  const person = telegram.person(7001)
  const officer = telegram.member(OFFICER, STAFF_CHAT)

  person.type('/start')
  await person.tap(/English/)
  await person.sees(/Welcome to Kumpear/)
  person.type('/grievance')
  await person.tap(/Contact me/)
  await person.tap(/problem with a payment/)
  await person.tap(/did not come/)
  await person.tap(/That is enough/)
  await person.tap(/Send the complaint/)
  const filed = await person.sees(/KP \d{3}-\d{3}-\d{3}/)
  const number = /KP \d{3}-\d{3}-\d{3}/.exec(filed.text)?.[0] ?? ''

  const card = await officer.sees(new RegExp(`${number}[\\s\\S]*Received`))
  expect(card.text).not.toContain('Synthetic')
  await officer.tap(/Acknowledge/)
  await person.sees(new RegExp(`news on your case ${number}`))

  await officer.tap(/Ask for information/)
  const prompt = await officer.sees(/What do you need to know/)
  officer.reply(prompt, 'Which month was not paid?')
  await person.sees(/news on your case/)
  await person.tap(/Look at it/)
  await person.sees(/Which month was not paid\?/)
  await person.tap(/Answer/)
  person.type('October.')
  await officer.sees(/The person has written/)

  await officer.tap(/Decide/)
  await officer.tap(/^Accepted in full$/)
  const last = await officer.sees(/The answer and the reason/)
  officer.reply(last, 'October was paid today.')
  await person.sees(/news on your case/)
  await person.tap(/Look at it/)
  await person.sees(/October was paid today\./)
  await person.tap(/It was solved/)
  await person.tap(/Good/)

  const told = person
    .messages()
    .map(({ text }) => text)
    .join('\n')
  expect(told).not.toMatch(/pdop-1|7101/)
  const printed = hub.output() + hub.errors()
  for (const text of ['October', number, telegram.token]) expect(printed).not.toContain(text)
})
