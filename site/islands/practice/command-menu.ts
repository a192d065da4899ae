import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'
import { createPopupList } from './popup-list.ts'

/** What Telegram lists, in its order, but `/start`: the chat has begun. */
export const menuCommands = [
  'ask',
  'check',
  'status',
  'grievance',
  'request',
  'helper',
  'news',
  'stop',
  'language',
  'privacy',
  'forget',
  'help',
  'cancel',
  'back',
]

/** The bot's menu button and the list of commands that it opens. */
export function createCommandMenu(t: Translate, send: (text: string) => void) {
  const menu = createPopupList(
    'command-menu',
    { class: 'menu-button' },
    element('span', { 'aria-hidden': 'true' }, '☰'),
    element('span', { class: 'menu-word' }, t('practice-menu')),
  )
  for (const name of menuCommands) {
    menu.add(
      () => {
        send(`/${name}`)
      },
      element('span', { class: 'command', lang: 'en' }, `/${name}`),
      element('span', {}, t(`bot-command-${name}`)),
    )
  }
  return menu
}
