import { html, type Html } from '../../html/html.ts'
import type { OfficerView } from './view.ts'

/**
 * A table of the desk, which becomes cards on a phone.
 * @param columns names of its heads: `number` is said by the message `desk-number`
 */
export const renderTable = (
  { t }: OfficerView,
  columns: readonly string[],
  rows: readonly Html[],
): Html =>
  html`<table class="cases">
    <thead>
      <tr>
        ${columns.map((name) => html`<th scope="col">${t(`desk-${name}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
