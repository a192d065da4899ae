import { displayCaseNumber } from '../../../schemas/case-number.ts'
import { clockStands } from '../../../schemas/cases/case-machine.ts'
import { slaStatus, type CaseSummary } from '../../../schemas/cases/case-record.ts'
import { caseStates, sensitivities } from '../../../schemas/cases/case-states.ts'
import type { BotContent } from '../../../schemas/bot-content.ts'
import { clockWords } from '../../desk/clock-words.ts'
import { momentText } from '../../desk/phnom-penh.ts'
import { html, type Html } from '../../html/html.ts'
import { formatNumber } from '../../language/numbers.ts'
import { renderFrame } from './frame.ts'
import { listAddress, type ListQuery } from './read-filter.ts'
import { renderTable } from './table.ts'
import { DESK, type OfficerView } from './view.ts'

type Choice = readonly [value: string, label: string]

/** A labelled list of choices; the first means "does not narrow" unless it has a value. */
const choose = (name: string, label: string, choices: readonly Choice[], chosen = ''): Html =>
  html`<label>
    <span>${label}</span>
    <select name="${name}">
      ${choices.map(([value, text]) =>
        value === chosen
          ? html`<option value="${value}" selected>${text}</option>`
          : html`<option value="${value}">${text}</option>`,
      )}
    </select>
  </label>`

function renderFilter(view: OfficerView, chosen: ListQuery, content: BotContent): Html {
  const { t, lang } = view
  const any: Choice = ['', t('desk-any')]
  const provinces = content.places.filter(({ code }) => code.length === 2)
  return html`<form method="get" class="filter" aria-label="${t('desk-filter')}">
    ${choose(
      'state',
      t('desk-state'),
      [
        ['open', t('desk-state-open')],
        ['all', t('desk-state-all')],
        ...caseStates.map((state): Choice => [state, t(`desk-state-${state}`)]),
      ],
      chosen.state,
    )}
    ${choose(
      'category',
      t('desk-category'),
      [
        any,
        ...content.cases.categories.map(({ code, label }): Choice => [code, label[lang]]),
        ...content.cases.requests.map(({ type, label }): Choice => [type, label[lang]]),
      ],
      chosen.category,
    )}
    ${choose(
      'province',
      t('desk-province'),
      [any, ...provinces.map((place): Choice => [place.code, place[lang]])],
      chosen.province,
    )}
    ${choose(
      'clock',
      t('desk-clock'),
      [any, ...slaStatus.options.map((sla): Choice => [sla, t(`desk-sla-${sla}`)])],
      chosen.clock,
    )}
    ${choose(
      'sensitivity',
      t('desk-sensitivity'),
      [any, ...sensitivities.map((one): Choice => [one, t(`desk-sensitivity-${one}`)])],
      chosen.sensitivity,
    )}
    <label class="tick">
      <input type="checkbox" name="mine" value="1" ${chosen.mine ? html`checked` : ''} />
      <span>${t('desk-mine')}</span>
    </label>
    <button>${t('desk-filter-button')}</button>
  </form>`
}

function renderRow(view: OfficerView, one: CaseSummary): Html {
  const { t, lang, words, now } = view
  const cell = (name: string, content: string | Html) =>
    html`<td data-label="${t(`desk-${name}`)}">${content}</td>`
  const clock = clockWords(
    { status: one.status, sla: one.sla, due: one.due_resolve },
    { t, lang, now },
  )
  const number = displayCaseNumber(one.reference)
  return html`<tr data-row>
    ${cell('number', html`<a class="code" href="${DESK}/cases/${one.id}">${number}</a>`)}
    ${cell(
      'category',
      html`${words.subject(one.category, one.subcategory)}
      ${
        one.sensitivity === 'standard'
          ? ''
          : html`<span class="mark">${t(`desk-sensitivity-${one.sensitivity}`)}</span>`
      }
      ${one.anonymous ? html`<span class="mark plain">${t('desk-anonymous')}</span>` : ''}`,
    )}
    ${cell('province', one.place === undefined ? '–' : words.province(one.place))}
    ${cell('state', t(`desk-state-${one.status}`))}
    ${cell('clock', html`<span class="${clockStands(one.status) ? 'clock' : `clock ${one.sla}`}">${clock}</span>`)}
    ${cell('received', html`<time datetime="${one.received_at}">${momentText(one.received_at)}</time>`)}
    ${cell('taken-by', one.assigned_to === undefined ? '–' : html`<span class="code">${one.assigned_to}</span>`)}
  </tr>`
}

const COLUMNS = ['number', 'category', 'province', 'state', 'clock', 'received', 'taken-by']

function renderPages(view: OfficerView, chosen: ListQuery, { cases, total }: ListContent): Html {
  const { t, lang } = view
  const { page, seen } = chosen
  const until = seen + cases.length
  if (page === 1 && until >= total) return html``
  const range = {
    from: formatNumber(Math.min(seen + 1, until), lang),
    to: formatNumber(until, lang),
    total: formatNumber(total, lang),
  }
  const link = (to: number, before: number, key: string, words: string) =>
    html`<a href="${listAddress(chosen, to, before)}" data-key="${key}">${t(words)}</a>`
  const onePage = page > 1 ? seen / (page - 1) : cases.length
  return html`<nav class="pages" aria-label="${t('desk-pages')}">
    ${page > 1 ? link(page - 1, Math.max(0, seen - onePage), 'p', 'desk-page-before') : ''}
    <span>${t('desk-page-range', range)}</span>
    ${until < total ? link(page + 1, until, 'n', 'desk-page-next') : ''}
  </nav>`
}

export interface ListContent {
  cases: readonly CaseSummary[]
  total: number
}

/** The cases that this officer may see, the most urgent first. */
export function renderList(
  view: OfficerView,
  chosen: ListQuery,
  found: ListContent,
  content: BotContent,
): string {
  const { t, lang } = view
  const { cases, total } = found
  const table = renderTable(
    view,
    COLUMNS,
    cases.map((one) => renderRow(view, one)),
  )
  const empty = html`<p class="empty">
    ${t('desk-none')} <a href="${DESK}/?state=all">${t('desk-none-all')}</a>
  </p>`
  return renderFrame(
    view,
    t('desk-list'),
    html`${renderFilter(view, chosen, content)}
      <p class="soft" role="status">${t('desk-count', { count: formatNumber(total, lang) })}</p>
      ${cases.length > 0 ? table : empty} ${renderPages(view, chosen, found)}`,
  )
}
