import * as z from 'zod'
import { requestStatus } from './open311-states.ts'

/** A field that JSON writers of GeoReport v2 leave out, set to null or write as a number. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value)))

/** Replies are arrays, even for one. */
export const postReply = z.array(z.object({ service_request_id: text, token: text })).min(1)
export const tokenReply = z.array(z.object({ service_request_id: text, token: text }))
export const services = z.array(z.object({ service_code: text }))
export const requests = z.array(
  z.object({
    service_request_id: text,
    status: requestStatus,
    status_notes: text,
    service_code: text,
    description: text,
    requested_datetime: text,
    updated_datetime: text,
    expected_datetime: text,
  }),
)
export type ServiceRequest = z.infer<typeof requests>[number]

/** Errors are an array, too. */
export const errors = z.array(z.object({ code: text, description: text })).min(1)
