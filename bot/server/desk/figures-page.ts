import type { CaseFigure, CaseFigures } from '../../../schemas/cases/case-figures.ts'
import { html, type Html } from '../../html/html.ts'
import { formatNumber } from '../../language/numbers.ts'
import { renderFrame } from './frame.ts'
import type { OfficerView } from './view.ts'

const COLUMNS = ['received', 'decided', 'in-time', 'median'] as const

/** A number, or the sign for one that is too small to be shown. */
const cell = ({ lang, t }: OfficerView, value: number | null): Html =>
  value === null
    ? html`<abbr title="${t('desk-hidden')}">&lt;10</abbr>`
    : html`${formatNumber(value, lang)}`

function renderTable(
  view: OfficerView,
  caption: string,
  figures: readonly CaseFigure[],
  nameOf: (group: string) => string,
): Html {
  const { t } = view
  return html`<table class="figures">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('desk-figure-group')}</th>
        ${COLUMNS.map((name) => html`<th scope="col">${t(`desk-figure-${name}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${figures.map(
        (one) =>
          html`<tr>
            <th scope="row">${nameOf(one.group)}</th>
            ${[one.received, one.decided, one.decided_in_time, one.median_days].map(
              (value, i) =>
                html`<td data-label="${t(`desk-figure-${COLUMNS[i] ?? ''}`)}">
                  ${cell(view, value)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** How many came in, how many were decided in time, and how long it took. */
export function renderFigures(view: OfficerView, figures: CaseFigures): string {
  const { t, words } = view
  return renderFrame(
    view,
    t('desk-figures'),
    html`<form method="get" class="filter">
        <label
          ><span>${t('desk-from')}</span
          ><input type="date" name="from" value="${figures.from}" required
        /></label>
        <label
          ><span>${t('desk-to')}</span><input type="date" name="to" value="${figures.to}" required
        /></label>
        <button>${t('desk-filter-button')}</button>
      </form>
      <p class="soft">${t('desk-figures-hidden')}</p>
      ${renderTable(view, t('desk-figures-all'), [figures.all], () => t('desk-figures-all'))}
      ${renderTable(view, t('desk-figures-category'), figures.by_category, words.category)}
      ${renderTable(view, t('desk-figures-province'), figures.by_province, (place) =>
        place === '' ? t('desk-no-place') : words.province(place),
      )}`,
  )
}
