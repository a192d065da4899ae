import type { Message, Update, User } from 'grammy/types'
import { PRACTICE_CHAT, type PhoneMessage } from './phone.ts'
import { sampleFile, sampleFileId, type SampleKind } from './sample-files.ts'

/** The person who holds the practice phone. */
const PRACTICE_PERSON: User = { id: PRACTICE_CHAT, is_bot: false, first_name: 'Practice' }

/** Somewhere in Siem Reap. */
const SAMPLE_POINT = { latitude: 13.36271, longitude: 103.86014 }

/** Makes the updates that Telegram would send for what a person does. */
export function createUpdates(toTelegram: (message: PhoneMessage) => Message.TextMessage) {
  let lastUpdate = 0
  const envelope = (fields: Omit<Update, 'update_id'>): Update => ({
    update_id: ++lastUpdate,
    ...fields,
  })
  const base = (message: PhoneMessage) => ({
    ...toTelegram(message),
    from: PRACTICE_PERSON,
    ...(message.replyTo && { reply_to_message: toTelegram(message.replyTo) }),
  })
  /** The same without text, for messages that are not text. */
  const bare = (message: PhoneMessage) => {
    const { text, ...rest } = base(message)
    return rest
  }
  /** What Telegram says about the sample of this kind that comes with a message. */
  const file = (kind: SampleKind, message: PhoneMessage) => {
    const file_id = sampleFileId(kind, message.id)
    const { mediaType, bytes } = sampleFile(file_id)!
    return { file_id, file_unique_id: file_id, file_size: bytes.length, mime_type: mediaType }
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
    photo(message: PhoneMessage): Update {
      const size = { ...file('photo', message), width: 1, height: 1 }
      // Telegram gives several sizes, the largest last.
      const photo = [{ ...size, file_id: `${size.file_id}-small` }, size]
      return envelope({ message: { ...bare(message), photo } } as Omit<Update, 'update_id'>)
    },
    voice: (message: PhoneMessage): Update =>
      envelope({
        message: { ...bare(message), voice: { ...file('voice', message), duration: 1 } },
      } as Omit<Update, 'update_id'>),
    /** A PDF, unless said otherwise. */
    document: (message: PhoneMessage, mimeType = 'application/pdf'): Update =>
      envelope({
        message: {
          ...bare(message),
          document: { ...file('document', message), mime_type: mimeType },
        },
      } as Omit<Update, 'update_id'>),
    location: (message: PhoneMessage, at = SAMPLE_POINT): Update =>
      envelope({ message: { ...bare(message), location: at } } as Omit<Update, 'update_id'>),
    /** The person edits an earlier text. */
    edit: (message: PhoneMessage): Update =>
      envelope({ edited_message: { ...base(message), edit_date: 0 } } as Omit<Update, 'update_id'>),
  }
}
