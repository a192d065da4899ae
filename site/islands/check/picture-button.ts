import type { SheetBlock } from '../../../bot/sheet/sheet.ts'
import { element } from '../element.ts'
import { paintSheet } from './paint-sheet.ts'
import type { Words } from './words.ts'

/** Saves the result as pictures: made here, when asked, and given to the phone's own gallery. */
export function pictureButton({ t }: Words, blocks: () => readonly SheetBlock[]): HTMLElement {
  const failed = element('p', { class: 'field-error', role: 'alert' })
  const button = element(
    'button',
    {
      type: 'button',
      class: 'button second',
      onclick: () => {
        failed.textContent = ''
        paintSheet(blocks()).then(save, (error: unknown) => {
          console.error(error)
          failed.textContent = t('check-page-picture-failed')
        })
      },
    },
    t('check-page-picture'),
  )
  return element('div', { class: 'check-picture' }, button, failed)
}

/** Long enough for a slow phone to have begun. */
const KEEP_MS = 60_000

function save(pictures: readonly Blob[]): void {
  pictures.forEach((picture, i) => {
    const href = URL.createObjectURL(picture)
    element('a', { href, download: `kumpear-${i + 1}.png` }).click()
    setTimeout(() => {
      URL.revokeObjectURL(href)
    }, KEEP_MS)
  })
}
