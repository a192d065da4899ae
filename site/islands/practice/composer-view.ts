import type { PhoneScreen } from '../../../bot/practice/phone.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

export interface ComposerHandlers {
  send: (text: string) => void
  /** The person agreed to share their number. */
  shareContact: () => void
  /** Number that would be shared, as shown in the question. */
  number: () => string
}

const commands = [
  'ask',
  'check',
  'status',
  'grievance',
  'language',
  'privacy',
  'forget',
  'help',
  'cancel',
  'back',
]

/** The lower edge of the chat: menu of commands, field, send, and keyboards of the bot. */
export function createComposerView(t: Translate, handlers: ComposerHandlers) {
  const field = element('textarea', {
    rows: '1',
    'aria-label': t('practice-write'),
    placeholder: t('practice-write'),
  })
  const menu = element('div', { class: 'command-menu', hidden: true, id: 'command-menu' })
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      'aria-expanded': 'false',
      'aria-controls': 'command-menu',
      onclick: () => {
        setMenu(menu.hidden === true)
      },
    },
    t('practice-menu'),
  )
  const setMenu = (open: boolean) => {
    menu.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
  }
  for (const name of commands) {
    const pick = () => {
      setMenu(false)
      handlers.send(`/${name}`)
    }
    menu.append(
      element(
        'button',
        { type: 'button', onclick: pick },
        element('b', { lang: 'en' }, `/${name}`),
        element('span', {}, t(`bot-command-${name}`)),
      ),
    )
  }
  const keyboard = element('div', { class: 'reply-keyboard', hidden: true })
  const submit = () => {
    const text = field.value.trim()
    if (text === '') return
    field.value = ''
    handlers.send(text)
  }
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
  const form = element(
    'form',
    { class: 'composer' },
    toggle,
    field,
    element('button', { type: 'submit', class: 'send', 'aria-label': t('practice-send') }, '➤'),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })

  const sheet = element('dialog', {
    class: 'contact-sheet',
    'aria-label': t('practice-share-title'),
  })
  const openSheet = () => {
    sheet.replaceChildren(
      element('p', {}, t('practice-share-title')),
      element('p', { class: 'share-number', dir: 'ltr' }, handlers.number()),
      element(
        'div',
        { class: 'sheet-actions' },
        element(
          'button',
          {
            type: 'button',
            onclick: () => {
              sheet.close()
            },
          },
          t('practice-share-no'),
        ),
        element(
          'button',
          {
            type: 'button',
            class: 'primary',
            onclick: () => {
              sheet.close()
              handlers.shareContact()
            },
          },
          t('practice-share-yes'),
        ),
      ),
    )
    sheet.showModal()
  }

  return {
    node: element('div', { class: 'chat-foot' }, menu, form, keyboard, sheet),
    focus: () => {
      field.focus()
    },
    render({ keyboard: rows }: PhoneScreen) {
      keyboard.hidden = rows.length === 0
      keyboard.replaceChildren(
        ...rows.flat().map((key) => {
          const asksContact = typeof key !== 'string' && 'request_contact' in key
          const text = typeof key === 'string' ? key : key.text
          return element(
            'button',
            {
              type: 'button',
              onclick: asksContact
                ? openSheet
                : () => {
                    handlers.send(text)
                  },
            },
            text,
          )
        }),
      )
    },
  }
}
