import type { ProgrammeFacts } from '../../schemas/programme.ts'
import type { Condition } from './condition.ts'
import type { EngineFault } from './engine-fault.ts'

/**
 * Checks what the schema cannot see in a programme's rules: conditions that exist and stand once,
 * days in order, and an end for what is closed.
 */
export function checkRules(
  programme: Pick<ProgrammeFacts, 'state' | 'rules'>,
  conditions: readonly Condition[],
): readonly EngineFault[] {
  const ids = new Set(conditions.map((condition) => condition.id))
  return programme.rules.flatMap((rule, i) => {
    const field = `rules.${i}`
    const faults: EngineFault[] = rule.conditions.flatMap((id, j) => {
      const at = `${field}.conditions.${j}`
      if (!ids.has(id)) return [{ field: at, message: `no condition is called "${id}"` }]
      return rule.conditions.indexOf(id) === j
        ? []
        : [{ field: at, message: `"${id}" stands twice` }]
    })
    if (rule.validFrom && rule.validTo && rule.validTo < rule.validFrom) {
      faults.push({ field: `${field}.validTo`, message: 'lies before validFrom' })
    }
    if (programme.state === 'closed' && rule.validTo === undefined) {
      faults.push({ field: `${field}.validTo`, message: 'a closed programme says when it ended' })
    }
    return faults
  })
}
