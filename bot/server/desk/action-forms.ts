import type { CaseRecord } from '../../../schemas/cases/case-record.ts'
import { decisions, sensitivities } from '../../../schemas/cases/case-states.ts'
import { deedsOf, type OfficerDeed } from '../../desk/may-do.ts'
import { html, type Html } from '../../html/html.ts'
import { formToken } from './frame.ts'
import type { Entered } from './read-action.ts'
import { DESK, type OfficerView } from './view.ts'

/** Keys of the deeds on the case's page. */
const keys: Readonly<Record<OfficerDeed, string>> = {
  acknowledge: 'a',
  take: 't',
  ask: 'q',
  resolve: 's',
  redirect: 'd',
  escalate: 'e',
  reply: 'r',
  note: 'n',
  mark: 'm',
}

/** Decisions that an officer can take; the others follow from something else. */
const ownDecisions = decisions.filter((one) => one !== 'withdrawn' && one !== 'redirected')
/** Longest text of the registry API. */
const MOST_CHARACTERS = 4000

interface FormDeps {
  view: OfficerView
  entry: CaseRecord
  /** Makes the action safe to repeat: a button pressed twice does it once. */
  id: string
  entered: Entered | undefined
}

const option = (value: string, label: string, chosen: string | undefined): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`

const select = (name: string, label: string, options: readonly Html[]): Html =>
  html`<label
    ><span>${label}</span>
    <select name="${name}" required>
      ${options}
    </select></label
  >`

function choiceOf(deed: OfficerDeed, { view, entry, entered }: FormDeps): Html {
  const { t } = view
  const kept = entered?.deed === deed ? entered.choice : undefined
  if (deed === 'resolve') {
    return select('choice', t('desk-decision'), [
      option('', t('desk-choose'), kept),
      ...ownDecisions.map((one) => option(one, t(`desk-decision-${one}`), kept)),
    ])
  }
  if (deed !== 'mark') return html``
  const now = kept ?? entry.sensitivity
  return select(
    'choice',
    t('desk-sensitivity'),
    sensitivities.map((one) => option(one, t(`desk-sensitivity-${one}`), now)),
  )
}

/** One deed: a button alone, or a form that opens to take words. */
function renderDeed(deed: OfficerDeed, deps: FormDeps): Html {
  const { view, entry, id, entered } = deps
  const { t, signedIn } = view
  const hidden = html`${formToken(signedIn)}
    <input type="hidden" name="action" value="${deed}" />
    <input type="hidden" name="id" value="${id}" />`
  const address = `${DESK}/cases/${entry.submission.id}`
  const key = html`<kbd aria-hidden="true">${keys[deed]}</kbd>`
  if (deed === 'acknowledge' || deed === 'take') {
    return html`<form method="post" action="${address}">
      ${hidden}<button data-key="${keys[deed]}">${t(`desk-do-${deed}`)} ${key}</button>
    </form>`
  }
  const mine = entered?.deed === deed
  const words = html`<label
    ><span>${t(`desk-words-${deed}`)}</span>
    <textarea
      name="text"
      rows="4"
      maxlength="${String(MOST_CHARACTERS)}"
      ${deed === 'mark' ? '' : html`required`}
    >
${mine ? entered.text : ''}</textarea>
  </label>`
  return html`<details ${mine ? html`open` : ''}>
    <summary data-key="${keys[deed]}">${t(`desk-do-${deed}`)} ${key}</summary>
    <form method="post" action="${address}">
      ${hidden} ${choiceOf(deed, deps)} ${words}
      <p class="soft">${t(`desk-who-reads-${deed}`)}</p>
      <button>${t(`desk-do-${deed}`)}</button>
    </form>
  </details>`
}

/** What this officer may do with the case now. */
export function renderActions(deps: FormDeps): Html {
  const { view, entry } = deps
  const { t, signedIn } = view
  const deeds = deedsOf(signedIn.officer.role, entry.status)
  return html`<section class="deeds" id="deeds" aria-label="${t('desk-deeds')}">
    <h2>${t('desk-deeds')}</h2>
    ${deeds.length === 0 ? html`<p>${t('desk-read-only')}</p>` : deeds.map((deed) => renderDeed(deed, deps))}
  </section>`
}
