import { RegistryMisconfigured } from './registry-misconfigured.ts'
import { RegistryUnavailable } from './registry.ts'
import type { Answer } from './send-json.ts'

/**
 * Faults between the security servers that may be gone in a moment, in both spellings of X-Road
 * (`NetworkError`, `network_error`). All others are for a person to repair.
 */
const PASSING = /(network|io|http|database|internal)error|servicefailed|timeout/

/**
 * Throws when X-Road and not the registry answered: never a refusal, because the registry has not
 * seen the message. Throws, too, for an answer that does not belong to the message with this id,
 * such as one of a server that is no security server.
 */
export function requireProvidersAnswer({ status, headers }: Answer, id: string): void {
  const type = headers.get('X-Road-Error')
  if (type !== null) {
    const safe = /^[\w.-]{1,80}$/.test(type) ? ` (${type})` : ''
    const message = `CamDX answered ${status}${safe}`
    throw PASSING.test(type.toLowerCase().replaceAll('_', ''))
      ? new RegistryUnavailable(message)
      : new RegistryMisconfigured(message)
  }
  if (headers.get('X-Road-Id') === id) return
  const message = `the answer ${status} did not come through CamDX`
  // A proxy in front of a security server that restarts answers like this.
  throw status >= 500 ? new RegistryUnavailable(message) : new RegistryMisconfigured(message)
}
