import { createLowdbStore } from '../lowdb.ts'
import { createPostgresStore } from '../postgres.ts'

/** Writes update after update and names each one that is durable, until it is killed. */
const where = process.argv[2]!
const now = () => new Date()
const store = where.startsWith('postgres:')
  ? await createPostgresStore({ url: where, now })
  : await createLowdbStore({ file: where, now })
process.stdout.write('open\n')
for (let n = 1; ; n++) {
  const value = { v: 1 as const, at: new Date().toISOString() }
  await store.write([
    { kind: 'update', key: String(n), value },
    { kind: 'limit', key: 'last', value: { v: 1, count: n, until: value.at } },
  ])
  process.stdout.write(`${n}\n`)
}
