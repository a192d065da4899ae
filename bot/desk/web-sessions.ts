import type { Lang } from '../../schemas/lang.ts'
import { StoreConflict, type Store, type Stored, type StoreRecords } from '../store/store.ts'
import { derive, hashOf, makeSecretText } from './secret-text.ts'

interface Deps {
  store: Store
  now: () => Date
  randomBytes: (count: number) => Uint8Array
  /** Key of form tokens. */
  secret: Uint8Array
}

const HOUR_MS = 3_600_000
/** A working day; then the officer signs in again. */
export const SESSION_LIFE_MS = 9 * HOUR_MS
/** An officer who does nothing for so long has gone away. */
export const IDLE_MS = HOUR_MS
/** Not every click is worth a write. */
const RENEW_MS = 5 * 60_000

/** A signed-in officer. */
export interface WebSession {
  officer: string
  lang: Lang | undefined
  /** What each form of this session carries, so that no other site can send one. */
  formToken: string
}

/** Sessions of the officers' pages: a secret in a cookie, its hash in the store. */
export function createWebSessions({ store, now, randomBytes, secret }: Deps) {
  const idle = (since: string): Date =>
    new Date(Math.min(now().getTime() + IDLE_MS, Date.parse(since) + SESSION_LIFE_MS))

  /**
   * Writes a session over the one that was read. Where it has changed or ended meanwhile nothing
   * is written: a page that loads while its officer signs out must not bring the session back.
   */
  async function renew(key: string, { version }: Stored<'desk'>, value: StoreRecords['desk']) {
    try {
      const expires = idle(value.since)
      await store.write([{ kind: 'desk', key, value, expires, ifVersion: version }])
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error
    }
  }

  return {
    /** Opens a session and gives the secret for its cookie. */
    async open(officer: string): Promise<string> {
      const cookie = makeSecretText(randomBytes)
      const at = now().toISOString()
      const value = { v: 1, officer, since: at, seen: at } as const
      await store.write([{ kind: 'desk', key: hashOf(cookie), value, expires: idle(at) }])
      return cookie
    },

    /** The session of a cookie, kept alive; undefined when there is none or it has ended. */
    async read(cookie: string): Promise<WebSession | undefined> {
      const key = hashOf(cookie)
      const found = await store.get('desk', key)
      if (!found) return undefined
      const { officer, lang, seen } = found.value
      if (now().getTime() - Date.parse(seen) > RENEW_MS) {
        await renew(key, found, { ...found.value, seen: now().toISOString() })
      }
      return { officer, lang, formToken: derive(secret, 'desk-form', key) }
    },

    async setLanguage(cookie: string, lang: Lang): Promise<void> {
      const key = hashOf(cookie)
      const found = await store.get('desk', key)
      if (found) await renew(key, found, { ...found.value, lang })
    },

    close: (cookie: string): Promise<void> =>
      store.write([{ kind: 'desk', key: hashOf(cookie), delete: true }]),
  }
}
