import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isPracticeCase } from './registry/sandbox/cases/practice-cases.ts'
import { freePort, startHub, type HubProcess } from './server/testing/hub-process.ts'
import type { Person } from './server/testing/double-person.ts'
import { startTelegramDouble, type TelegramDouble } from './server/testing/telegram-double.ts'

interface Listed {
  spid: string
  phone?: string
}

/** Each starts the real program, some three times. */
vi.setConfig({ testTimeout: 90_000 })

let telegram: TelegramDouble
let dataDir: string
let hub: HubProcess
beforeEach(async () => {
  telegram = await startTelegramDouble()
  dataDir = await mkdtemp(join(tmpdir(), 'kumpear-telegram-'))
})
afterEach(async () => {
  hub.signal('SIGKILL')
  await hub.ended
  await telegram.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Settings of a practice bot on the double; the port is fixed where a webhook needs it. */
async function settings(way: 'polling' | 'webhook'): Promise<Record<string, string>> {
  const port = await freePort()
  return {
    DATA_DIR: dataDir,
    PORT: String(port),
    PRACTICE: '1',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ...(way === 'webhook' && {
      WEBHOOK_URL: `http://127.0.0.1:${port}`,
      WEBHOOK_SECRET: 'synthetic-webhook-secret',
    }),
  }
}

async function begin(person: Person): Promise<void> {
  person.type('/start')
  await person.tap(/English/)
  await person.sees(/Welcome to Kumpear/)
}

/** Files a complaint without a name, by buttons only; stops before it is sent. */
async function prepareComplaint(person: Person): Promise<void> {
  person.type('/grievance')
  await person.tap(/Without my name/)
  await person.tap(/problem with a payment/)
  await person.sees(/Which of these/)
  await person.tap(/Skip/)
  await person.sees(/Which programme/)
  await person.tap(/Skip/)
  await person.sees(/What happened\?/)
  person.type('The synthetic payment of a test did not come.')
  await person.sees(/Where did it happen/)
  await person.tap(/Skip/)
  await person.sees(/Please check it/)
}

const numberIn = (text: string): string => /KP[\d -]+\d/.exec(text)?.[0] ?? ''
const tokenIn = (text: string): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? ''

/** Cases that people have handed in, from the sandbox's file; it has invented ones besides. */
async function casesInSandbox(): Promise<{ submission: { reference: string } }[]> {
  const text = await readFile(join(dataDir, 'sandbox.json'), 'utf8').catch(() => '{"cases":[]}')
  const { cases } = JSON.parse(text) as { cases: { submission: { reference: string } }[] }
  return cases.filter(({ submission }) => !isPracticeCase(submission.reference))
}

describe.each(['polling', 'webhook'] as const)('the bot on Telegram by %s', (way) => {
  test('starts, checks, shows a status and files a complaint', async () => {
    hub = startHub({ ...(await settings(way)), LOG_LEVEL: 'trace' })
    const address = await hub.address()
    await hub.prints(/connected as @kumpear_double_bot/)
    expect(telegram.commands.get('km')?.[0]?.description).toMatch(/[ក-៿]/)
    telegram.failNext('sendMessage', 429, 1)
    const person = telegram.person(7001)
    await begin(person)

    await person.tap(/What may I get/)
    await person.tap(/Check everything/)
    for (let asked = 0; asked < 60; asked += 1) {
      const { text } = await person.sees(/Why we ask|not a decision or a promise/)
      if (!text.includes('Why we ask')) break
      await person.tap(/I don't know/)
    }
    expect(person.messages().at(-1)?.text).toContain('[Practice')

    const reply = await fetch(`${address}/registry/people`)
    const { people } = (await reply.json()) as { people: Listed[] }
    const known = people.find((p): p is Required<Listed> => p.phone !== undefined)!
    person.type('/status')
    await person.sees(/social protection number/)
    person.type(known.spid)
    await person.sees(/really you/)
    person.shareContact(known.phone)
    await person.sees(/Your status/)

    await prepareComplaint(person)
    await person.tap(/Send the complaint/)
    const filed = await person.sees(/Complaint number/)
    expect(tokenIn(filed.text)).not.toBe('')
    await vi.waitUntil(async () => (await casesInSandbox()).length === 1, 20_000)
    const digits = numberIn(filed.text).replace(/\D/g, '')
    const [only] = await casesInSandbox()
    expect(only?.submission.reference.replace(/\D/g, '')).toBe(digits)
    expect(telegram.queue.unconfirmed).toEqual([])
    hub.signal('SIGTERM')
    expect(await hub.ended).toEqual({ code: 0, signal: null })
    const printed = hub.output() + hub.errors()
    const personal = [
      known.spid,
      known.phone,
      'payment of a test',
      telegram.token,
      String(person.id),
    ]
    for (const text of personal) expect(printed).not.toContain(text)
  })

  test('a kill right after the number was shown loses and doubles nothing', async () => {
    const env = await settings(way)
    hub = startHub(env)
    await hub.prints(/connected as/)
    const person = telegram.person(7002)
    await begin(person)
    await prepareComplaint(person)
    // Before Telegram has even answered the call that shows the number.
    telegram.screen.events.on('change', () => {
      if (person.messages().some((m) => m.text.includes('Complaint number'))) hub.signal('SIGKILL')
    })
    const update = await person.tap(/Send the complaint/)
    expect(await hub.ended).toEqual({ code: null, signal: 'SIGKILL' })
    expect(telegram.queue.unconfirmed).toContain(update)
    telegram.screen.events.removeAllListeners('change')

    hub = startHub(env)
    await hub.prints(/connected as/)
    await vi.waitUntil(() => telegram.queue.unconfirmed.length === 0, 20_000)
    await vi.waitUntil(async () => (await casesInSandbox()).length > 0, 20_000)
    const told = person
      .messages()
      .map((m) => numberIn(m.text))
      .filter((number) => number !== '')
    expect(new Set(told).size).toBe(1)

    // One more start, so that whatever might still be in the outbox goes out.
    hub.signal('SIGTERM')
    await hub.ended
    hub = startHub(env)
    await hub.prints(/connected as/)
    person.type('/help')
    await person.sees(/What you can do/)
    const cases = await casesInSandbox()
    expect(cases.map((c) => c.submission.reference.replace(/\D/g, ''))).toEqual(
      [...new Set(told)].map((number) => number.replace(/\D/g, '')),
    )
  })
})

test('a wrong token ends the program with a sentence', async () => {
  hub = startHub({ ...(await settings('polling')), BOT_TOKEN: '2:another-synthetic' })
  expect((await hub.ended).code).toBe(1)
  expect(hub.errors()).toContain('check BOT_TOKEN')
  expect(hub.errors()).not.toContain('another-synthetic')
})
