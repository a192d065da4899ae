import { sampleFile } from '../../practice/sample-files.ts'
import type { RawMarkup, Screen } from './chat-screen.ts'
import { ApiRefusal, type UpdateQueue } from './update-queue.ts'

const DOUBLE_BOT = {
  id: 1,
  is_bot: true,
  first_name: 'Kumpear',
  username: 'kumpear_double_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
}

/** Time of every message, seconds: 2026-11-22 03:00 UTC. */
export const DOUBLE_TIME = 1_795_316_400

/** Parameters of a call: JSON as grammY sends it. */
export interface Parameters {
  chat_id?: number
  message_id?: number
  message_ids?: number[]
  file_id?: string
  text?: string
  caption?: string
  from_chat_id?: number
  /** Bytes that were uploaded with the call. */
  file?: Uint8Array
  reply_markup?: RawMarkup
  offset?: number
  limit?: number
  timeout?: number
  url?: string
  secret_token?: string
  language_code?: string
  commands?: { command: string; description: string }[]
}

export interface Memory {
  screen: Screen
  queue: UpdateQueue
  nextMessageId: () => number
  /** Text of a message that a person sent. */
  saidBy: (chat: number, message: number) => string | undefined
  /** Registered commands by language code; `''` is the default. */
  commands: Map<string, readonly { command: string; description: string }[]>
}

const MOST_TEXT = 4096
const MOST_DATA_BYTES = 64

function checkedText({ text = '', reply_markup: markup }: Parameters): string {
  if (text === '') throw new ApiRefusal(400, 'Bad Request: message text is empty')
  if (text.length > MOST_TEXT) throw new ApiRefusal(400, 'Bad Request: message is too long')
  const data = markup?.inline_keyboard?.flat().map((b) => b.callback_data ?? '') ?? []
  if (data.some((d) => Buffer.byteLength(d) > MOST_DATA_BYTES)) {
    throw new ApiRefusal(400, 'Bad Request: BUTTON_DATA_INVALID')
  }
  return text
}

const chatOf = ({ chat_id: chat }: Parameters): number => {
  if (chat === undefined) throw new ApiRefusal(400, 'Bad Request: chat_id is empty')
  return chat
}

/** The methods of the Bot API that the double knows; any other is "not found". */
export function createBotMethods({ screen, queue, nextMessageId, saidBy, commands }: Memory) {
  const existing = (p: Parameters) => {
    const message = screen.find(chatOf(p), p.message_id ?? 0)
    if (!message) throw new ApiRefusal(400, 'Bad Request: message to edit not found')
    return message
  }
  const asResult = (chat: number, id: number, text: string) => ({
    message_id: id,
    date: DOUBLE_TIME,
    chat: { id: chat, type: chat < 0 ? 'supergroup' : 'private', first_name: 'Synthetic' },
    from: DOUBLE_BOT,
    text,
  })

  const methods: Record<string, (p: Parameters) => unknown> = {
    getMe: () => DOUBLE_BOT,
    getUpdates: (p) => queue.take(p.offset ?? 0, p.limit ?? 100, (p.timeout ?? 0) * 1000),
    setWebhook: (p) => {
      queue.setHook({ url: p.url ?? '', secret: p.secret_token ?? '' })
      return true
    },
    deleteWebhook: () => {
      queue.setHook(undefined)
      return true
    },
    setMyCommands: (p) => {
      commands.set(p.language_code ?? '', p.commands ?? [])
      return true
    },
    sendMessage: (p) => {
      const chat = chatOf(p)
      const shown = screen.show(chat, nextMessageId(), checkedText(p), p.reply_markup)
      return asResult(chat, shown.id, shown.text)
    },
    sendPhoto: (p) => {
      const chat = chatOf(p)
      if (!p.file) throw new ApiRefusal(400, 'Bad Request: there is no photo in the request')
      const shown = screen.show(chat, nextMessageId(), p.caption ?? '', p.reply_markup)
      return asResult(chat, shown.id, shown.text)
    },
    copyMessage: (p) => {
      const said = saidBy(p.from_chat_id ?? 0, p.message_id ?? 0)
      if (said === undefined) throw new ApiRefusal(400, 'Bad Request: message to copy not found')
      return { message_id: screen.show(chatOf(p), nextMessageId(), said, undefined).id }
    },
    editMessageText: (p) => {
      const message = existing(p)
      screen.edit(message, checkedText(p), p.reply_markup)
      return asResult(message.chat, message.id, message.text)
    },
    editMessageReplyMarkup: (p) => {
      const message = existing(p)
      screen.edit(message, message.text, p.reply_markup)
      return asResult(message.chat, message.id, message.text)
    },
    deleteMessage: (p) => {
      const message = screen.find(chatOf(p), p.message_id ?? 0)
      // A person's own messages are not kept here and can be deleted, too.
      if (message) screen.remove(message)
      return true
    },
    getChat: (p) => ({ id: chatOf(p), type: chatOf(p) < 0 ? 'supergroup' : 'private' }),
    deleteMessages: (p) => {
      for (const id of p.message_ids ?? []) {
        const message = screen.find(chatOf(p), id)
        if (message) screen.remove(message)
      }
      return true
    },
    getFile: ({ file_id: id = '' }) => {
      if (!sampleFile(id)) throw new ApiRefusal(400, 'Bad Request: invalid file_id')
      return { file_id: id, file_unique_id: id, file_path: id }
    },
    answerCallbackQuery: () => true,
    sendChatAction: () => true,
  }
  return methods
}
