import { GrammyError, type InputFile, type Transformer } from 'grammy'
import type { InlineKeyboardButton, KeyboardButton, Message } from 'grammy/types'
import { sampleFile } from './sample-files.ts'
import { describeFile, receiveFile, type SentFile } from './sent-files.ts'

/** A message as the practice phone shows it. */
export interface PhoneMessage {
  id: number
  from: 'bot' | 'person'
  text: string
  /** Time of day it was sent. */
  at: Date
  buttons: readonly (readonly InlineKeyboardButton[])[]
  edited: boolean
  /** Gone from the chat; its text is gone from memory too. */
  deleted: boolean
  /** The message that it answers, as it was then. */
  replyTo?: PhoneMessage
  /** A picture or a recording in place of a text; the text is then its caption. */
  file?: SentFile
}

/** What is on the phone's screen. */
export interface PhoneScreen {
  messages: readonly PhoneMessage[]
  /** The keyboard that replaces the letters, such as "share my phone number". */
  keyboard: readonly (readonly KeyboardButton[])[]
  /** The message that whatever the person sends next will answer. */
  answering?: number | undefined
}

/** The one chat of the practice phone. */
export const PRACTICE_CHAT = 1001
/** Telegram's limits, kept so that practice fails where Telegram would. */
const MOST_CHARACTERS = 4096
const MOST_DATA_BYTES = 64
const MOST_DELETED = 100

type Payload = Record<string, unknown>
type Markup = {
  inline_keyboard?: InlineKeyboardButton[][]
  keyboard?: (KeyboardButton | string)[][]
  remove_keyboard?: boolean
  force_reply?: boolean
}

/**
 * A phone that plays Telegram for one person: it takes the bot's calls through a grammY
 * transformer, keeps the messages and answers as the Bot API does. Methods it does not model are
 * refused, so that a new call is noticed.
 * @param onChange called after each change of the screen.
 * @param screen what is on it already, when a chat goes on
 */
