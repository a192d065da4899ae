import type { Message, Update, User } from 'grammy/types'
import { PRACTICE_CHAT, type PhoneMessage } from './phone.ts'

/** The person who holds the practice phone. */
export const PRACTICE_PERSON: User = { id: PRACTICE_CHAT, is_bot: false, first_name: 'Practice' }

/** Makes the updates that Telegram would send for what a person does. */
export function createUpdates(toTelegram: (message: PhoneMessage) => Message.TextMessage) {
  let lastUpdate = 0
  const envelope = (fields: Omit<Update, 'update_id'>): Update => ({
    update_id: ++lastUpdate,
    ...fields,
  })
  const base = (message: PhoneMessage) => ({ ...toTelegram(message), from: PRACTICE_PERSON })
  /** The same without text, for messages that are not text. */
  const bare = (message: PhoneMessage) => {
    const { text, ...rest } = base(message)
    return rest
  }

  return {
    /** A text; a leading `/command` gets the entity that makes it one. */
    text(message: PhoneMessage): Update {
      const command = /^\/\w+/.exec(message.text)
      return envelope({
        message: {
          ...base(message),
          ...(command && {
            entities: [{ type: 'bot_command', offset: 0, length: command[0].length }],
          }),
        },
      } as Omit<Update, 'update_id'>)
    },
    /** A press of an inline button under `message`. */
    tap: (message: PhoneMessage, data: string): Update =>
      envelope({
        callback_query: {
          id: String(lastUpdate),
          from: PRACTICE_PERSON,
          chat_instance: 'practice',
          message: toTelegram(message),
          data,
        },
      }),
    /** A shared contact; `owner` is whose it is, the person's own unless said otherwise. */
    contact: (message: PhoneMessage, phone: string, owner = PRACTICE_PERSON.id): Update =>
      envelope({
        message: {
          ...bare(message),
          contact: { phone_number: phone, first_name: 'Practice', user_id: owner },
        },
      } as Omit<Update, 'update_id'>),
    /** A photo or a voice note, which the bot cannot read. */
    photo: (message: PhoneMessage): Update =>
      envelope({ message: { ...bare(message), photo: [] } } as Omit<Update, 'update_id'>),
    voice: (message: PhoneMessage): Update =>
      envelope({
        message: {
          ...bare(message),
          voice: { file_id: 'v', file_unique_id: 'v', duration: 1 },
        },
      } as Omit<Update, 'update_id'>),
    location: (message: PhoneMessage): Update =>
      envelope({
        message: { ...bare(message), location: { latitude: 13.36, longitude: 103.86 } },
      } as Omit<Update, 'update_id'>),
    /** The person edits an earlier text. */
    edit: (message: PhoneMessage): Update =>
      envelope({ edited_message: { ...base(message), edit_date: 0 } } as Omit<Update, 'update_id'>),
  }
}
