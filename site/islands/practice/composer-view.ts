import type { PhoneScreen } from '../../../bot/practice/phone.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'
import { createAttachMenu, type Attachment } from './attach-menu.ts'
import { createCommandMenu } from './command-menu.ts'

export interface ComposerHandlers {
  send: (text: string) => void
  /** Sends a sample in place of words. */
  attach: (kind: Attachment, words: string) => void
  /** The person pressed the button that shares their number. */
  shareContact: () => void
}

/** The lower edge of the chat: menu of commands, field, send, and keyboards of the bot. */
export function createComposerView(t: Translate, handlers: ComposerHandlers) {
  const menu = createCommandMenu(t, handlers.send)
  const attach = createAttachMenu(t, handlers.attach)
  menu.toggle.addEventListener('click', attach.close)
  attach.toggle.addEventListener('click', menu.close)
  const keyboard = element('div', { class: 'reply-keyboard', hidden: true })
  const field = element('textarea', {
    rows: '1',
    autocomplete: 'off',
    'aria-label': t('practice-write'),
    placeholder: t('practice-write'),
  })
  const grow = () => {
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight + 2}px`
  }
  const submit = () => {
    const text = field.value.trim()
    if (text === '') return
    field.value = ''
    grow()
    menu.close()
    attach.close()
    handlers.send(text)
  }
  field.addEventListener('input', grow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
  const form = element(
    'form',
    { class: 'composer' },
    menu.toggle,
    field,
    attach.toggle,
    element('button', { type: 'submit', class: 'send', 'aria-label': t('practice-send') }, '➤'),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })

  return {
    node: element('div', { class: 'chat-foot' }, menu.list, attach.list, form, keyboard),
    render({ keyboard: rows }: PhoneScreen) {
      keyboard.hidden = rows.length === 0
      keyboard.replaceChildren(
        ...rows.flat().map((key) => {
          const asksContact = typeof key !== 'string' && 'request_contact' in key
          const text = typeof key === 'string' ? key : key.text
          const press = asksContact
            ? handlers.shareContact
            : () => {
                handlers.send(text)
              }
          return element('button', { type: 'button', onclick: press }, text)
        }),
      )
    },
  }
}
