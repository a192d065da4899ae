import { displayCaseNumber } from '../../../schemas/case-number.ts'
import type { CaseSummary } from '../../../schemas/cases/case-record.ts'
import { clockWords } from '../../desk/clock-words.ts'
import { deedsOf } from '../../desk/may-do.ts'
import { inRows, type Button } from '../../render/keyboard.ts'
import { BACK, decisionCodes, deedCodes, staffTap, type DeedCode } from './deed-codes.ts'
import type { StaffDeps, StaffWords } from './staff-deps.ts'

/**
 * A case as a group may see it: what it is about, where, and how it stands in time. No word of the
 * complainant, no name, no place below the province.
 */
export function cardText(
  one: CaseSummary,
  { t, lang, words }: StaffWords,
  { now, practice }: Pick<StaffDeps, 'now' | 'practice'>,
): string {
  const clock = clockWords(
    { status: one.status, sla: one.sla, due: one.due_resolve },
    { t, lang, now: now() },
  )
  const line = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${t(`desk-${name}`)}: ${value}`]
  return [
    ...(practice === 'marked' ? [t('bot-practice-mark')] : []),
    `📄 ${displayCaseNumber(one.reference)}`,
    words.subject(one.category, one.subcategory),
    ...line('programme', one.programme && words.programme(one.programme)),
    ...line('province', one.place && words.province(one.place)),
    ...line('state', t(`desk-state-${one.status}`)),
    ...line('clock', clock),
    ...line('taken-by', one.assigned_to),
    ...(one.anonymous ? [t('desk-anonymous')] : []),
    '',
    t('staff-card-hint'),
  ].join('\n')
}

/** Buttons under a card: what the case allows now, and its page where that can be opened. */
export function cardButtons(
  { id, status }: CaseSummary,
  { t }: StaffWords,
  address: string,
): Button[][] {
  const allowed = new Set<string>(deedsOf('officer', status))
  const codes = (Object.keys(deedCodes) as DeedCode[]).filter((code) =>
    allowed.has(deedCodes[code]),
  )
  const deeds = codes.map((code) => ({
    text: t(`desk-do-${deedCodes[code]}`),
    tap: staffTap(code, id),
  }))
  // Telegram refuses buttons to addresses that only this machine knows.
  const open = address.startsWith('https://')
    ? [[{ text: t('staff-open'), url: `${address}/cases/${id}` }]]
    : []
  return [...inRows(deeds, 2), ...open]
}

/** The decisions, in the place of a card's buttons. */
export const decisionButtons = (caseId: string, { t }: StaffWords): Button[][] => [
  ...inRows(
    Object.entries(decisionCodes).map(([code, decision]) => ({
      text: t(`desk-decision-${decision}`),
      tap: staffTap(code, caseId),
    })),
    2,
  ),
  [{ text: t('staff-back'), tap: staffTap(BACK, caseId) }],
]
