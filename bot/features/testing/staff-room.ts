import { GrammyError, type Transformer } from 'grammy'
import type { InlineKeyboardButton, Update } from 'grammy/types'
import { PRACTICE_CHAT } from '../../practice/phone.ts'
import type { PracticeChat } from '../../practice/practice-chat.ts'

/** A message in a group of officers, as it stands now. */
export interface RoomMessage {
  chat: number
  id: number
  text: string
  buttons: readonly InlineKeyboardButton[]
  thread: number | undefined
  replyTo: number | undefined
}

export const STAFF_CHAT = -20001
export const CONFIDENTIAL_CHAT = -20002

type Payload = Record<string, unknown>

/**
 * Officers' groups beside the practice phone: takes the bot's calls that go there, and delivers
 * what officers do there. Calls to the person go on to the phone.
 */
export function createStaffRoom(chat: PracticeChat, { forum = false } = {}) {
  let messages: RoomMessage[] = []
  let lastId = 9000
  let lastUpdate = 50_000
  const topics: string[] = []
  const alerts: string[] = []

  const refuse = (method: string, description: string, payload: Payload): never => {
    const error = { ok: false as const, error_code: 400, description }
    throw new GrammyError(`Call to '${method}' failed!`, error, method, payload)
  }
  const toTelegram = ({ chat: id, id: message_id, text, thread }: RoomMessage) => ({
    message_id,
    date: 0,
    chat: { id, type: 'supergroup' as const, title: 'Officers' },
    text,
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
  })
  const find = (method: string, payload: Payload) =>
    messages.find((m) => m.chat === payload.chat_id && m.id === payload.message_id) ??
    refuse(method, 'Bad Request: message to edit not found', payload)
  const buttonsOf = (payload: Payload) =>
    (
      (payload.reply_markup as { inline_keyboard?: InlineKeyboardButton[][] } | undefined)
        ?.inline_keyboard ?? []
    ).flat()

  function add(payload: Payload, text: string): RoomMessage {
    const reply = payload.reply_parameters as { message_id: number } | undefined
    const message = {
      chat: payload.chat_id as number,
      id: ++lastId,
      text,
      buttons: buttonsOf(payload),
      thread: payload.message_thread_id as number | undefined,
      replyTo: reply?.message_id,
    }
    messages = [...messages, message]
    return message
  }

  const methods: Record<string, (payload: Payload) => unknown> = {
    sendMessage: (payload) => toTelegram(add(payload, payload.text as string)),
    editMessageText(payload) {
      const message = find('editMessageText', payload)
      const [text, buttons] = [payload.text as string, buttonsOf(payload)]
      if (message.text === text && JSON.stringify(buttons) === JSON.stringify(message.buttons)) {
        return refuse('editMessageText', 'Bad Request: message is not modified', payload)
      }
      Object.assign(message, { text, buttons })
      return toTelegram(message)
    },
    deleteMessage(payload) {
      const message = find('deleteMessage', payload)
      messages = messages.filter((m) => m !== message)
      return true
    },
    getChat: ({ chat_id: id }) => ({ id, type: 'supergroup', title: 'Officers', is_forum: forum }),
    createForumTopic({ name }) {
      topics.push(name as string)
      return { message_thread_id: 100 + topics.length, name, icon_color: 0 }
    },
    copyMessage(payload) {
      const text = chat.message(payload.message_id as number)?.text ?? ''
      return { message_id: add(payload, text).id }
    },
  }

  const transformer: Transformer = (previous, method, payload, signal) => {
    const given = payload as Payload
    const done = (result: unknown) => Promise.resolve({ ok: true, result } as never)
    if (method === 'answerCallbackQuery' && typeof given.text === 'string') alerts.push(given.text)
    if (method === 'copyMessage' && given.chat_id === PRACTICE_CHAT) {
      const text = messages.find((m) => m.id === given.message_id)?.text ?? ''
      return previous('sendMessage', { chat_id: PRACTICE_CHAT, text }, signal)
    }
    const handler = Number(given.chat_id) < 0 ? methods[method] : undefined
    return handler ? done(handler(given)) : previous(method, payload, signal)
  }
  chat.api.config.use(transformer)

  const person = (id: number) => ({ id, is_bot: false, first_name: 'Officer' })
  const deliver = (fields: Omit<Update, 'update_id'>) =>
    chat.deliver({ update_id: ++lastUpdate, ...fields })

  return {
    topics,
    alerts,
    messages: (group = STAFF_CHAT) => messages.filter((m) => m.chat === group),
    /** Presses the newest button whose words contain `words`. */
    async press(words: string, officer: number, group = STAFF_CHAT): Promise<void> {
      const message = messages.findLast(
        (m) => m.chat === group && m.buttons.some((b) => b.text.includes(words)),
      )
      const button = message?.buttons.find((b) => b.text.includes(words))
      if (!message || !button || !('callback_data' in button)) {
        throw new Error(`no button "${words}" in the officers' group`)
      }
      await deliver({
        callback_query: {
          id: String(lastUpdate),
          from: person(officer),
          chat_instance: '1',
          data: button.callback_data,
          message: toTelegram(message),
        },
      })
    },
    /** Writes in the group: as a reply to a message, or in a topic. */
    async write(
      text: string,
      officer: number,
      where: { replyTo?: RoomMessage; thread?: number; group?: number } = {},
    ): Promise<void> {
      const { replyTo, thread, group = STAFF_CHAT } = where
      const message = add({ chat_id: group, message_thread_id: thread ?? replyTo?.thread }, text)
      await deliver({
        message: {
          ...toTelegram(message),
          from: person(officer),
          ...(replyTo && { reply_to_message: toTelegram(replyTo) }),
        } as never,
      })
    },
  }
}