export function createPhone(
  now: () => Date,
  onChange: () => void = () => undefined,
  screen: PhoneScreen = { messages: [], keyboard: [] },
) {
  let messages = screen.messages
  let { keyboard, answering } = screen
  let lastId = messages.at(-1)?.id ?? 0

  const find = (method: string, payload: Payload): PhoneMessage => {
    const found = messages.find((m) => m.id === payload.message_id && !m.deleted)
    return found ?? refuse(method, 400, 'Bad Request: message not found', payload)
  }
  const change = (id: number, fields: Partial<PhoneMessage>) => {
    messages = messages.map((m) => (m.id === id ? { ...m, ...fields } : m))
  }
  const remove = (id: number) => {
    messages = messages.map((m) => {
      if (m.id !== id) return m
      const { file, ...rest } = m
      return { ...rest, text: '', buttons: [], deleted: true }
    })
    if (answering === id) answering = undefined
  }

  /** One handler per Bot API method that the bot uses. */
  const methods: Record<string, (payload: Payload) => unknown> = {
    sendMessage(payload) {
      const { text, markup } = checked('sendMessage', payload)
      const message = add('bot', text, markup.inline_keyboard ?? [])
      if (markup.remove_keyboard) keyboard = []
      if (markup.keyboard) keyboard = markup.keyboard.map((row) => row.map(asButton))
      if (markup.force_reply) answering = message.id
      return toTelegram(message)
    },
    editMessageText(payload) {
      const { text, markup } = checked('editMessageText', payload)
      const { id } = find('editMessageText', payload)
      change(id, { text, buttons: markup.inline_keyboard ?? [], edited: true })
      return toTelegram(find('editMessageText', payload))
    },
    editMessageReplyMarkup(payload) {
      const { id } = find('editMessageReplyMarkup', payload)
      change(id, {
        buttons: (payload.reply_markup as Markup | undefined)?.inline_keyboard ?? [],
      })
      return toTelegram(find('editMessageReplyMarkup', payload))
    },
    deleteMessage(payload) {
      remove(find('deleteMessage', payload).id)
      return true
    },
    deleteMessages(payload) {
      const ids = payload.message_ids as number[]
      if (ids.length > MOST_DELETED) {
        refuse('deleteMessages', 400, 'Bad Request: too many messages to be deleted', payload)
      }
      ids.forEach(remove)
      return true
    },
    getFile(payload) {
      const id = payload.file_id as string
      const file = sampleFile(id)
      if (!file) return refuse('getFile', 400, 'Bad Request: invalid file_id', payload)
      return { file_id: id, file_unique_id: id, file_size: file.bytes.length, file_path: id }
    },
    sendPhoto: (payload) => sendFile('sendPhoto', 'photo', payload),
    sendVoice: (payload) => sendFile('sendVoice', 'voice', payload),
    answerCallbackQuery: () => true,
    sendChatAction: () => true,
  }

  async function sendFile(method: string, kind: SentFile['kind'], payload: Payload) {
    const { markup } = checked(method, { ...payload, text: kind })
    const known = (id: string) => messages.find((m) => m.file?.id === id)?.file
    const sent = payload[kind] as InputFile | string
    const file = await receiveFile(kind, sent, known, `sent-${lastId + 1}`)
    if (!file) return refuse(method, 400, 'Bad Request: wrong file identifier', payload)
    const caption = (payload.caption ?? '') as string
    const { id } = add('bot', caption, markup.inline_keyboard ?? [])
    change(id, { file })
    return toTelegram(messages.find((m) => m.id === id)!)
  }

  function add(from: PhoneMessage['from'], text: string, buttons: InlineKeyboardButton[][] = []) {
    const message = { id: ++lastId, from, text, at: now(), buttons, edited: false, deleted: false }
    messages = [...messages, message]
    return message
  }

  const transformer: Transformer = async (_previous, method, payload) => {
    const handler = methods[method] ?? refuse(method, 404, 'Not Found: method not modelled', {})
    const result = await handler(payload)
    onChange()
    // The result's type depends on the method; each handler above answers as Telegram does.
    return { ok: true, result } as never
  }

  return {
    transformer,
    /** Adds what the person sends and returns it; it answers the message that asks for that. */
    sendFromPerson(text: string): PhoneMessage {
      const replyTo = messages.find((m) => m.id === answering)
      answering = undefined
      const { id } = add('person', text)
      if (replyTo) change(id, { replyTo })
      onChange()
      return messages.find((m) => m.id === id)!
    },
    screen: (): PhoneScreen => ({ messages, keyboard, answering }),
    message: (id: number): PhoneMessage | undefined => messages.find((m) => m.id === id),
    /** The message as the Bot API would describe it. */
    toTelegram,
  }
}

const asButton = (button: KeyboardButton | string): KeyboardButton =>
  typeof button === 'string' ? { text: button } : button

/** A message with a file has no text, which only those who made it know: the type says text. */
function toTelegram(message: PhoneMessage): Message.TextMessage {
  return {
    message_id: message.id,
    date: Math.floor(message.at.getTime() / 1000),
    chat: { id: PRACTICE_CHAT, type: 'private', first_name: 'Practice' },
    ...(message.file
      ? { ...describeFile(message.file), caption: message.text }
      : { text: message.text }),
    ...(message.buttons.length > 0 && {
      reply_markup: { inline_keyboard: message.buttons.map((row) => [...row]) },
    }),
  } as Message.TextMessage
}

/** Text and markup of a call, refused where Telegram would refuse them. */
function checked(method: string, payload: Payload): { text: string; markup: Markup } {
  const text = payload.text as string
  const markup = (payload.reply_markup ?? {}) as Markup
  if (text.trim() === '') refuse(method, 400, 'Bad Request: message text is empty', payload)
  if (text.length > MOST_CHARACTERS)
    refuse(method, 400, 'Bad Request: message is too long', payload)
  for (const button of (markup.inline_keyboard ?? []).flat()) {
    const data = 'callback_data' in button ? button.callback_data : ''
    if (new TextEncoder().encode(data).length > MOST_DATA_BYTES) {
      refuse(method, 400, 'Bad Request: BUTTON_DATA_INVALID', payload)
    }
  }
  return { text, markup }
}

function refuse(method: string, code: number, description: string, payload: Payload): never {
  throw new GrammyError(
    `Call to '${method}' failed!`,
    { ok: false, error_code: code, description },
    method,
    payload,
  )
}
