import { displayCaseNumber } from '../../../schemas/case-number.ts'
import type { DeadNotice } from '../../../schemas/registry/officer-api.ts'
import { momentText } from '../../desk/phnom-penh.ts'
import { html, type Html } from '../../html/html.ts'
import { formatNumber } from '../../language/numbers.ts'
import { renderFrame } from './frame.ts'
import { renderTable } from './table.ts'
import { DESK, type OfficerView } from './view.ts'

const COLUMNS = ['number', 'notice-about', 'notice-when', 'notice-tries'] as const

/** News of cases that nobody took for more than a day: the person may not know of it. */
export function renderNotices(view: OfficerView, dead: readonly DeadNotice[]): string {
  const { t, lang } = view
  const cell = (name: (typeof COLUMNS)[number], content: Html | string) =>
    html`<td data-label="${t(`desk-${name}`)}">${content}</td>`
  const row = ({ notice, attempts }: DeadNotice) => {
    const number = displayCaseNumber(notice.reference)
    return html`<tr data-row>
      ${cell('number', html`<a class="code" href="${DESK}/cases/${notice.case_id}">${number}</a>`)}
      ${cell('notice-about', t(`desk-notice-${notice.kind}`))}
      ${cell('notice-when', html`<time datetime="${notice.at}">${momentText(notice.at)}</time>`)}
      ${cell('notice-tries', formatNumber(attempts, lang))}
    </tr>`
  }
  const table = renderTable(view, COLUMNS, dead.map(row))
  return renderFrame(
    view,
    t('desk-notices'),
    html`<p>${t('desk-notices-what')}</p>
      ${dead.length > 0 ? table : html`<p class="empty">${t('desk-notices-none')}</p>`}`,
  )
}
