import { createLowdbStore } from '../lowdb.ts'

/** Writes update after update and names each one that is durable, until it is killed. */
const store = await createLowdbStore({ file: process.argv[2]!, now: () => new Date() })
process.stdout.write('open\n')
for (let n = 1; ; n++) {
  const value = { v: 1 as const, at: new Date().toISOString() }
  await store.write([
    { kind: 'update', key: String(n), value },
    { kind: 'limit', key: 'last', value: { v: 1, count: n, until: value.at } },
  ])
  process.stdout.write(`${n}\n`)
}
