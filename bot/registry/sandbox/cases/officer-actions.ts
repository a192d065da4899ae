import { higher } from '../../../../schemas/cases/case-machine.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { OfficerAction } from '../../../../schemas/cases/officer-action.ts'
import type { Officer } from '../../../../schemas/cases/officer.ts'
import { openStates } from '../../../../schemas/cases/case-states.ts'
import { ActionRefused } from '../../registry.ts'
import { move, withEvent, withMessage, type Setting } from './move-case.ts'

/** The case after what an officer does; the same for a repetition. Throws ActionRefused. */
export function actAsOfficer(
  entry: CaseRecord,
  officer: Officer,
  action: OfficerAction,
  setting: Setting,
): CaseRecord {
  if (officer.role === 'auditor') throw new ActionRefused('not-by-this-actor')
  if (entry.done.includes(action.id)) return entry
  const acted = act(entry, officer, action, setting)
  return { ...acted, done: [...acted.done, action.id] }
}

function act(
  entry: CaseRecord,
  officer: Officer,
  action: OfficerAction,
  setting: Setting,
): CaseRecord {
  const { now } = setting
  const by = { role: 'officer', code: officer.code } as const
  const write = (to: CaseRecord, visibility: 'public' | 'internal', text: string) =>
    withMessage(to, { id: action.id, by, visibility, text }, now)
  switch (action.action) {
    case 'acknowledge':
      return move(entry, { action: 'acknowledge', by }, setting)
    case 'take':
      return { ...move(entry, { action: 'take', by }, setting), assigned_to: officer.code }
    case 'ask': {
      const asked = move(entry, { action: 'ask', by, reason: action.reason }, setting)
      return write(asked, 'public', action.reason)
    }
    case 'escalate':
      return goUp(move(entry, { action: 'escalate', by, reason: action.reason }, setting))
    case 'redirect':
      return move(entry, { action: 'redirect', by, reason: action.reason }, setting)
    case 'resolve': {
      const { decision, reason } = action
      return move(entry, { action: 'resolve', by, decision, reason }, setting)
    }
    case 'reply':
      if (!openStates.has(entry.status) && entry.status !== 'resolved') {
        throw new ActionRefused('not-from-this-state')
      }
      return write(entry, 'public', action.text)
    case 'note':
      return write(entry, 'internal', action.text)
    case 'mark':
      return mark(entry, officer, action, now)
  }
}

/** Digits of one level of the gazetteer. */
const LEVEL = 2

/** An escalated case goes to the office above and is nobody's there until somebody takes it. */
export function goUp({ assigned_to, office, ...entry }: CaseRecord): CaseRecord {
  const above = office?.slice(0, -LEVEL)
  return above === undefined || above === '' ? entry : { ...entry, office: above }
}

/** Sensitivity rises by anybody's word; it falls by a supervisor's, with a reason. */
function mark(
  entry: CaseRecord,
  { code, role }: Officer,
  { sensitivity, reason }: Extract<OfficerAction, { action: 'mark' }>,
  now: Date,
): CaseRecord {
  const falls = higher(entry.sensitivity, sensitivity) !== sensitivity
  if (falls && role !== 'supervisor') throw new ActionRefused('not-by-this-actor')
  if (falls && reason === undefined) throw new ActionRefused('reason-missing')
  const by = { role: 'officer', code } as const
  const said = [sensitivity, reason].filter((part) => part !== undefined).join(': ')
  const event = { by, action: 'mark', to: entry.status, reason: said }
  return { ...withEvent(entry, event, now), sensitivity }
}
