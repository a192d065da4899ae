import type { Update, UserFromGetMe } from 'grammy/types'
import { createBot } from '../bot.ts'
import type { BotDeps } from '../context.ts'
import { createPhone, type PhoneMessage, type PhoneScreen } from './phone.ts'
import { createUpdates } from './updates.ts'

export const PRACTICE_BOT: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: 'Kumpear',
  username: 'kumpear_practice_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
} as UserFromGetMe

/** Whatever slips past the phone's sink must fail loudly instead of reaching a network. */
export const refuseNetwork: typeof fetch = () =>
  Promise.reject(new Error('the practice chat sends nothing'))

/**
 * The real bot with a phone instead of Telegram: runs in a browser or in a test, one update at a
 * time, and sends nothing anywhere.
 */
export function createPracticeChat(
  deps: Omit<BotDeps, 'transformers'>,
  onChange?: (screen: PhoneScreen) => void,
) {
  const phone = createPhone(deps.now, () => onChange?.(phone.screen()))
  const bot = createBot(
    '1:practice',
    { ...deps, transformers: [phone.transformer] },
    { botInfo: PRACTICE_BOT, client: { fetch: refuseNetwork } },
  )
  const updates = createUpdates(phone.toTelegram)
  let last: Promise<unknown> = Promise.resolve()
  const deliver = (update: Update): Promise<void> => {
    const handled = last.then(() => bot.handleUpdate(update))
    last = handled.catch(() => undefined)
    return handled
  }
  const pressed = (id: number): PhoneMessage => {
    const message = phone.message(id)
    if (!message) throw new Error(`no message ${id} on the practice phone`)
    return message
  }

  return {
    screen: phone.screen,
    message: phone.message,
    api: bot.api,
    /** Hands an update to the bot as it is, for doubled or unusual ones. */
    deliver,
    updates,
    send: (text: string) => deliver(updates.text(phone.sendFromPerson(text))),
    tap: (id: number, data: string) => deliver(updates.tap(pressed(id), data)),
    shareContact: (number: string, owner?: number) =>
      deliver(updates.contact(phone.sendFromPerson(number), number, owner)),
    sendPhoto: (words: string) => deliver(updates.photo(phone.sendFromPerson(words))),
    sendVoice: (words: string) => deliver(updates.voice(phone.sendFromPerson(words))),
    sendDocument: (words: string, mimeType?: string) =>
      deliver(updates.document(phone.sendFromPerson(words), mimeType)),
    sendLocation: (words: string) => deliver(updates.location(phone.sendFromPerson(words))),
    edit: (id: number) => deliver(updates.edit(pressed(id))),
  }
}
export type PracticeChat = ReturnType<typeof createPracticeChat>
