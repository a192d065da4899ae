import { refusals } from '../../schemas/cases/case-machine.ts'
import { CASE_REFUSAL, readErrorCode } from '../../schemas/registry/error-body.ts'
import { ActionRefused, RegistryRefused } from './registry.ts'

/** The error that an answer stands for which refuses an action. */
export function readRefusal(body: unknown): ActionRefused | RegistryRefused {
  const code = readErrorCode(body) ?? 'no code'
  const why = refusals.find((known) => CASE_REFUSAL + known === code)
  return why ? new ActionRefused(why) : new RegistryRefused(`the registry refused (${code})`)
}
