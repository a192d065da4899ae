import { caseFigures } from '../../schemas/cases/case-figures.ts'
import { caseRecord } from '../../schemas/cases/case-record.ts'
import type { Officer } from '../../schemas/cases/officer.ts'
import { IDEMPOTENCY_KEY } from '../../schemas/registry/case-api.ts'
import {
  attachmentContent,
  caseList,
  deadNoticeList,
  lookList,
  OFFICER_CODE,
  OFFICER_OFFICE,
  OFFICER_ROLE,
} from '../../schemas/registry/officer-api.ts'
import type { CaseDesk, CaseFilter } from './case-desk.ts'
import { exchange, readBody } from './exchange.ts'
import { proposedProfile, type RegistryProfile } from './profile.ts'
import { readRefusal } from './read-refusal.ts'
import { RegistryRefused } from './registry.ts'
import type { RegistryResponse, Transport } from './transport.ts'

const FORBIDDEN = 403
const NOT_FOUND = 404
const CONFLICT = 409

/** The officers' side of the case resources, over the registry API. Browser-safe. */
export function createCaseDesk(
  transport: Transport,
  { paths }: RegistryProfile = proposedProfile,
): CaseDesk {
  async function get(
    officer: Officer,
    path: string,
    expected: readonly number[] = [],
  ): Promise<RegistryResponse> {
    const call = { method: 'GET', path: paths.cases + path, repeatable: true } as const
    const answer = await exchange(transport, { ...call, headers: headersOf(officer) }, [
      FORBIDDEN,
      ...expected,
    ])
    if (answer.status === FORBIDDEN) throw readRefusal(answer.body)
    return answer
  }

  return {
    async list(officer, filter) {
      const { body } = await get(officer, toQuery(filter))
      return readBody(caseList, body)
    },
    async read(officer, id) {
      const { status, body } = await get(officer, `/${encodeURIComponent(id)}`, [NOT_FOUND])
      return status === NOT_FOUND ? undefined : readBody(caseRecord, body)
    },
    async act(officer, id, { action, ...fields }) {
      const part = action === 'note' ? 'notes' : action
      const { status, body } = await exchange(
        transport,
        {
          method: 'POST',
          path: `${paths.cases}/${encodeURIComponent(id)}/${part}`,
          headers: { ...headersOf(officer), [IDEMPOTENCY_KEY]: fields.id },
          body: fields,
          repeatable: true,
        },
        [FORBIDDEN, NOT_FOUND, CONFLICT],
      )
      if (status === NOT_FOUND) throw new RegistryRefused('the registry has no such case')
      if (status === FORBIDDEN || status === CONFLICT) throw readRefusal(body)
      return readBody(caseRecord, body)
    },
    async attachment(officer, id, attachment) {
      const path = `/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachment)}`
      const { status, body } = await get(officer, path, [NOT_FOUND])
      if (status === NOT_FOUND) return undefined
      const { media_type, content } = readBody(attachmentContent, body)
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
      return { mediaType: media_type, bytes }
    },
    async figures(officer, from, to) {
      const { body } = await get(officer, `/figures?${new URLSearchParams({ from, to })}`)
      return readBody(caseFigures, body)
    },
    async deadNotices(officer) {
      const { body } = await get(officer, '/notices')
      return readBody(deadNoticeList, body).notices
    },
    async looks(officer, id) {
      const path = `/${encodeURIComponent(id)}/looks`
      const { status, body } = await get(officer, path, [NOT_FOUND])
      return status === NOT_FOUND ? [] : readBody(lookList, body).looks
    },
  }
}

const headersOf = ({ code, role, office }: Officer): Record<string, string> => ({
  [OFFICER_CODE]: code,
  [OFFICER_ROLE]: role,
  ...(office !== undefined && { [OFFICER_OFFICE]: office }),
})

function toQuery({ status, assignedTo, page, ...same }: CaseFilter): string {
  const named = {
    ...same,
    status: status?.join(','),
    assigned_to: assignedTo,
    page: page === undefined ? undefined : String(page),
  }
  const given = Object.entries(named).filter((pair): pair is [string, string] => !!pair[1])
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
