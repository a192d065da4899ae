import type { CheckSetup } from '../../../bot/engine/step-check.ts'
import type { LocalText } from '../../../schemas/text.ts'
import type { CheckData } from '../../library/check-data.ts'

/** What is checked: everything, one programme, or the rules of a situation. */
export interface Scope {
  setup: CheckSetup
  /** Name of the one programme or the situation; absent where everything is checked. */
  name?: LocalText
  /** Whether the person chooses a situation first. */
  canStart: boolean
}

/** The situation of who wants everything checked. */
export const EVERYTHING = 'all'

/**
 * The scope for a programme named in the address or a situation chosen on the page. Names that
 * do not exist check everything.
 * @param on today, like `2026-11-22`
 */
export function findScope(
  data: Pick<CheckData, 'programmes' | 'bank'>,
  on: string,
  chosen: { programme?: string | undefined; situation?: string | undefined },
): Scope {
  const { programmes, bank } = data
  const all = { programmes, bank, on }
  const programme = programmes.find((p) => p.id === chosen.programme)
  if (programme) {
    const only = (rule: string) => rule.startsWith(`${programme.id}.`)
    return { setup: { ...all, only }, name: programme.name, canStart: false }
  }
  const situation = bank.situations.find((s) => s.id === chosen.situation)
  if (!situation) return { setup: all, canStart: true }
  const { rules, given } = situation
  const only = (rule: string) => rules.includes(rule)
  return { setup: { ...all, only, given }, name: situation.label, canStart: true }
}
