import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

/** What can be sent from the practice phone besides words: samples, nothing of the reader's own. */
const attachments = ['photo', 'voice', 'document', 'location'] as const
export type Attachment = (typeof attachments)[number]

/** The paper clip beside the field and the list that it opens. */
export function createAttachMenu(
  t: Translate,
  send: (kind: Attachment, words: string) => void,
): { toggle: HTMLElement; list: HTMLElement; close: () => void } {
  const list = element('div', { class: 'command-menu', hidden: true, id: 'attach-menu' })
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'attach-button',
      'aria-expanded': 'false',
      'aria-controls': 'attach-menu',
      'aria-label': t('practice-attach'),
      onclick: () => {
        setOpen(list.hidden === true)
      },
    },
    '+',
  )
  const setOpen = (open: boolean) => {
    list.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
    if (open) list.querySelector('button')?.focus()
  }
  list.append(element('p', { class: 'quiet' }, t('practice-attach-note')))
  for (const kind of attachments) {
    const words = t(`practice-sample-${kind}`)
    const pick = () => {
      setOpen(false)
      send(kind, words)
    }
    list.append(element('button', { type: 'button', onclick: pick }, words))
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
