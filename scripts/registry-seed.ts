import { parseArgs } from 'node:util'
import { requireContent } from '../bot/content/read-content.ts'
import { toBotContent } from '../bot/content/to-bot-content.ts'
import { seedPeople } from '../bot/registry/sandbox/people-store/seed-people.ts'
import { openDatabase } from '../bot/store/database.ts'

/**
 * `DATABASE_URL=… npm run registry:seed -- --people 1000000 [--seed N]`: fills the sandbox's
 * database with invented people. Broken off, it goes on where it stopped.
 */
const USAGE =
  'expected DATABASE_URL=postgres://… npm run registry:seed -- --people 1000000 [--seed 1]'
const SLOWEST_STATEMENT_MS = 600_000

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { people: { type: 'string' }, seed: { type: 'string', default: '1' } },
  })
  const [people, seed] = [whole(values.people), whole(values.seed)]
  const url = process.env.DATABASE_URL
  if (people === undefined || seed === undefined || !url) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const { places } = toBotContent(requireContent('content'), false)
  const database = openDatabase(url, SLOWEST_STATEMENT_MS)
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  const line = process.stdout.isTTY ? '\r' : '\n'
  let shown = 0
  try {
    const done = await seedPeople(database, {
      people,
      seed,
      places,
      today: new Date().toISOString().slice(0, 10),
      onProgress(reached) {
        const percent = Math.floor((100 * reached) / people)
        if (percent === shown) return
        shown = percent
        process.stdout.write(`${percent} %: ${reached} people, ${seconds().toFixed(0)} s${line}`)
      },
    })
    const [size] = await database.query<{ bytes: string }>(
      `select sum(pg_total_relation_size(c))::text as bytes
         from unnest(array['sandbox_person', 'sandbox_enrolment', 'sandbox_household']::regclass[]) c`,
    )
    const megabytes = (Number(size?.bytes) / 1e6).toFixed(0)
    process.stdout.write(
      `${done.people} invented people (${done.added} new) in ${seconds().toFixed(0)} s, ${megabytes} MB\n`,
    )
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`)
    return 1
  } finally {
    await database.close()
  }
}

process.exitCode = await run()
