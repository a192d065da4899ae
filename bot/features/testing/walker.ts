import type { Update } from 'grammy/types'
import { createBot } from '../../bot.ts'
import type { BotDeps } from '../../context.ts'
import { createPhone, type PhoneMessage, type PhoneScreen } from '../../practice/phone.ts'
import { PRACTICE_BOT, refuseNetwork } from '../../practice/practice-chat.ts'
import { createUpdates } from '../../practice/updates.ts'
import { createMemoryStore } from '../../store/memory.ts'
import type { Change, Store, StoreKind } from '../../store/store.ts'

/** Everything that a chat's future depends on: what is on the phone and what the bot keeps. */
export interface Moment {
  screen: PhoneScreen
  rows: readonly Change[]
}

/** Kinds worth keeping: updates are told apart by their numbers, which never come again. */
const KINDS: readonly StoreKind[] = ['session', 'outbox', 'link', 'news', 'limit']

/**
 * One bot whose phone and store can be set back to an earlier moment, so that many events can be
 * tried from the same state without walking there again.
 */
export function createWalker(deps: Omit<BotDeps, 'store' | 'transformers'>) {
  const { now } = deps
  let store = createMemoryStore({ now })
  let phone = createPhone(now)
  const updates = createUpdates((message) => phone.toTelegram(message))
  const current: Store = {
    get: (kind, key) => store.get(kind, key),
    list: (kind, prefix) => store.list(kind, prefix),
    write: (changes) => store.write(changes),
    purge: () => store.purge(),
    close: () => store.close(),
  }
  const startBot = () =>
    createBot(
      '1:practice',
      { ...deps, store: current, transformers: [(...call) => phone.transformer(...call)] },
      { botInfo: PRACTICE_BOT, client: { fetch: refuseNetwork } },
    )
  const first = startBot()
  let bot = first

  return {
    store: current,
    updates,
    screen: (): PhoneScreen => phone.screen(),
    fromPerson: (text: string): PhoneMessage => phone.sendFromPerson(text),
    message(id: number): PhoneMessage {
      const message = phone.message(id)
      if (!message) throw new Error(`no message ${id} on the practice phone`)
      return message
    },
    deliver: (update: Update): Promise<void> => bot.handleUpdate(update),
    /** As after a restart of the program: another bot over what was kept. */
    restart(): void {
      bot = startBot()
    },
    async keep(): Promise<Moment> {
      const rows: Change[] = []
      for (const kind of KINDS) {
        for (const { key, value } of await store.list(kind)) {
          rows.push({ kind, key, value } as Change)
        }
      }
      return { screen: phone.screen(), rows }
    },
    async goTo({ screen, rows }: Moment): Promise<void> {
      bot = first
      phone = createPhone(now, undefined, screen)
      store = createMemoryStore({ now })
      await store.write(rows)
    },
  }
}
export type Walker = ReturnType<typeof createWalker>
