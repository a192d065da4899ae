import type { PhoneMessage, PhoneScreen } from '../../../bot/practice/phone.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

export interface ChatHandlers {
  tap: (message: number, data: string) => void
}

const ADDRESS = /(https?:\/\/[^\s)]+)/

/** The list of bubbles; `render` shows a screen, keeping what has not changed in place. */
export function createChatView(t: Translate, lang: string, handlers: ChatHandlers) {
  const list = element('ol', {
    class: 'chat-list',
    'aria-live': 'polite',
    'aria-label': t('practice-chat'),
  })
  const shown = new Map<number, { node: HTMLElement; of: PhoneMessage }>()
  const typing = element(
    'li',
    { class: 'bubble bubble-bot typing', 'aria-label': t('practice-typing') },
    element('span'),
    element('span'),
    element('span'),
  )
  const time = new Intl.DateTimeFormat(lang === 'km' ? 'km' : 'en-GB', { timeStyle: 'short' })

  function bubble(message: PhoneMessage): HTMLElement {
    if (message.deleted) {
      return element('li', { class: 'chat-note' }, t('practice-deleted'))
    }
    const who = message.from === 'bot' ? t('bot-name') : t('practice-you')
    return element(
      'li',
      { class: `bubble bubble-${message.from}` },
      element('span', { class: 'visually-hidden' }, `${who}: `),
      element('p', {}, ...linked(message.text)),
      element('time', { datetime: message.at.toISOString() }, time.format(message.at)),
      message.buttons.length > 0 && buttons(message),
    )
  }

  /** Addresses in a text as links; the text itself is never read as HTML. */
  const linked = (text: string): (Node | string)[] =>
    text.split(ADDRESS).map((part, i) => (i % 2 === 1 ? element('a', { href: part }, part) : part))

  const buttons = (message: PhoneMessage): HTMLElement =>
    element(
      'div',
      { class: 'inline-buttons' },
      ...message.buttons.map((row) =>
        element(
          'div',
          { class: 'inline-row' },
          ...row.map((b) =>
            'url' in b
              ? element('a', { href: b.url, class: 'inline-button' }, b.text)
              : element(
                  'button',
                  {
                    type: 'button',
                    class: 'inline-button',
                    onclick: () => {
                      handlers.tap(message.id, 'callback_data' in b ? b.callback_data : '')
                    },
                  },
                  b.text,
                ),
          ),
        ),
      ),
    )

  return {
    node: list,
    render(screen: PhoneScreen) {
      for (const message of screen.messages) {
        const old = shown.get(message.id)
        if (old?.of === message) continue
        const node = bubble(message)
        if (old) old.node.replaceWith(node)
        else list.insertBefore(node, typing.isConnected ? typing : null)
        shown.set(message.id, { node, of: message })
      }
      list.scrollTop = list.scrollHeight
    },
    /** The dots that say that the bot is writing. */
    setTyping(on: boolean) {
      if (on) list.append(typing)
      else typing.remove()
      list.scrollTop = list.scrollHeight
    },
  }
}
