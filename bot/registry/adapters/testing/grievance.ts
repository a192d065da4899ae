import { createHash } from 'node:crypto'
import {
  grievanceSubmission,
  type GrievanceSubmission,
} from '../../../../schemas/cases/case-submission.ts'

export const TOKEN = 'follow-up-token-of-a-test'

/** A grievance as the bot hands it in. */
export const grievance = (changes: object = {}): GrievanceSubmission =>
  grievanceSubmission.parse({
    id: '0b3f9a52-7c1d-4e68-9a40-5d2f81c6e3b7',
    reference: 'KP123456788',
    token_hash: createHash('sha256').update(TOKEN).digest('hex'),
    channel: 'telegram',
    anonymous: true,
    preferred_language: 'km',
    category: 'payment',
    programme: 'family-package',
    description: 'ប្រាក់ខែនេះមិនទាន់បានទេ។',
    incident_location: '010201',
    created_at: '2026-11-22T02:03:04+00:00',
    ...changes,
  })
