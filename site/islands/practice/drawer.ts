import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

/**
 * On a small screen the panel beside the chat lies below it; this opens the same panel as a sheet
 * over the chat, and puts it back.
 */
export function createDrawer(t: Translate, panel: HTMLElement) {
  const place = element('div', { class: 'panel-place' }, panel)
  const close = () => {
    sheet.close()
  }
  const sheet = element(
    'dialog',
    { class: 'sheet drawer', 'aria-label': t('practice-side') },
    element(
      'button',
      { type: 'button', class: 'close', 'aria-label': t('practice-close'), onclick: close },
      '×',
    ),
  )
  sheet.addEventListener('close', () => {
    place.append(panel)
  })
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) close()
  })
  return {
    sheet,
    place,
    close,
    opener: element(
      'button',
      {
        type: 'button',
        class: 'drawer-opener',
        onclick: () => {
          sheet.append(panel)
          sheet.showModal()
        },
      },
      t('practice-side'),
    ),
  }
}
