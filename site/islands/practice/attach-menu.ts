import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'
import { createPopupList } from './popup-list.ts'

/** What can be sent from the practice phone besides words: samples, nothing of the reader's own. */
const attachments = ['photo', 'voice', 'document', 'location'] as const
export type Attachment = (typeof attachments)[number]

/** The paper clip beside the field and the list that it opens. */
export function createAttachMenu(t: Translate, send: (kind: Attachment, words: string) => void) {
  const button = { class: 'attach-button', 'aria-label': t('practice-attach') }
  const menu = createPopupList('attach-menu', button, '+')
  menu.list.append(element('p', { class: 'quiet' }, t('practice-attach-note')))
  for (const kind of attachments) {
    const words = t(`practice-sample-${kind}`)
    menu.add(() => {
      send(kind, words)
    }, words)
  }
  return menu
}
