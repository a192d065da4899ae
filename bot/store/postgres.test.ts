import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSession } from '../../schemas/session.ts'
import { createEncryptedSeal } from './encrypted.ts'
import { createPostgresStore } from './postgres.ts'
import type { Seal } from './seal.ts'
import { storeContract } from './store.contract.ts'
import { StoreConflict, StoreUnreadable, type Store } from './store.ts'
import { startPostgres, type PostgresServer } from './testing/postgres-server.ts'
import { startWriter } from './testing/start-writer.ts'

const at = '2026-11-22T00:00:00.000Z'
const now = () => new Date(at)
const key = (fill: number) => new Uint8Array(32).fill(fill)
const open = (url: string, seal?: Seal) => createPostgresStore({ url, now, ...(seal && { seal }) })

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

function durableContract(name: string, seal?: Seal): void {
  storeContract(name, { durable: true }, async () => {
    const url = await server.createPlace()
    return {
      open: (clock) => createPostgresStore({ url, now: clock, ...(seal && { seal }) }),
      clean: () => Promise.resolve(),
    }
  })
}
durableContract('postgres')
durableContract('postgres, encrypted', createEncryptedSeal([key(1)]))

describe('two stores over one database', () => {
  let url: string
  let first: Store
  let second: Store
  beforeAll(async () => {
    url = await server.createPlace()
    // At once: each finds no tables, one makes them.
    ;[first, second] = await Promise.all([open(url), open(url)])
  })
  afterAll(() => Promise.all([first.close(), second.close()]))
  const both = () => [first, second]

  it('see each other’s writes', async () => {
    await first.write([{ kind: 'session', key: '7', value: newSession() }])
    expect((await second.get('session', '7'))?.version).toBe(1)
    await second.write([{ kind: 'session', key: '7', delete: true, ifVersion: 1 }])
    expect(await first.get('session', '7')).toBeUndefined()
  })

  it('let one of many writers win', async () => {
    const races = Array.from({ length: 20 }, (_, race) => race)
    for (const race of races) {
      const results = await Promise.allSettled(
        [...both(), ...both()].map((store) =>
          store.write([{ kind: 'update', key: `r${race}`, value: { v: 1, at }, ifVersion: 0 }]),
        ),
      )
      const failures = results.flatMap((r) =>
        r.status === 'rejected' ? [r.reason as unknown] : [],
      )
      expect(failures).toHaveLength(3)
      expect(failures.every((failure) => failure instanceof StoreConflict)).toBe(true)
    }
  })

  it('count together without losing one', async () => {
    async function count(store: Store): Promise<void> {
      const found = await store.get('limit', 'shared')
      const value = { v: 1 as const, count: (found?.value.count ?? 0) + 1, until: at }
      await store
        .write([{ kind: 'limit', key: 'shared', value, ifVersion: found?.version ?? 0 }])
        .catch((error: unknown) => {
          if (error instanceof StoreConflict) return count(store)
          throw error
        })
    }
    await Promise.all(Array.from({ length: 16 }, (_, i) => count(both()[i % 2]!)))
    expect((await first.get('limit', 'shared'))?.value.count).toBe(16)
  })

  it('write the same records in opposite orders without stopping each other', async () => {
    const change = (name: string) => ({ kind: 'update', key: name, value: { v: 1, at } }) as const
    const names = Array.from({ length: 10 }, (_, i) => `o${i}`)
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        both()[i % 2]!.write((i % 2 ? names : [...names].reverse()).map(change)),
      ),
    )
    expect((await first.get('update', 'o5'))?.version).toBe(30)
  })

  it('purge while they write', async () => {
    const writes = Array.from({ length: 60 }, (_, i) =>
      both()[i % 2]!.write([
        { kind: 'session', key: `p${i % 5}`, value: newSession(), expires: new Date(0) },
        { kind: 'session', key: `p${(i + 1) % 5}`, value: newSession() },
      ]),
    )
    await Promise.all([...writes, first.purge(), second.purge(), first.purge()])
    expect((await first.list('session', 'p')).length).toBeGreaterThan(0)
  })
})

describe('a database that fails', () => {
  it('comes back after a restart, also in the middle of work', async () => {
    const store = await open(await server.createPlace())
    await store.write([{ kind: 'update', key: '0', value: { v: 1, at } }])
    let done = false
    const acknowledged: string[] = []
    const work = async (lane: number) => {
      for (let i = 0; !done; i++) {
        const name = `${lane}-${i}`
        await store
          .write([{ kind: 'update', key: name, value: { v: 1, at } }])
          .then(() => acknowledged.push(name))
          .catch((error: unknown) => {
            expect(error).toBeInstanceOf(StoreUnreadable)
          })
      }
    }
    const lanes = [1, 2, 3].map(work)
    await server.restart()
    await store.write([{ kind: 'update', key: 'after', value: { v: 1, at } }])
    done = true
    await Promise.all(lanes)
    const kept = new Set((await store.list('update')).map((row) => row.key))
    expect([...acknowledged, '0', 'after'].filter((name) => !kept.has(name))).toEqual([])
    await store.close()
  })

  it('takes a new connection when the old ones were cut', async () => {
    const url = await server.createPlace()
    const store = await open(url)
    await store.write([{ kind: 'update', key: '1', value: { v: 1, at } }])
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    await server.query(url, cut)
    expect(await store.get('update', '1')).toBeDefined()
    await server.query(url, cut)
    await store.write([{ kind: 'update', key: '2', value: { v: 1, at } }])
    await store.close()
  })

  it('keeps every write that was reported when a process is killed', async () => {
    for (const count of [1, 7, 40]) {
      const url = await server.createPlace()
      const writer = startWriter(url)
      await writer.reads(count)
      const last = await writer.kill()
      const store = await open(url)
      const kept = (await store.get('limit', 'last'))?.value.count ?? 0
      expect(kept).toBeGreaterThanOrEqual(last)
      expect(await store.list('update')).toHaveLength(kept)
      await store.close()
    }
  })
})

