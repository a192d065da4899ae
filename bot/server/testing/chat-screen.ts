import { EventEmitter } from 'node:events'

/** An inline button, or one below the input field. */
export interface Button {
  text: string
  data?: string
  url?: string
  contact?: boolean
}

/** A message of the bot as it stands now. */
export interface ShownMessage {
  chat: number
  id: number
  text: string
  buttons: readonly Button[]
  deleted: boolean
}

interface RawButton {
  text: string
  callback_data?: string
  url?: string
  request_contact?: boolean
}
/** The reply markup of a call, as far as the double knows it. */
export interface RawMarkup {
  inline_keyboard?: RawButton[][]
  keyboard?: RawButton[][]
}

const toButtons = (markup: RawMarkup | undefined): Button[] =>
  (markup?.inline_keyboard ?? markup?.keyboard ?? []).flat().map((b) => ({
    text: b.text,
    ...(b.callback_data !== undefined && { data: b.callback_data }),
    ...(b.url !== undefined && { url: b.url }),
    ...(b.request_contact !== undefined && { contact: b.request_contact }),
  }))

/** What all chats show. Emits `change`. */
export function createScreen() {
  const events = new EventEmitter()
  const messages: ShownMessage[] = []
  const find = (chat: number, id: number) =>
    messages.find((m) => m.chat === chat && m.id === id && !m.deleted)
  const changed = () => events.emit('change')

  return {
    events,
    of: (chat: number): readonly ShownMessage[] => messages.filter((m) => m.chat === chat),
    find,
    show(chat: number, id: number, text: string, markup: RawMarkup | undefined): ShownMessage {
      const message = { chat, id, text, buttons: toButtons(markup), deleted: false }
      messages.push(message)
      changed()
      return message
    },
    edit(message: ShownMessage, text: string, markup: RawMarkup | undefined): void {
      message.text = text
      message.buttons = toButtons(markup)
      changed()
    },
    remove(message: ShownMessage): void {
      message.deleted = true
      changed()
    },
  }
}
export type Screen = ReturnType<typeof createScreen>
