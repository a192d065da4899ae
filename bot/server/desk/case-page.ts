import { displayCaseNumber } from '../../../schemas/case-number.ts'
import { caseActions } from '../../../schemas/cases/case-machine.ts'
import type { AttachmentInfo } from '../../../schemas/cases/attachment.ts'
import type { CaseMessage, CaseRecord } from '../../../schemas/cases/case-record.ts'
import type { CaseSubmission } from '../../../schemas/cases/case-submission.ts'
import { clockWords } from '../../desk/clock-words.ts'
import { momentText } from '../../desk/phnom-penh.ts'
import { html, type Html } from '../../html/html.ts'
import { formatNumber } from '../../language/numbers.ts'
import type { CaseLook } from '../../registry/case-desk.ts'
import { renderActions } from './action-forms.ts'
import { renderFrame } from './frame.ts'
import type { Entered } from './read-action.ts'
import { DESK, type OfficerView, type View } from './view.ts'

export interface CaseContent {
  entry: CaseRecord
  /** Undefined where this officer may not know who looked. */
  looks: readonly CaseLook[] | undefined
  /** Id of the next action. */
  id: string
  entered?: Entered | undefined
  /** Why the last action was not done, or that it was. */
  trouble?: string | undefined
  done?: string | undefined
}

type Fact = readonly [name: string, value: string | Html | undefined]