describe('a database that cannot be used', () => {
  const sentence = async (url: string, seal?: Seal): Promise<string> => {
    const error: unknown = await open(url, seal).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StoreUnreadable)
    const { message, cause } = error as Error
    expect(cause).toBeUndefined()
    expect(message).not.toMatch(/synthetic-password|127\.0\.0\.1|kumpear:|test_\d/)
    return message
  }

  it('is named without address and password', async () => {
    const url = await server.createPlace()
    const changed = (change: (url: URL) => void) => {
      const other = new URL(url)
      change(other)
      return other.href
    }
    expect(await sentence(changed((u) => (u.port = '9')))).toBe(
      'the database of DATABASE_URL cannot be reached (ECONNREFUSED)',
    )
    expect(await sentence(changed((u) => (u.hostname = 'nowhere.invalid')))).toContain(
      '(ENOTFOUND)',
    )
    expect(await sentence(changed((u) => (u.password = 'wrong')))).toContain('refuses the user')
    expect(await sentence(changed((u) => (u.pathname = '/none')))).toContain('does not exist')
    expect(await sentence(changed((u) => (u.search = '?sslmode=verify-full')))).toContain(
      'no safe connection',
    )
    expect(await sentence(changed((u) => (u.search = '?sslrootcert=/none.pem')))).toBe(
      'a file that DATABASE_URL names cannot be read (ENOENT)',
    )
  })

  it('is refused when its user may not make tables, and used when they are there', async () => {
    const url = await server.createPlace()
    await server.query(url, `create role guest login password 'a-synthetic-password'`)
    const [place] = await server.query(url, 'select current_schema() as name')
    const schema = String(place?.name)
    await server.query(url, `grant usage on schema ${schema} to guest`)
    const guest = new URL(url)
    guest.username = 'guest'
    expect(await sentence(guest.href)).toContain('may not create its tables')
    await (await open(url)).close()
    await server.query(
      url,
      `grant select, insert, update, delete on all tables in schema ${schema} to guest`,
    )
    const store = await open(guest.href)
    await store.write([{ kind: 'update', key: '1', value: { v: 1, at } }])
    await store.close()
  })

  it('is refused when it cannot hold Khmer', async () => {
    const url = await server.createDatabase(`encoding 'LATIN1' locale 'C'`)
    expect(await sentence(url)).toContain('has the encoding LATIN1; expected UTF8')
  })

  it('is refused when a newer version wrote there, and left as it was', async () => {
    const url = await server.createPlace()
    await (await open(url)).close()
    await server.query(url, 'update kumpear_store set version = 99')
    expect(await sentence(url)).toContain('written by a newer version')
    expect(await server.query(url, 'select version from kumpear_store')).toEqual([{ version: 99 }])
  })

  it('is refused under another key, without its key, and with a key it never had', async () => {
    const [sealed, plain] = [await server.createPlace(), await server.createPlace()]
    const seal = createEncryptedSeal([key(1)])
    await (await open(sealed, seal)).close()
    await (await open(plain)).close()
    expect(await sentence(sealed, createEncryptedSeal([key(2)]))).toContain('another DATA_KEY')
    expect(await sentence(sealed)).toContain('DATA_KEY is not set')
    expect(await sentence(plain, seal)).toContain('is not encrypted')
    await (await open(sealed, createEncryptedSeal([key(2), key(1)]))).close()
  })
})

describe('what is in the database', () => {
  it('holds nothing personal in clear when it is encrypted', async () => {
    const url = await server.createPlace()
    const store = await open(url, createEncryptedSeal([key(1)]))
    await store.write([
      { kind: 'session', key: '7', value: { ...newSession(), answers: { q: 'secret' } } },
    ])
    await store.close()
    const rows = await server.query(url, 'select value::text as text from kumpear_record')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('secret')
  })

  it('is checked when it is read: kind and field are named, never the content', async () => {
    const url = await server.createPlace()
    const store = await open(url)
    await store.write([{ kind: 'session', key: '7', value: newSession() }])
    await server.query(
      url,
      `update kumpear_record set value = '{"v":1,"answers":{"x":"secret","y":1}}'`,
    )
    const error: unknown = await store.get('session', '7').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StoreUnreadable)
    expect((error as Error).message).toBe(
      'a record in the database of DATABASE_URL (kind session) is damaged at "answers.y"',
    )
    await store.close()
  })
})
