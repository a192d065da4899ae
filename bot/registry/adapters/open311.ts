import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GrievanceSubmission } from '../../../schemas/cases/case-submission.ts'
import type { CaseView } from '../../../schemas/cases/case-view.ts'
import { ReferenceTaken, RegistryRefused, RegistryUnavailable } from '../registry.ts'
import type { CaseRules } from './case-rules.ts'
import type { CaseSink } from './case-sink.ts'
import { createOpen311Client, type Open311Options } from './open311-client.ts'
import type { CaseLink, CaseLinks } from './open311-links.ts'
import { fromRequestStatus } from './open311-states.ts'
import type { ServiceRequest } from './open311-wire.ts'
import { withoutNumbers } from './without-numbers.ts'

interface Deps extends Open311Options {
  links: CaseLinks
  rules: CaseRules
  now: () => Date
}

const LONGEST_DESCRIPTION = 4000
/** Clocks differ: how much earlier than our sending we look for a request. */
const SLACK_MS = 10 * 60_000

/** Where it happened, as one of the forms that a request must have; undefined without a place. */
function placeOf({ incident_location, incident_point }: GrievanceSubmission) {
  if (incident_location !== undefined) return { address_id: incident_location }
  if (!incident_point) return undefined
  return { lat: String(incident_point.latitude), long: String(incident_point.longitude) }
}

/** Our number first: it is how a request is found again when no answer came. */
function describe({ reference, appeal_of, programme, description = '' }: GrievanceSubmission) {
  const lines = [
    reference,
    appeal_of !== undefined && `Appeal of ${appeal_of}`,
    programme !== undefined && `Programme: ${programme}`,
    withoutNumbers(description),
  ]
  return lines.filter(Boolean).join('\n').slice(0, LONGEST_DESCRIPTION)
}

const moment = (text: string): string | undefined => {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function toView(reference: string, { sent_at }: CaseLink, found?: ServiceRequest): CaseView {
  const notes = found?.status_notes ?? ''
  const status = found ? fromRequestStatus(found.status, notes) : 'received'
  const received = moment(found?.requested_datetime ?? '') ?? sent_at
  const changed = moment(found?.updated_datetime ?? '') ?? received
  const aim = moment(found?.expected_datetime ?? '')
  return {
    reference,
    kind: 'grievance',
    category: found && found.service_code !== '' ? found.service_code : 'other',
    status,
    received_at: received,
    ...(aim !== undefined && { aim }),
    ...(notes !== '' && { decision_text: notes }),
    events: [
      { at: received, to: 'received' },
      ...(status === 'received' ? [] : [{ at: changed, to: status }]),
    ],
    messages: [],
    attachments: [],
  }
}

/**
 * Grievances kept by a system that speaks Open311 GeoReport v2. Everything in it is public, so
 * only what is not sensitive goes there, without a name, contact or device.
 */
export function createOpen311(deps: Deps): CaseSink {
  const { links, rules, now } = deps
  const client = createOpen311Client(deps)
  let codes: Promise<ReadonlySet<string>> | undefined

  /** The list of kinds, asked for once; a failure is not kept. */
  const serviceCodes = () =>
    (codes ??= client.serviceCodes().catch((error: unknown) => {
      codes = undefined
      throw error
    }))

  /** Looks for a request of ours that may have arrived without an answer. */
  async function findSent({ reference, category }: GrievanceSubmission, { sent_at }: CaseLink) {
    const since = new Date(Date.parse(sent_at) - SLACK_MS).toISOString()
    const all = await client.requestsSince(category, since)
    return all.find(({ description }) => description.split('\n')[0] === reference)
      ?.service_request_id
  }

  async function find(reference: string, token: string): Promise<CaseLink | undefined> {
    const link = links.get(reference)
    if (link?.token_hash !== bytesToHex(sha256(utf8ToBytes(token)))) return undefined
    if (link.request_id !== undefined || link.token === undefined) return link
    const request_id = await client.requestIdOf(link.token)
    if (request_id === undefined) return link
    const known = { ...link, request_id }
    await links.put(reference, known)
    return known
  }

  return {
    async takes(grievance) {
      const isPublic = rules.sensitivityOf(grievance) === 'standard'
      const isRoutable = grievance.excluded_offices.length === 0 && placeOf(grievance) !== undefined
      return isPublic && isRoutable && (await serviceCodes()).has(grievance.category)
    },

    async submit(grievance) {
      const { reference, token_hash, category } = grievance
      const place = placeOf(grievance)
      // Asked again here: nothing sensitive may ever leave, whoever calls.
      if (!place || rules.sensitivityOf(grievance) !== 'standard') {
        throw new RegistryRefused('this case may not go to Open311')
      }
      const earlier = links.get(reference)
      if (earlier && earlier.token_hash !== token_hash) {
        throw new ReferenceTaken('another case has this number')
      }
      if (earlier?.state === 'sent') return
      const link = earlier ?? { token_hash, state: 'sending', sent_at: now().toISOString() }
      if (earlier) {
        const request_id = await findSent(grievance, earlier)
        if (request_id !== undefined) {
          await links.put(reference, { ...link, state: 'sent', request_id })
          return
        }
      } else await links.put(reference, link)
      const made = await client.post({
        service_code: category,
        description: describe(grievance),
        ...place,
      })
      await links.put(reference, { ...link, state: 'sent', ...made })
    },

    async follow(reference, token) {
      const link = await find(reference, token)
      if (!link) return undefined
      if (link.request_id === undefined) return toView(reference, link)
      const found = await client.request(link.request_id)
      if (!found) throw new RegistryUnavailable('Open311 does not show the request now')
      return toView(reference, link, found)
    },

    // GeoReport v2 has no way to add to a request or to change it.
    act: () => Promise.reject(new RegistryRefused('Open311 takes no messages on a request')),
  }
}
