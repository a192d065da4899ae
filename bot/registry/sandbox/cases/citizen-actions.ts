import { openStates } from '../../../../schemas/cases/case-states.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { CitizenAction } from '../../../../schemas/cases/citizen-action.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { ActionRefused } from '../../registry.ts'
import { move, withMessage, type Setting } from './move-case.ts'

const by = { role: 'complainant' } as const

/** The case after what its complainant does; the same for a repetition. Throws ActionRefused. */
export function actAsCitizen(
  entry: CaseRecord,
  action: CitizenAction,
  setting: Setting,
): CaseRecord {
  if (entry.done.includes(action.id)) return entry
  const acted = act(entry, action, setting)
  return { ...acted, done: [...acted.done, action.id] }
}

function act(entry: CaseRecord, action: CitizenAction, setting: Setting): CaseRecord {
  const { now } = setting
  const say = (from: CaseRecord, text: string) =>
    withMessage(from, { id: action.id, by, visibility: 'public', text }, now)
  switch (action.action) {
    case 'messages':
      return say(answer(entry, setting), action.text)
    case 'withdraw':
      return move(entry, { action: 'withdraw', by, reason: action.reason }, setting)
    case 'confirm':
      return move(entry, { action: 'confirm', by }, setting)
    case 'reopen':
      return say(
        move(entry, { action: 'reopen', by, reason: action.reason }, setting),
        action.reason,
      )
    case 'feedback': {
      if (entry.status !== 'resolved' && entry.status !== 'closed') {
        throw new ActionRefused('not-from-this-state')
      }
      const { satisfied, comment } = action
      const at = toWireTime(now)
      const feedback = { at, satisfied, ...(comment !== undefined && { comment }) }
      return { ...entry, feedback }
    }
  }
}

/** An answer to a question sets the case going again; elsewhere a message changes no state. */
function answer(entry: CaseRecord, setting: Setting): CaseRecord {
  if (entry.status === 'awaiting_complainant') return move(entry, { action: 'answer', by }, setting)
  if (openStates.has(entry.status) || entry.status === 'resolved') return entry
  throw new ActionRefused('not-from-this-state')
}
