import { StoreConflict, type Store } from '../store/store.ts'
import { hashOf, makeSecretText } from './secret-text.ts'

interface Deps {
  store: Store
  now: () => Date
  randomBytes: (count: number) => Uint8Array
}

/** Long enough to open a browser, short enough to be of no use to a finder. */
export const LINK_LIFE_MS = 10 * 60_000

/**
 * Single-use links by which officers sign in. Kept as hashes; spent when the officer presses the
 * button behind the link, never by opening it, because programs that preview links open them too.
 */
export function createSignInLinks({ store, now, randomBytes }: Deps) {
  return {
    /** A new secret for this officer's link. */
    async issue(officer: string): Promise<string> {
      const secret = makeSecretText(randomBytes)
      const expires = new Date(now().getTime() + LINK_LIFE_MS)
      const value = { v: 1, officer } as const
      await store.write([{ kind: 'signin', key: hashOf(secret), value, expires }])
      return secret
    },

    /** Whose link it is, once; undefined when it is unknown, spent or too old. */
    async spend(secret: string): Promise<string | undefined> {
      const key = hashOf(secret)
      const found = await store.get('signin', key)
      if (!found) return undefined
      try {
        await store.write([{ kind: 'signin', key, delete: true, ifVersion: found.version }])
      } catch (error) {
        // Somebody else pressed it in the same moment; one of the two was in time.
        if (error instanceof StoreConflict) return undefined
        throw error
      }
      return found.value.officer
    },
  }
}
