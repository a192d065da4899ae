import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'
import { OTHER_PHONE, type Persona } from './persona.ts'

/**
 * The question that Telegram asks before a phone number goes to a bot.
 * @param persona who holds the phone
 * @param onShare called with the number, when the person agrees
 */
export function createContactSheet(
  t: Translate,
  persona: () => Persona | undefined,
  onShare: (number: string) => void,
) {
  const sheet = element('dialog', { class: 'sheet', 'aria-labelledby': 'sheet-title' })
  const close = () => {
    sheet.close()
  }
  return {
    node: sheet,
    open: () => {
      const phone = persona()?.phone
      const number = phone ?? OTHER_PHONE
      sheet.replaceChildren(
        element('h2', { id: 'sheet-title' }, t('practice-share-title')),
        element('p', { class: 'digits', dir: 'ltr' }, number),
        ...(phone === undefined ? [element('p', {}, t('practice-share-other'))] : []),
        element(
          'div',
          { class: 'sheet-actions' },
          element('button', { type: 'button', onclick: close }, t('practice-share-no')),
          element(
            'button',
            {
              type: 'button',
              class: 'primary',
              onclick: () => {
                close()
                onShare(number)
              },
            },
            t('practice-share-yes'),
          ),
        ),
      )
      sheet.showModal()
    },
  }
}
