import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

/**
 * One-time codes as they arrive by SMS: as a notice on the phone, and kept in a list beside it.
 * @param send writes a code into the chat
 */
export function createCodesView(t: Translate, send: (text: string) => void) {
  const list = element('ul', { class: 'codes' })
  const none = element('p', { class: 'quiet' }, t('practice-no-codes'))
  const notice = element('div', { class: 'sms', role: 'status' })
  const clear = () => {
    notice.replaceChildren()
  }
  const put = (code: string) =>
    element(
      'button',
      {
        type: 'button',
        class: 'small-button',
        onclick: () => {
          clear()
          send(code)
        },
      },
      t('practice-send-code'),
    )
  const message = (code: string, phone: string): HTMLElement[] => [
    element('p', { class: 'quiet' }, 'SMS · ', element('span', { dir: 'ltr' }, phone)),
    element('p', {}, `${t('practice-code-text')} `, element('b', { class: 'digits' }, code)),
  ]
  return {
    /** For the top of the phone. */
    notice,
    /** For beside the phone. */
    list: element('section', {}, element('h2', {}, t('practice-codes')), none, list),
    clear,
    add({ code, phone }: { code: string; phone: string }) {
      none.hidden = true
      list.prepend(element('li', {}, ...message(code, phone), put(code)))
      notice.replaceChildren(
        ...message(code, phone),
        put(code),
        element(
          'button',
          { type: 'button', class: 'close', 'aria-label': t('practice-close'), onclick: clear },
          '×',
        ),
      )
    },
  }
}
