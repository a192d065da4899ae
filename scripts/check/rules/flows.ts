import type { Fault } from '../../../bot/content/fault.ts'
import { checkFactBank } from '../../../bot/engine/check-fact-bank.ts'
import { checkFlow } from '../../../bot/engine/check-flow.ts'
import { checkRules } from '../../../bot/engine/check-rules.ts'
import { checkSituations } from '../../../bot/engine/check-situations.ts'
import { conditions } from '../../../bot/engine/conditions/registry.ts'
import type { CheckRule } from '../check-rule.ts'

/** Flows are whole graphs, and rules, conditions and the bank of facts fit together. */
export const checkFlows: CheckRule = ({ content }) => {
  const faults: Fault[] = []
  for (const [name, flow] of Object.entries(content.flows)) {
    const file = `flows/${name}.yaml`
    faults.push(...checkFlow(flow).map((f) => ({ file, ...f })))
    if (flow.id !== name) faults.push({ file, field: 'id', message: `expected "${name}"` })
  }
  faults.push(
    ...checkFactBank(content.check, conditions).map((f) => ({ file: 'flows/check.yaml', ...f })),
  )
  const programmes = content.programmes.map(({ id, facts }) => ({ id, ...facts }))
  faults.push(
    ...checkSituations(content.check, programmes).map((f) => ({ file: 'flows/check.yaml', ...f })),
  )
  for (const { id, facts } of content.programmes) {
    const file = `programmes/${id}/rule.yaml`
    faults.push(...checkRules(facts, conditions).map((f) => ({ file, ...f })))
  }
  return { faults }
}
