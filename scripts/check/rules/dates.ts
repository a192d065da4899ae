import type { CheckRule } from '../check-rule.ts'
import { entriesOf } from '../entries-of.ts'

/** A fact cannot have been checked in the future, nor be reviewed before it was checked. */
export const checkDates: CheckRule = ({ content, today }) => ({
  faults: entriesOf(content).flatMap(({ factsFile, facts }) => {
    const { checked, reviewBy } = facts as typeof facts & { checked: string }
    const late = checked > today
    const crossed = reviewBy <= checked
    return [
      ...(late ? [{ file: factsFile, field: 'checked', message: `${checked} lies ahead` }] : []),
      ...(crossed
        ? [{ file: factsFile, field: 'reviewBy', message: `expected a day after ${checked}` }]
        : []),
    ]
  }),
})
