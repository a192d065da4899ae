import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GrievanceSubmission } from '../../../schemas/cases/case-submission.ts'
import type { CaseRules } from './case-rules.ts'

/** Fields of `CreateTicketInputType` that we fill. */
export interface TicketInput {
  clientMutationId: string
  clientMutationLabel: string
  /** Our number of the case: openIMIS makes its own `code`, which cannot be given. */
  key: string
  title: string
  description: string
  category: string
  channel: string
  /** Tells who may see it, as the deployment has set it up. */
  flags?: string
  /** Days, `2026-11-22`. */
  dateOfIncident?: string
  dueDate?: string
}

const TITLE = 250
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * The id under which openIMIS knows our mutation. It comes from the hash of the follow-up token:
 * the same for every repetition, and to be found again only with the token.
 */
export const mutationIdOf = (tokenHash: string): string => `kumpear-${hash(tokenHash)}`
export const mutationIdOfToken = (token: string): string => mutationIdOf(hash(token))

/** What openIMIS has no field for, as lines of the description; first of all what changes work. */
function describe(grievance: GrievanceSubmission): string {
  const { appeal_of, same_as, aliases, description = '', programme, incident_location } = grievance
  const lines = [
    appeal_of !== undefined && `Appeal of ${appeal_of}`,
    same_as !== undefined && `Adds to ${same_as}`,
    aliases.length > 0 && `Earlier numbers: ${aliases.join(', ')}`,
    description,
    grievance.subcategory !== undefined && `Sub-category: ${grievance.subcategory}`,
    programme !== undefined && `Programme: ${programme}`,
    incident_location !== undefined && `Place: ${incident_location}`,
    grievance.submitted_by.kind === 'helper' && `Handed in by: ${grievance.submitted_by.role}`,
  ]
  return lines.filter((line) => line !== false && line !== '').join('\n')
}

/** The first 250 characters, never half of one that a person sees as one. */
function titleOf({ description = '', category }: GrievanceSubmission): string {
  const text = description.trim() || category
  if (text.length <= TITLE) return text
  let title = ''
  for (const { segment } of new Intl.Segmenter('km').segment(text)) {
    if (title.length + segment.length > TITLE) break
    title += segment
  }
  return title
}

/** A grievance as openIMIS takes it (standards page `grievances`). */
export function toTicket(grievance: GrievanceSubmission, rules: CaseRules): TicketInput {
  const { reference, token_hash, category, channel, incident_date } = grievance
  const sensitivity = rules.sensitivityOf(grievance)
  const dueDate = rules.dueDate(grievance)
  return {
    clientMutationId: mutationIdOf(token_hash),
    clientMutationLabel: 'Grievance',
    key: reference,
    title: titleOf(grievance),
    description: describe(grievance),
    category,
    channel,
    ...(sensitivity !== 'standard' && { flags: sensitivity.toUpperCase() }),
    ...(incident_date !== undefined && { dateOfIncident: incident_date }),
    ...(dueDate !== undefined && { dueDate }),
  }
}
