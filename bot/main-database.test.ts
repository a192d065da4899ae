import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startHub, type HubProcess } from './server/testing/hub-process.ts'
import { startTelegramDouble, type TelegramDouble } from './server/testing/telegram-double.ts'
import { startPostgres, type PostgresServer } from './store/testing/postgres-server.ts'

/** Each starts the real program, some twice, over a real PostgreSQL. */
vi.setConfig({ testTimeout: 90_000 })

const DATA_KEY = '0f'.repeat(32)
const moveStore = fileURLToPath(new URL('../scripts/move-store.ts', import.meta.url))

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

let telegram: TelegramDouble
let folder: string
let url: string
const running: HubProcess[] = []
beforeEach(async () => {
  telegram = await startTelegramDouble()
  folder = await mkdtemp(join(tmpdir(), 'kumpear-database-'))
  url = await server.createPlace()
})
afterEach(async () => {
  for (const hub of running.splice(0)) {
    hub.signal('SIGKILL')
    await hub.ended
  }
  await telegram.close()
  await rm(folder, { recursive: true, force: true })
})

/** A process with a data folder of its own: only the database is shared. */
function start(name: string, settings: Record<string, string> = {}): HubProcess {
  const dataDir = join(folder, name)
  const hub = startHub({ DATABASE_URL: url, DATA_KEY, DATA_DIR: dataDir, ...settings })
  running.push(hub)
  return hub
}
const practiceBot = () => ({
  BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.url,
  PRACTICE: '1',
})

test('one process goes on with the chats of another that was killed', async () => {
  const first = start('first', practiceBot())
  await first.prints(/connected as/)
  const person = telegram.person(7101)
  person.type('/start')
  await person.tap(/English/)
  await person.sees(/Welcome to Kumpear/)
  await vi.waitUntil(() => telegram.queue.unconfirmed.length === 0, 20_000)
  first.signal('SIGKILL')
  await first.ended

  const second = start('second', practiceBot())
  await second.prints(/connected as/)
  person.type('/help')
  await person.sees(/What you can do/)
  const rows = await server.query(url, 'select value::text as value from kumpear_record')
  expect(rows.length).toBeGreaterThan(1)
  expect(second.output() + second.errors()).not.toContain('synthetic-password')
})

test('two processes share a database; a stop is clean', async () => {
  const hubs = [start('first'), start('second')]
  await Promise.all(hubs.map((hub) => hub.address()))
  for (const hub of hubs) {
    hub.signal('SIGTERM')
    expect(await hub.ended).toEqual({ code: 0, signal: null })
  }
})

const sentence = async (hub: HubProcess): Promise<string> => {
  expect((await hub.ended).code).toBe(1)
  expect(hub.errors().trim().split('\n')).toHaveLength(1)
  expect(hub.errors()).not.toContain('synthetic-password')
  return hub.errors()
}

test('a database that is not there stops the start with one sentence', async () => {
  const nowhere = url.replace(/:\d+\//, ':9/')
  expect(await sentence(start('first', { DATABASE_URL: nowhere }))).toContain(
    'the database of DATABASE_URL cannot be reached (ECONNREFUSED)',
  )
})

test('what was kept in a file is never passed over, and can be moved', async () => {
  const before = start('first', { DATABASE_URL: '', ...practiceBot() })
  await before.prints(/connected as/)
  const person = telegram.person(7102)
  person.type('/start')
  await person.tap(/English/)
  await person.sees(/Welcome to Kumpear/)
  before.signal('SIGTERM')
  await before.ended

  expect(await sentence(start('first'))).toContain('npx node scripts/move-store.ts')
  const move = spawn(process.execPath, [moveStore], {
    env: { DATABASE_URL: url, DATA_KEY, DATA_DIR: join(folder, 'first') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code]] = await Promise.all([text(move.stdout), once(move, 'exit')])
  expect(said).toMatch(/^\d+ records are in the database now/)
  expect(code).toBe(0)
  expect(await readFile(join(folder, 'first', 'bot.json.moved'), 'utf8')).toContain('"v":1')

  const after = start('first', practiceBot())
  await after.prints(/connected as/)
  person.type('/help')
  await person.sees(/What you can do/)
})

test('a file that appears beside the database is named', async () => {
  const hub = start('first')
  await hub.address()
  hub.signal('SIGTERM')
  await hub.ended
  await writeFile(join(folder, 'first', 'bot.json'), '{"v":1,"rows":[]}')
  expect(await sentence(start('first'))).toContain('bot.json holds what the bot kept before')
})
