import { element } from '../element.ts'
import type { Words } from './words.ts'

/** Where the answers are and, where there are any, the way to delete them. */
export const privacyNote = ({ t }: Words, onDelete: (() => void) | undefined): HTMLElement =>
  element(
    'footer',
    { class: 'check-privacy' },
    element('p', {}, t('check-page-on-device')),
    onDelete &&
      element(
        'button',
        { type: 'button', class: 'text-button', onclick: onDelete },
        t('check-page-delete'),
      ),
  )
