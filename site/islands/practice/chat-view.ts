import type { PhoneMessage, PhoneScreen } from '../../../bot/practice/phone.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { element } from '../element.ts'
import { createBubble } from './bubble.ts'
import { keepInView } from './keep-in-view.ts'

export interface ChatHandlers {
  tap: (message: number, data: string) => void
}

/** The list of bubbles; `render` shows a screen, keeping what has not changed in place. */
export function createChatView(t: Translate, lang: Lang, handlers: ChatHandlers) {
  const list = element('ol', { class: 'chat-list' })
  const log = element(
    'div',
    { class: 'chat-log', role: 'log', tabindex: '0', 'aria-label': t('practice-chat') },
    list,
  )
  const toEnd = element(
    'button',
    {
      type: 'button',
      class: 'to-end',
      hidden: true,
      'aria-label': t('practice-to-end'),
      onclick: () => {
        view.toEnd()
      },
    },
    '↓',
  )
  const view = keepInView(log, toEnd)
  const bubble = createBubble(t, lang, handlers.tap)
  const shown = new Map<number, { node: HTMLElement; of: PhoneMessage }>()
  const typing = element(
    'li',
    { class: 'bubble bubble-bot typing' },
    element('span', { class: 'hidden-text' }, t('practice-typing')),
    ...[1, 2, 3].map(() => element('span', { class: 'dot', 'aria-hidden': 'true' })),
  )
  const add = (node: HTMLElement) => {
    list.insertBefore(node, typing.isConnected ? typing : null)
    view.added(node)
  }

  return {
    node: element('div', { class: 'chat' }, log, toEnd),
    render(screen: PhoneScreen) {
      for (const message of screen.messages) {
        const old = shown.get(message.id)
        if (old?.of === message) continue
        const node = bubble(message)
        shown.set(message.id, { node, of: message })
        if (old) old.node.replaceWith(node)
        else add(node)
      }
    },
    /** A turn begins: what comes now is new to the reader. */
    beginTurn: view.beginTurn,
    /** The dots that say that the bot is writing. */
    setTyping(on: boolean) {
      if (!on) typing.remove()
      else if (!typing.isConnected) {
        list.append(typing)
        view.toEnd()
      }
    },
    /** A button that was pressed is gone: the newest message takes the focus in its place. */
    catchFocus() {
      if (document.activeElement !== document.body && document.activeElement) return
      const newest = [...shown.values()].findLast(({ of }) => of.from === 'bot' && !of.deleted)
      newest?.node.focus({ preventScroll: true })
    },
  }
}
