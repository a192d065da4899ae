import { caseView } from '../../schemas/cases/case-view.ts'
import { FOLLOW_UP_TOKEN, IDEMPOTENCY_KEY } from '../../schemas/registry/case-api.ts'
import { readErrorCode, REFERENCE_TAKEN } from '../../schemas/registry/error-body.ts'
import { exchange, readBody } from './exchange.ts'
import type { RegistryProfile } from './profile.ts'
import { readRefusal } from './read-refusal.ts'
import { ReferenceTaken, RegistryRefused, type Registry } from './registry.ts'
import type { RegistryRequest, Transport } from './transport.ts'

type CaseSide = Pick<
  Registry,
  'supports' | 'submitCase' | 'followCase' | 'actOnCase' | 'attachToCase'
>

/**
 * The citizen's side of the case resources. Cases of both kinds are followed below the address of
 * grievances, because a number does not say of what kind its case is.
 */
export function createCaseClient(
  transport: Transport,
  { paths, supports }: RegistryProfile,
): CaseSide {
  const caseCall = (reference: string, token: string): Omit<RegistryRequest, 'method'> => ({
    path: `${paths.grievances}/${encodeURIComponent(reference)}`,
    headers: { [FOLLOW_UP_TOKEN]: token },
    repeatable: true,
    caseNumber: reference,
  })

  /** Sends something to a part of a case, safe to repeat by its id. */
  async function post(
    call: Omit<RegistryRequest, 'method'>,
    part: string,
    body: { id: string },
  ): Promise<unknown> {
    const answer = await exchange(
      transport,
      {
        ...call,
        method: 'POST',
        path: `${call.path}/${part}`,
        headers: { ...call.headers, [IDEMPOTENCY_KEY]: body.id },
        body,
      },
      [404, 409],
    )
    if (answer.status === 409) throw readRefusal(answer.body)
    if (answer.status === 404) throw new RegistryRefused('the registry has no such case')
    return answer.body
  }

  return {
    supports,
    async submitCase(submission) {
      const { status, body } = await exchange(
        transport,
        {
          method: 'POST',
          path: submission.kind === 'request' ? paths.requests : paths.grievances,
          headers: { [IDEMPOTENCY_KEY]: submission.id },
          body: submission,
          repeatable: true,
          caseNumber: submission.reference,
        },
        [409],
      )
      if (status !== 409) return
      if (readErrorCode(body) === REFERENCE_TAKEN) {
        throw new ReferenceTaken('the registry has another case with this number')
      }
      throw new RegistryRefused('the registry has another case under this id')
    },
    async followCase(reference, token) {
      const call = { ...caseCall(reference, token), method: 'GET' as const }
      const { status, body } = await exchange(transport, call, [404])
      return status === 404 ? undefined : readBody(caseView, body)
    },
    async actOnCase(reference, token, { action, ...body }) {
      return readBody(caseView, await post(caseCall(reference, token), action, body))
    },
    async attachToCase(reference, token, upload) {
      await post(caseCall(reference, token), 'attachments', upload)
    },
  }
}
