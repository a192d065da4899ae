import { beforeEach, describe, expect, test } from 'vitest'
import { createMemoryStore } from '../store/memory.ts'
import type { StoreKind } from '../store/store.ts'
import { createCounter } from '../features/testing/test-chat.ts'
import { createSignInLinks, LINK_LIFE_MS } from './sign-in.ts'
import { createWebSessions, IDLE_MS, SESSION_LIFE_MS } from './web-sessions.ts'

let time: number
const now = () => new Date(time)
const secret = new Uint8Array(32).fill(7)

function open() {
  const store = createMemoryStore({ now })
  const deps = { store, now, randomBytes: createCounter(), secret }
  return { store, links: createSignInLinks(deps), sessions: createWebSessions(deps) }
}
beforeEach(() => {
  time = Date.UTC(2026, 10, 22, 3)
})

describe('a sign-in link', () => {
  test('works once', async () => {
    const { links } = open()
    const link = await links.issue('pdop-1')
    expect(await links.spend(link)).toBe('pdop-1')
    expect(await links.spend(link)).toBeUndefined()
  })

  test('works for one of two who press it at the same moment', async () => {
    const { links } = open()
    const link = await links.issue('pdop-1')
    const both = await Promise.all([links.spend(link), links.spend(link)])
    expect(both.filter((officer) => officer !== undefined)).toEqual(['pdop-1'])
  })

  test('ends by itself, and is unknown when made up', async () => {
    const { links } = open()
    const link = await links.issue('pdop-1')
    time += LINK_LIFE_MS
    expect(await links.spend(link)).toBeUndefined()
    expect(await links.spend('00')).toBeUndefined()
  })

  test('is not what the store holds', async () => {
    const { links, store } = open()
    const link = await links.issue('pdop-1')
    const kept = await store.list('signin')
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(link)
  })
})

describe('a session of the pages', () => {
  test('has a form token of its own', async () => {
    const { sessions } = open()
    const first = await sessions.read(await sessions.open('pdop-1'))
    const second = await sessions.read(await sessions.open('pdop-1'))
    expect(first).toMatchObject({ officer: 'pdop-1', lang: undefined })
    expect(first?.formToken).not.toBe(second?.formToken)
  })

  test('ends after an hour of nothing, and lives on while it is used', async () => {
    const { sessions } = open()
    const [idle, used] = [await sessions.open('a1'), await sessions.open('a2')]
    time += IDLE_MS - 1
    expect(await sessions.read(used)).toBeDefined()
    time += 1
    expect(await sessions.read(idle)).toBeUndefined()
    expect(await sessions.read(used)).toBeDefined()
  })

  test('ends after a working day, however much it is used', async () => {
    const { sessions } = open()
    const cookie = await sessions.open('a1')
    for (let passed = 0; passed < SESSION_LIFE_MS; passed += IDLE_MS / 2) {
      expect(await sessions.read(cookie)).toBeDefined()
      time += IDLE_MS / 2
    }
    expect(await sessions.read(cookie)).toBeUndefined()
  })

  test('remembers a language and ends by signing out', async () => {
    const { sessions } = open()
    const cookie = await sessions.open('a1')
    await sessions.setLanguage(cookie, 'en')
    expect((await sessions.read(cookie))?.lang).toBe('en')
    await sessions.close(cookie)
    expect(await sessions.read(cookie)).toBeUndefined()
  })

  test('does not come back by a page that loads during the sign-out', async () => {
    const { store, sessions } = open()
    const cookie = await sessions.open('a1')
    time += IDLE_MS / 2
    let closing: Promise<void> | undefined
    const slow = {
      ...store,
      async get<K extends StoreKind>(kind: K, key: string) {
        const found = await store.get(kind, key)
        await (closing ??= sessions.close(cookie))
        return found
      },
    }
    const other = createWebSessions({ store: slow, now, randomBytes: createCounter(), secret })
    await other.read(cookie)
    expect(await sessions.read(cookie)).toBeUndefined()
  })
})
