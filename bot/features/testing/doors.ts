import type { Transformer } from 'grammy'
import type { InlineKeyboardButton, Update } from 'grammy/types'
import type { Lang } from '../../../schemas/lang.ts'
import { createBot } from '../../bot.ts'
import type { BotDeps } from '../../context.ts'
import { PRACTICE_CHAT } from '../../practice/phone.ts'
import { PRACTICE_BOT, refuseNetwork } from '../../practice/practice-chat.ts'
import { createMemoryStore } from '../../store/memory.ts'
import type { Change, Store } from '../../store/store.ts'
import { createWalker } from './walker.ts'

/** One way to the bot, driven as a person drives it. */
export interface Door {
  /** A chat that has nothing behind it but the choice of a language. */
  open: (lang: Lang) => Promise<void>
  write: (text: string) => Promise<void>
  /** Presses the newest button with exactly these words. */
  press: (label: string) => Promise<void>
  /** Whether there is a button with exactly these words. */
  offers: (label: string) => boolean
  /** What the bot has said since the last event, oldest first. */
  heard: () => readonly string[]
}

/** A message with its buttons, whichever way it came. */
interface Heard {
  id: number
  text: string
  buttons: readonly (readonly InlineKeyboardButton[])[]
}

const speaking = (lang: Lang): Change => ({
  kind: 'session',
  key: String(PRACTICE_CHAT),
  value: { v: 1, lang, answers: {} },
})

const offers = (messages: readonly Heard[], label: string): boolean =>
  messages.some(({ buttons }) => buttons.flat().some(({ text }) => text === label))

function findButton(messages: readonly Heard[], label: string): { message: Heard; data: string } {
  for (const message of messages.toReversed()) {
    const button = message.buttons.flat().findLast(({ text }) => text === label)
    if (button && 'callback_data' in button) return { message, data: button.callback_data }
  }
  throw new Error(`no button "${label}"`)
}

/** What a bot behind a door needs; store and phone are the door's own. */
export type DoorDeps = Omit<BotDeps, 'store' | 'transformers'>

/** The practice chat: the bot on the practice phone. */
export function practiceDoor(deps: DoorDeps): Door {
  const walker = createWalker(deps)
  let before = 0
  const all = () => walker.screen().messages
  const happen = async (event: () => Update) => {
    const update = event()
    before = all().length
    await walker.deliver(update)
  }
  return {
    open: (lang) => walker.goTo({ screen: { messages: [], keyboard: [] }, rows: [speaking(lang)] }),
    write: (text) => happen(() => walker.updates.text(walker.fromPerson(text))),
    press: (label) =>
      happen(() => {
        const { message, data } = findButton(all(), label)
        return walker.updates.tap(walker.message(message.id), data)
      }),
    offers: (label) => offers(all(), label),
    heard: () =>
      all()
        .slice(before)
        .map(({ text }) => text),
  }
}

/** Telegram: updates as the Bot API describes them go in, calls of the Bot API come out. */
export function telegramDoor(deps: DoorDeps): Door {
  let store = createMemoryStore(deps)
  const current: Store = {
    get: (kind, key) => store.get(kind, key),
    list: (kind, prefix) => store.list(kind, prefix),
    write: (changes) => store.write(changes),
    purge: () => store.purge(),
    close: () => store.close(),
  }
  let sent: Heard[] = []
  let before = 0
  let lastId = 0
  let lastUpdate = 0
  const capture: Transformer = (_previous, method, payload) => {
    if (method !== 'sendMessage' && method !== 'editMessageText') {
      return Promise.resolve({ ok: true, result: true as never })
    }
    const given = payload as {
      message_id?: number
      text: string
      reply_markup?: { inline_keyboard?: InlineKeyboardButton[][] }
    }
    const { message_id: id = ++lastId, text, reply_markup: markup } = given
    const message = { id, text, buttons: markup?.inline_keyboard ?? [] }
    const known = sent.findIndex((m) => m.id === id)
    if (known >= 0) sent[known] = message
    else sent.push(message)
    return Promise.resolve({ ok: true, result: { message_id: message.id } as never })
  }
  const bot = createBot(
    '1:telegram',
    { ...deps, store: current, transformers: [capture] },
    { botInfo: PRACTICE_BOT, client: { fetch: refuseNetwork } },
  )
  const from = { id: PRACTICE_CHAT, is_bot: false, first_name: 'Test' }
  const chat = { id: PRACTICE_CHAT, type: 'private', first_name: 'Test' } as const
  const happen = async (fields: Omit<Update, 'update_id'>) => {
    before = sent.length
    await bot.handleUpdate({ update_id: ++lastUpdate, ...fields })
  }
  return {
    async open(lang) {
      store = createMemoryStore(deps)
      sent = []
      await store.write([speaking(lang)])
    },
    write(text) {
      const command = /^\/\w+/.exec(text)
      const entities = command && [
        { type: 'bot_command' as const, offset: 0, length: command[0].length },
      ]
      return happen({
        message: { message_id: ++lastId, date: 0, chat, from, text, ...(entities && { entities }) },
      })
    },
    press(label) {
      const { message, data } = findButton(sent, label)
      return happen({
        callback_query: {
          id: '1',
          from,
          chat_instance: 'test',
          data,
          message: { message_id: message.id, date: 1, chat, text: message.text },
        },
      })
    },
    offers: (label) => offers(sent, label),
    heard: () => sent.slice(before).map(({ text }) => text),
  }
}
