import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession, type Session } from '../../schemas/session.ts'
import { StoreConflict, type Store } from './store.ts'

/** A store under test. */
export interface Subject {
  /** Opens the store; a durable one over the same data as before. */
  open(now: () => Date): Promise<Store>
  /** Removes what the test has made. */
  clean(): Promise<void>
}

const START = Date.UTC(2026, 10, 22)
const session = (answers: Record<string, string>): Session => ({ ...newSession(), answers })
const CASE = '8f0c0000-0000-8000-8000-000000000001'
const at = new Date(START).toISOString()

/** What every store does. Run once for each implementation. */
export function storeContract(
  name: string,
  { durable }: { durable: boolean },
  createSubject: () => Promise<Subject>,
): void {
  describe(`store: ${name}`, () => {
    let subject: Subject
    let store: Store
    let time: number
    const now = () => new Date(time)
    const later = (ms: number) => new Date(time + ms)

    beforeEach(async () => {
      time = START
      subject = await createSubject()
      store = await subject.open(now)
    })
    afterEach(async () => {
      await store.close()
      await subject.clean()
    })

    it('gives back what was written, with a version that grows by one', async () => {
      expect(await store.get('session', '7')).toBeUndefined()
      await store.write([{ kind: 'session', key: '7', value: session({ age: '60' }) }])
      expect(await store.get('session', '7')).toEqual({
        value: session({ age: '60' }),
        version: 1,
      })
      await store.write([{ kind: 'session', key: '7', value: session({ age: '61' }) }])
      expect(await store.get('session', '7')).toEqual({
        value: session({ age: '61' }),
        version: 2,
      })
    })

    it('keeps Khmer text, every kind and keys of any form', async () => {
      await store.write([
        {
          kind: 'outbox',
          key: '__proto__',
          value: { v: 1, kind: 'chat', attempts: 0, due: at, chat: 7, text: 'សួស្តី 👋' },
        },
        {
          kind: 'link',
          key: '7:KP000000001',
          value: { v: 1, reference: 'R', token: 't', filed: at },
        },
        { kind: 'casechat', key: 'h', value: { v: 1, chat: 7, lang: 'km' } },
        { kind: 'limit', key: 'a/b\nc', value: { v: 1, count: 3, until: at } },
        { kind: 'update', key: '7', value: { v: 1, at } },
        { kind: 'signin', key: 'h', value: { v: 1, officer: 'a1' } },
        { kind: 'desk', key: 'h', value: { v: 1, officer: 'a1', since: at, seen: at } },
        { kind: 'card', key: 'message:-1:2', value: { v: 1, case: CASE, chat: -1, message: 2 } },
        { kind: 'topic', key: '-1:17', value: { v: 1, thread: 4 } },
        {
          kind: 'talk',
          key: 'citizen:7',
          value: { v: 1, citizen: 7, language: 'km', chat: -1, head: 3, since: at },
        },
      ])
      expect((await store.get('card', 'message:-1:2'))?.value.case).toBe(CASE)
      expect((await store.get('talk', 'citizen:7'))?.value.head).toBe(3)
      expect((await store.get('outbox', '__proto__'))?.value).toMatchObject({ text: 'សួស្តី 👋' })
      expect((await store.get('limit', 'a/b\nc'))?.value.count).toBe(3)
      expect((await store.get('casechat', 'h'))?.value.chat).toBe(7)
      expect((await store.get('link', '7:KP000000001'))?.value.token).toBe('t')
      expect((await store.get('update', '7'))?.value.at).toBe(at)
      expect(await store.get('session', '7')).toBeUndefined()
    })

    it('keeps any text that JSON can hold', async () => {
      const answers = { nul: 'a\u0000b', half: '\ud83d', control: '\u001f\u2028"\\', empty: '' }
      await store.write([{ kind: 'session', key: '7', value: session(answers) }])
      expect((await store.get('session', '7'))?.value.answers).toEqual(answers)
    })

    it('takes a prefix as it is, not as a pattern', async () => {
      await store.write(
        ['a_b', 'axb', 'a%b', 'a\\b'].map((key) => {
          return { kind: 'update', key, value: { v: 1, at } } as const
        }),
      )
      for (const prefix of ['a_', 'a%', 'a\\']) {
        const keys = (await store.list('update', prefix)).map((row) => row.key)
        expect(keys).toEqual([`${prefix}b`])
      }
    })

    it('does not share objects with its callers', async () => {
      const given = session({ age: '60' })
      await store.write([{ kind: 'session', key: '7', value: given }])
      given.answers.age = 'changed'
      const first = await store.get('session', '7')
      first!.value.answers.age = 'changed'
      expect((await store.get('session', '7'))?.value.answers.age).toBe('60')
    })

    it('lists a kind by prefix in order of key', async () => {
      const value = { v: 1 as const, reference: 'R', token: 't', filed: at }
      await store.write(
        ['7:C', '7:A', '70:B', '8:A'].map((key) => ({ kind: 'link' as const, key, value })),
      )
      expect((await store.list('link', '7:')).map((row) => row.key)).toEqual(['7:A', '7:C'])
      expect((await store.list('link')).map((row) => row.key)).toEqual([
        '70:B',
        '7:A',
        '7:C',
        '8:A',
      ])
      expect(await store.list('session')).toEqual([])
    })

    it('refuses a write whose version no longer fits, and then writes nothing of it', async () => {
      await store.write([{ kind: 'session', key: '7', value: newSession(), ifVersion: 0 }])
      const write = store.write([
        { kind: 'update', key: '1', value: { v: 1, at } },
        { kind: 'session', key: '7', value: session({ a: 'b' }), ifVersion: 0 },
      ])
      await expect(write).rejects.toThrow(StoreConflict)
      expect(await store.get('update', '1')).toBeUndefined()
      expect((await store.get('session', '7'))?.version).toBe(1)
      await store.write([{ kind: 'session', key: '7', value: session({ a: 'b' }), ifVersion: 1 }])
      expect((await store.get('session', '7'))?.version).toBe(2)
    })

    it('lets exactly one of several writers win', async () => {
      const writers = Array.from({ length: 20 }, (_, i) =>
        store.write([{ kind: 'update', key: '1', value: { v: 1, at }, ifVersion: 0 }]).then(
          () => i,
          (error: unknown) => error,
        ),
      )
      const results = await Promise.all(writers)
      expect(results.filter((result) => typeof result === 'number')).toHaveLength(1)
      expect(results.filter((result) => result instanceof StoreConflict)).toHaveLength(19)
    })

    it('takes many writes at once without losing one', async () => {
      const keys = Array.from({ length: 100 }, (_, i) => String(i))
      await Promise.all(
        keys.map((key) => store.write([{ kind: 'update', key, value: { v: 1, at } }])),
      )
      expect((await store.list('update')).map((row) => row.key)).toEqual([...keys].sort())
    })

    it('deletes, also only when the version fits', async () => {
      await store.write([{ kind: 'session', key: '7', value: newSession() }])
      await expect(
        store.write([{ kind: 'session', key: '7', delete: true, ifVersion: 5 }]),
      ).rejects.toThrow(StoreConflict)
      await store.write([{ kind: 'session', key: '7', delete: true, ifVersion: 1 }])
      expect(await store.get('session', '7')).toBeUndefined()
      await store.write([{ kind: 'session', key: '7', delete: true }])
      await store.write([{ kind: 'session', key: '7', value: newSession(), ifVersion: 0 }])
      expect((await store.get('session', '7'))?.version).toBe(1)
    })

    it('forgets what has expired, counts it as not there, and purges it', async () => {
      await store.write([
        { kind: 'session', key: '7', value: newSession(), expires: later(1000) },
        { kind: 'session', key: '8', value: newSession() },
      ])
      time += 999
      expect(await store.get('session', '7')).toBeDefined()
      expect(await store.purge()).toBe(0)
      time += 1
      expect(await store.get('session', '7')).toBeUndefined()
      expect((await store.list('session')).map((row) => row.key)).toEqual(['8'])
      expect(await store.purge()).toBe(1)
      expect(await store.purge()).toBe(0)
      await store.write([{ kind: 'session', key: '7', value: newSession(), ifVersion: 0 }])
      expect((await store.get('session', '7'))?.version).toBe(1)
    })

    it('writes over an expired record as if it were not there', async () => {
      await store.write([{ kind: 'session', key: '7', value: newSession(), expires: later(1) }])
      time += 1
      await store.write([{ kind: 'session', key: '7', value: newSession(), ifVersion: 0 }])
      expect((await store.get('session', '7'))?.version).toBe(1)
    })

    it('refuses a value that it would refuse to read', async () => {
      const value = { ...newSession(), stray: 1 } as Session
      await expect(store.write([{ kind: 'session', key: '7', value }])).rejects.toThrow()
      expect(await store.get('session', '7')).toBeUndefined()
    })

    it('rejects after it was closed', async () => {
      await store.close()
      await expect(store.get('session', '7')).rejects.toThrow('closed')
      await expect(
        store.write([{ kind: 'session', key: '7', value: newSession() }]),
      ).rejects.toThrow('closed')
      store = await subject.open(now)
    })

    if (durable) {
      it('has what it had when it is opened again', async () => {
        await store.write([
          { kind: 'session', key: '7', value: session({ a: 'ខ' }), expires: later(1000) },
          { kind: 'session', key: '8', value: session({}) },
        ])
        await store.write([{ kind: 'session', key: '7', value: session({ a: 'គ' }) }])
        await store.write([{ kind: 'session', key: '8', delete: true }])
        await store.close()
        store = await subject.open(now)
        expect(await store.get('session', '7')).toEqual({ value: session({ a: 'គ' }), version: 2 })
        expect(await store.get('session', '8')).toBeUndefined()
      })
    }
  })
}
