import { officerAction, type OfficerAction } from '../../../schemas/cases/officer-action.ts'
import type { OfficerDeed } from '../../desk/may-do.ts'
import { fieldOf } from './form-field.ts'

/** What an officer had entered: shown again when it cannot be done, so that nothing is lost. */
export interface Entered {
  deed: string
  text: string
  choice: string
}

/** Deeds whose words stand in `text`; with the others they are the `reason`. */
const speaking: ReadonlySet<string> = new Set<OfficerDeed>(['reply', 'note'])

/** An action from the fields of a form; undefined when words or a choice are missing. */
export function readAction(body: unknown): { entered: Entered; action: OfficerAction | undefined } {
  const entered: Entered = {
    deed: fieldOf(body, 'action'),
    // Browsers send line ends of two characters.
    text: fieldOf(body, 'text').replaceAll('\r\n', '\n').trim(),
    choice: fieldOf(body, 'choice'),
  }
  const { deed, text, choice } = entered
  const words = text === '' ? {} : speaking.has(deed) ? { text } : { reason: text }
  const chosen =
    deed === 'resolve' ? { decision: choice } : deed === 'mark' ? { sensitivity: choice } : {}
  const silent = deed === 'acknowledge' || deed === 'take'
  const parsed = officerAction.safeParse({
    action: deed,
    id: fieldOf(body, 'id'),
    ...(!silent && words),
    ...chosen,
  })
  return { entered, action: parsed.data }
}
