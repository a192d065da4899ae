import { describe, expect, it } from 'vitest'
import { PRACTICE_CHAT, type PhoneMessage } from '../practice/phone.ts'
import { createMemoryStore } from '../store/memory.ts'
import { StoreConflict, type Change, type Store } from '../store/store.ts'
import { createTestChat, NOW } from './testing/test-chat.ts'

const now = () => NOW
const conflict = expect.any(StoreConflict) as StoreConflict
const help: PhoneMessage = {
  id: 1,
  from: 'person',
  text: '/help',
  at: NOW,
  buttons: [],
  edited: false,
  deleted: false,
}

/** A store in which another process writes just before the bot's next write. */
function createBusyStore() {
  const store = createMemoryStore({ now })
  const others: Change[][] = []
  const busy: Store = {
    ...store,
    async write(changes) {
      const theirs = others.shift()
      if (theirs) await store.write(theirs)
      await store.write(changes)
    },
  }
  return { busy, others }
}

describe('a chat that two processes handle at the same moment', () => {
  it('keeps what the other one wrote; the update comes again and is handled on it', async () => {
    const { busy, others } = createBusyStore()
    const { chat, texts } = createTestChat({ store: busy })
    const key = String(PRACTICE_CHAT)
    const answers = { theirs: 'kept' }
    others.push([{ kind: 'session', key, value: { v: 1, lang: 'en', answers } }])
    const update = chat.updates.text(help)
    await expect(chat.deliver(update)).rejects.toMatchObject({ error: conflict })
    expect(texts().join()).not.toContain('Sorry')
    expect((await busy.get('session', key))?.value.answers).toEqual(answers)
    await chat.deliver(update)
    expect((await busy.get('session', key))?.value.lang).toBe('en')
  })

  it('handles an update that both received once more at most, and then never again', async () => {
    const { busy, others } = createBusyStore()
    const { chat, texts } = createTestChat({ store: busy })
    const update = chat.updates.text(help)
    const id = String(update.update_id)
    others.push([{ kind: 'update', key: id, value: { v: 1, at: NOW.toISOString() } }])
    await expect(chat.deliver(update)).rejects.toMatchObject({ error: conflict })
    const before = texts().length
    await chat.deliver(update)
    expect(texts()).toHaveLength(before)
  })
})
