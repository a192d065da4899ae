import { once } from 'node:events'
import type { Message, Update, User } from 'grammy/types'
import { sampleFileId } from '../../practice/sample-files.ts'
import { DOUBLE_TIME } from './bot-methods.ts'
import type { Button, Screen, ShownMessage } from './chat-screen.ts'

interface PersonDeps {
  screen: Screen
  add: (update: Omit<Update, 'update_id'>) => number
  nextMessageId: () => number
  /** Told what was written. */
  onText: (chat: number, message: number, text: string) => void
}

const PATIENCE_MS = 30_000

/**
 * A synthetic person with a private chat with the bot, where chat id and user id are one number,
 * or one who does everything in a group.
 */
export function createPerson(
  { screen, add, nextMessageId, onText }: PersonDeps,
  id: number,
  language = 'km',
  group?: number,
) {
  const from: User = { id, is_bot: false, first_name: 'Synthetic', language_code: language }
  const place = group ?? id
  const chat =
    group === undefined
      ? { id, type: 'private' as const, first_name: 'Synthetic' }
      : { id: group, type: 'supergroup' as const, title: 'Synthetic' }
  const base = () => ({ message_id: nextMessageId(), date: DOUBLE_TIME, chat, from })
  /** Messages up to here were seen by `sees`. */
  let seen = 0

  const shown = () => screen.of(place).filter((m) => !m.deleted)

  /** Waits until `find` gives something. */
  async function until<T>(what: string, find: () => T | undefined): Promise<T> {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      await once(screen.events, 'change', { signal }).catch(() => {
        const last = shown().at(-1)
        throw new Error(`did not see ${what}; last: ${last?.text ?? 'nothing'}`)
      })
    }
  }

  const lastButton = (label: RegExp): { message: ShownMessage; button: Button } | undefined => {
    for (const message of shown().toReversed()) {
      const button = message.buttons.find((b) => label.test(b.text))
      if (button) return { message, button }
    }
    return undefined
  }

  return {
    id,
    messages: shown,
    /** The next message, not seen before, whose text fits. */
    sees: async (text: RegExp): Promise<ShownMessage> => {
      const message = await until(String(text), () =>
        shown().find((m) => m.id > seen && text.test(m.text)),
      )
      seen = message.id
      return message
    },
    /** @returns the id of the update. */
    type: (text: string): number => {
      const command = /^\/\w+/.exec(text)?.[0]
      const entities = command && [
        { type: 'bot_command' as const, offset: 0, length: command.length },
      ]
      const message = base()
      onText(place, message.message_id, text)
      return add({ message: { ...message, text, ...(entities && { entities }) } })
    },
    /** Sends a sample photo. */
    sendPhoto: (): number => {
      const message = base()
      const file_id = sampleFileId('photo', message.message_id)
      const photo = [{ file_id, file_unique_id: file_id, width: 1, height: 1 }]
      return add({ message: { ...message, photo } })
    },
    /** Answers a message of the bot. */
    reply: (to: ShownMessage, text: string): number => {
      const message = base()
      onText(place, message.message_id, text)
      return add({
        message: {
          ...message,
          text,
          // The type asks for a field that is never there.
          reply_to_message: {
            message_id: to.id,
            date: DOUBLE_TIME,
            chat,
            text: to.text,
          } as unknown as NonNullable<Message['reply_to_message']>,
        },
      })
    },
    /** Presses the newest button whose label fits, waiting for it. */
    tap: async (label: RegExp): Promise<number> => {
      const { message, button } = await until(`button ${String(label)}`, () => lastButton(label))
      if (button.data === undefined) return add({ message: { ...base(), text: button.text } })
      return add({
        callback_query: {
          id: String(nextMessageId()),
          from,
          chat_instance: '1',
          data: button.data,
          message: { message_id: message.id, date: DOUBLE_TIME, chat, text: message.text },
        },
      })
    },
    /** Shares a contact; by default one's own, as the contact button does. */
    shareContact: (phone: string, owner = id): number =>
      add({
        message: {
          ...base(),
          contact: { phone_number: phone, first_name: 'Synthetic', user_id: owner },
        },
      }),
  }
}
export type Person = ReturnType<typeof createPerson>