const factList = (t: View['t'], facts: readonly Fact[]): Html =>
  html`<dl class="facts">
    ${facts.flatMap(([name, value]) =>
      value === undefined
        ? []
        : html`<div>
            <dt>${t(`desk-${name}`)}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`

const when = (instant: string): Html =>
  html`<time datetime="${instant}">${momentText(instant)}</time>`

const code = (text: string): Html => html`<span class="code">${text}</span>`

function clockOf({ t, lang, now }: View, entry: CaseRecord): string {
  const until = entry.resolved_at ?? entry.closed_at ?? now.toISOString()
  const late = Date.parse(until) > Date.parse(entry.due_resolve)
  const facts = { status: entry.status, sla: late ? 'breached' : 'on_track' } as const
  return clockWords({ ...facts, due: entry.due_resolve }, { t, lang, now })
}

/** Why the clock moved a case, which the registry says in a code; anything else is an officer's words. */
const reasonWords = (t: View['t'], reason: string): string =>
  reason === 'overdue-acknowledge' || reason === 'overdue-resolve' ? t(`desk-${reason}`) : reason

/** Fields of a request whose value is a code with words of its own. */
const CODED: ReadonlySet<string> = new Set(['field', 'event', 'reason', 'lives'])
/** What stands for itself in the submission: the kind, and a name that only the registry reads. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['type', 'member'])

/** What the complaint or the request is about. */
function subjectFacts({ t, words }: View, submission: CaseSubmission): Fact[] {
  const detail = (name: string, value: string): string => {
    if (name === 'place') return words.fullPlace(value)
    if (name === 'programme') return words.programme(value)
    return CODED.has(name) ? t(`desk-value-${value}`) : value
  }
  if (submission.kind === 'request') {
    const details = Object.entries(submission.details).filter(([name]) => !NOT_SHOWN.has(name))
    return [
      ['category', words.category(submission.details.type)],
      ...details.map(([name, value]): Fact => [`request-${name}`, detail(name, String(value))]),
    ]
  }
  const { category, subcategory, programme, incident_location: place } = submission
  return [
    ['category', words.subject(category, subcategory)],
    ['programme', programme === undefined ? undefined : words.programme(programme)],
    ['place', place === undefined ? undefined : words.fullPlace(place)],
    ['day', submission.incident_date],
    ['appeal-of', submission.appeal_of && displayCaseNumber(submission.appeal_of)],
    ['same-as', submission.same_as && displayCaseNumber(submission.same_as)],
    ['anonymous', t(submission.anonymous ? 'desk-yes' : 'desk-no')],
  ]
}

/** Whom of the household a request is about. */
const memberWords = ({ t, lang }: View, { member }: CaseRecord): string | undefined =>
  member && `${t(`status-relation-${member.relation}`)}: ${member.name[lang]}`

function renderFacts(view: View, entry: CaseRecord): Html {
  const { t, lang, words } = view
  const { submission } = entry
  const helper =
    submission.submitted_by.kind === 'helper' ? submission.submitted_by.role : undefined
  return factList(t, [
    ...subjectFacts(view, submission),
    ['request-member', memberWords(view, entry)],
    ['handed-in-by', helper === undefined ? undefined : t(`desk-helper-${helper}`)],
    ['language', t(`desk-language-${submission.preferred_language}`)],
    ['clock', clockOf(view, entry)],
    ['received', when(entry.received_at)],
    [
      'due-acknowledge',
      entry.acknowledged_at === undefined ? when(entry.due_acknowledge) : undefined,
    ],
    ['due', when(entry.due_resolve)],
    ['resolved', entry.resolved_at && when(entry.resolved_at)],
    ['route', t(`desk-route-${entry.route}`)],
    ['office', entry.office && words.fullPlace(entry.office)],
    [
      'excluded',
      entry.excluded_offices.length > 0
        ? entry.excluded_offices.map(words.fullPlace).join('; ')
        : undefined,
    ],
    ['taken-by', entry.assigned_to && code(entry.assigned_to)],
    ['reopened', entry.reopened > 0 ? formatNumber(entry.reopened, lang) : undefined],
    ['decision', entry.decision && t(`desk-decision-${entry.decision}`)],
    [
      'decision-text',
      entry.decision_text && html`<span class="said">${entry.decision_text}</span>`,
    ],
    ['satisfied', entry.feedback && t(`desk-satisfied-${entry.feedback.satisfied}`)],
    ['comment', entry.feedback?.comment],
  ])
}

const author = ({ t }: View, by: CaseMessage['by']): Html =>
  html`${t(`desk-by-${by.role}`)}${by.code === undefined ? '' : html` ${code(by.code)}`}`

function renderMessages(view: View, { submission, messages }: CaseRecord): Html {
  const { t } = view
  const first = submission.kind === 'grievance' ? submission.description : undefined
  const own = { at: submission.created_at, by: { role: 'complainant' as const } }
  const all = [
    ...(first === undefined ? [] : [{ ...own, visibility: 'public' as const, text: first }]),
    ...messages,
  ]
  return html`<section>
    <h2>${t('desk-messages')}</h2>
    ${all.length === 0 ? html`<p class="empty">${t('desk-no-messages')}</p>` : ''}
    <ol class="messages">
      ${all.map(
        ({ at, by, visibility, text }) =>
          html`<li class="${by.role} ${visibility}">
            <p class="soft">
              ${author(view, by)} · ${when(at)}
              ${visibility === 'internal' ? html`<span class="mark">${t('desk-internal')}</span>` : ''}
            </p>
            <p class="said">${text}</p>
          </li>`,
      )}
    </ol>
  </section>`
}

function renderAttachment({ t, lang }: View, at: string, one: AttachmentInfo): Html {
  const address = `${at}/attachments/${one.id}`
  const kind = one.media_type.split('/')[0] ?? ''
  const size = formatNumber(Math.max(1, Math.round(one.size / 1024)), lang)
  return html`<li>
    ${kind === 'image' ? html`<img src="${address}" alt="${t('desk-photo')}" loading="lazy" />` : ''}
    ${kind === 'audio' ? html`<audio controls preload="none" src="${address}"></audio>` : ''}
    <p>
      <a href="${address}?download">${t('desk-download')}</a>
      <span class="soft"
        >${one.media_type}, ${t('desk-kilobytes', { size })}, ${when(one.created)}</span
      >
    </p>
  </li>`
}

function renderAttachments(view: View, { submission, attachments }: CaseRecord): Html {
  if (attachments.length === 0) return html``
  const at = `${DESK}/cases/${submission.id}`
  return html`<section>
    <h2>${view.t('desk-attachments')}</h2>
    <ul class="attachments">
      ${attachments.map((one) => renderAttachment(view, at, one))}
    </ul>
  </section>`
}

const known: readonly string[] = ['received', ...caseActions, 'mark']
/** What happened; a registry may have happenings of its own, which keep their code. */
const eventName = (t: View['t'], action: string): string =>
  known.includes(action) ? t(`desk-event-${action}`) : action

function renderHistory(view: View, { events }: CaseRecord): Html {
  const { t } = view
  return html`<section>
    <h2>${t('desk-history')}</h2>
    <ol class="history">
      ${events.map(
        ({ at, by, action, to, reason }) =>
          html`<li>
            ${when(at)} · ${author(view, by)} · ${eventName(t, action)} → ${t(`desk-state-${to}`)}
            ${reason === undefined ? '' : html`<p class="said">${reasonWords(t, reason)}</p>`}
          </li>`,
      )}
    </ol>
  </section>`
}

function renderLooks({ t }: View, looks: readonly CaseLook[] | undefined): Html {
  if (!looks) return html``
  return html`<section>
    <h2>${t('desk-looks')}</h2>
    <ul class="history">
      ${looks.map(
        ({ at, officer, role }) =>
          html`<li>${when(at)} · ${code(officer)} · ${t(`desk-role-${role}`)}</li>`,
      )}
    </ul>
  </section>`
}

/** One case with everything that this officer may see and do. */
export function renderCase(view: OfficerView, content: CaseContent): string {
  const { t } = view
  const { entry, looks, trouble, done } = content
  const { reference, aliases } = entry.submission
  return renderFrame(
    view,
    displayCaseNumber(reference),
    html`<p class="state">
        <span class="mark plain">${t(`desk-state-${entry.status}`)}</span>
        ${
          entry.sensitivity === 'standard'
            ? ''
            : html`<span class="mark">${t(`desk-sensitivity-${entry.sensitivity}`)}</span>`
        }
        ${aliases.map((alias) => html`<span class="soft">${displayCaseNumber(alias)}</span>`)}
      </p>
      ${trouble === undefined ? '' : html`<p class="trouble" role="alert">${trouble}</p>`}
      ${done === undefined ? '' : html`<p class="done" role="status">${done}</p>`}
      <p class="to-deeds"><a href="#deeds">${t('desk-deeds')} ↓</a></p>
      <div class="case">
        <div>
          ${renderFacts(view, entry)} ${renderMessages(view, entry)}
          ${renderAttachments(view, entry)} ${renderHistory(view, entry)}
          ${renderLooks(view, looks)}
        </div>
        ${renderActions({ view, entry, id: content.id, entered: content.entered })}
      </div>`,
  )
}
