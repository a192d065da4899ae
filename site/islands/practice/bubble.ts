import type { PhoneMessage } from '../../../bot/practice/phone.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { toKhmerDigits } from '../../../schemas/digits.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { langOfText } from '../../library/lang-of-text.ts'
import { element } from '../element.ts'
import { sentFile } from './sent-file.ts'

type InlineButton = PhoneMessage['buttons'][number][number]

const ADDRESS = /(https?:\/\/[^\s)]+)/

/**
 * Makes the bubble of a message: text, time and inline buttons as Telegram shows them.
 * @param tap called with the message and the data of a pressed button
 */
export function createBubble(
  t: Translate,
  lang: Lang,
  tap: (message: number, data: string) => void,
): (message: PhoneMessage) => HTMLElement {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
  const time = (at: Date) => {
    const digits = clock.format(at)
    return lang === 'km' ? toKhmerDigits(digits) : digits
  }

  return (message) => {
    if (message.deleted) return element('li', { class: 'chat-note' }, t('practice-deleted'))
    const isBot = message.from === 'bot'
    return element(
      'li',
      { class: `bubble bubble-${message.from}`, tabindex: '-1' },
      element('span', { class: 'hidden-text' }, `${t(isBot ? 'bot-name' : 'practice-you')}: `),
      message.file && sentFile(t, message.file),
      message.text !== '' &&
        element('p', { lang: langOfText(message.text) }, ...linked(message.text)),
      element(
        'time',
        { datetime: message.at.toISOString() },
        time(message.at),
        !isBot && element('span', { 'aria-hidden': 'true' }, ' ✓✓'),
      ),
      message.buttons.length > 0 && buttons(message),
    )
  }

  /** Addresses in a text as links; the text itself is never read as HTML. */
  function linked(text: string): (Node | string)[] {
    return text.split(ADDRESS).map((part, i) => (i % 2 === 1 ? outside(part, part) : part))
  }

  /** A link that leaves the chat open behind it, as Telegram does. */
  function outside(href: string, text: string, kind?: string): HTMLElement {
    return element(
      'a',
      { href, class: kind, target: '_blank', rel: 'noopener' },
      text,
      element('span', { class: 'hidden-text' }, ` (${t('practice-new-tab')})`),
    )
  }

  function buttons(message: PhoneMessage): HTMLElement {
    const rows = message.buttons.map((row) =>
      element('div', { class: 'inline-row' }, ...row.map((b) => button(message.id, b))),
    )
    return element('div', { class: 'inline-buttons' }, ...rows)
  }

  function button(message: number, b: InlineButton): HTMLElement {
    if ('url' in b) return outside(b.url, `${b.text} ↗`, 'inline-button')
    return element(
      'button',
      {
        type: 'button',
        class: 'inline-button',
        lang: langOfText(b.text),
        onclick: () => {
          tap(message, 'callback_data' in b ? b.callback_data : '')
        },
      },
      b.text,
    )
  }
}
