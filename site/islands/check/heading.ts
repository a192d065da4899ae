import { element } from '../element.ts'

/** The heading of what the page shows now: takes the focus when it changes. */
export const heading = (text: string): HTMLHeadingElement =>
  element('h2', { class: 'check-heading', tabindex: '-1', id: 'check-heading' }, text)
