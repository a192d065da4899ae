import type { SpidFormat } from '../../schemas/spid.ts'
import type { OneTimeCodeRequest } from '../../schemas/registry/one-time-code.ts'
import { createCaseClient } from './case-client.ts'
import { exchange } from './exchange.ts'
import { buildLookUp } from './look-up-request.ts'
import { proposedProfile, type RegistryProfile } from './profile.ts'
import { readLookUp } from './read-look-up.ts'
import type { Registry } from './registry.ts'
import type { Transport } from './transport.ts'

interface Deps {
  transport: Transport
  /** How this registry writes SPIDs. */
  spid: SpidFormat
  now: () => Date
  /** A new unique id, such as a UUID. */
  newId: () => string
  profile?: RegistryProfile
}

/**
 * The registry over its API: searches as in the Digital Convergence Initiative's standard,
 * cases and one-time codes as in this hub's proposal. Browser-safe.
 */
export function createDciRegistry(deps: Deps): Registry {
  const { transport, spid, now, newId, profile = proposedProfile } = deps
  const { paths } = profile
  return {
    spid,
    async lookUp(id, proof) {
      const asked = buildLookUp(id, proof, { profile, newId, now: now() })
      const { body } = await exchange(transport, {
        method: 'POST',
        path: paths.search,
        body: asked.request,
        // A code is spent by the first try: a second one would look like a wrong code.
        repeatable: proof.kind === 'phone',
      })
      return readLookUp(body, asked, id)
    },
    async sendCode(id) {
      const body: OneTimeCodeRequest = {
        identifier_type: 'SPID',
        identifier_value: id,
        locale: profile.locale,
      }
      // Not repeatable: nobody wants two messages with two codes.
      const path = paths.oneTimeCodes
      await exchange(transport, { method: 'POST', path, body, repeatable: false })
    },
    ...createCaseClient(transport, profile),
  }
}
