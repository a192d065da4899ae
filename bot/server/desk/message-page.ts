import { html } from '../../html/html.ts'
import { renderFrame } from './frame.ts'
import { DESK, type View } from './view.ts'

/** A page that says one thing: what happened, and the way on. */
export const renderMessage = (view: View, title: string, text: string): string =>
  renderFrame(
    view,
    title,
    html`<p>${text}</p>
      <p><a href="${DESK}/">${view.t('desk-to-list')}</a></p>`,
  )
