import type { SlaStatus } from '../../schemas/cases/case-record.ts'
import { clockStands } from '../../schemas/cases/case-machine.ts'
import { openStates, type CaseState } from '../../schemas/cases/case-states.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { Translate } from '../language/messages.ts'
import { formatNumber } from '../language/numbers.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What the clock of a case is read from. */
export interface ClockFacts {
  status: CaseState
  sla: SlaStatus
  /** When we aim to have decided. */
  due: string
}

/** How a case stands against our aim of time, in words: never a colour or a sign alone. */
export function clockWords(
  { status, sla, due }: ClockFacts,
  { t, lang, now }: { t: Translate; lang: Lang; now: Date },
): string {
  if (!openStates.has(status)) return t(sla === 'breached' ? 'desk-clock-late' : 'desk-clock-done')
  if (clockStands(status)) return t('desk-clock-stands')
  const left = Date.parse(due) - now.getTime()
  const days = Math.floor(Math.abs(left) / DAY_MS)
  const count = days > 0 ? days : Math.max(1, Math.floor(Math.abs(left) / HOUR_MS))
  const unit = days > 0 ? 'days' : 'hours'
  const which = left < 0 ? 'over' : sla === 'at_risk' ? 'soon' : 'left'
  return t(`desk-clock-${which}-${unit}`, { count: formatNumber(count, lang) })
}
