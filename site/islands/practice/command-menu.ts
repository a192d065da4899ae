import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

const commands = [
  'ask',
  'check',
  'status',
  'grievance',
  'request',
  'helper',
  'language',
  'privacy',
  'forget',
  'help',
  'cancel',
  'back',
]

/** The bot's menu button and the list of commands that it opens. */
export function createCommandMenu(t: Translate, send: (text: string) => void) {
  const list = element('div', { class: 'command-menu', hidden: true, id: 'command-menu' })
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      'aria-expanded': 'false',
      'aria-controls': 'command-menu',
      onclick: () => {
        setOpen(list.hidden === true)
      },
    },
    element('span', { 'aria-hidden': 'true' }, '☰'),
    element('span', { class: 'menu-word' }, t('practice-menu')),
  )
  const setOpen = (open: boolean) => {
    list.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
    if (open) list.querySelector('button')?.focus()
  }
  for (const name of commands) {
    const pick = () => {
      setOpen(false)
      send(`/${name}`)
    }
    list.append(
      element(
        'button',
        { type: 'button', onclick: pick },
        element('span', { class: 'command', lang: 'en' }, `/${name}`),
        element('span', {}, t(`bot-command-${name}`)),
      ),
    )
  }
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    setOpen(false)
    toggle.focus()
  })
  return {
    toggle,
    list,
    close: () => {
      setOpen(false)
    },
  }
}
