import * as z from 'zod'
import { instant } from '../dates.ts'

/** Kinds of file that a case takes: what phones make, and PDF. */
export const mediaTypes = ['image/jpeg', 'image/png', 'audio/ogg', 'application/pdf'] as const
export const mediaType = z.enum(mediaTypes)
export type MediaType = z.infer<typeof mediaType>

/** Largest attachment, in bytes: Telegram's voice notes and photos are far below. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024
/** Most attachments of one case. */
export const MOST_ATTACHMENTS = 5

/** What is known of an attachment without its bytes. */
export const attachmentInfo = z.strictObject({
  /** Made by the client; also the idempotency key. */
  id: z.uuid(),
  media_type: mediaType,
  /** Bytes. */
  size: z.number().int().positive().max(LARGEST_ATTACHMENT),
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  created: instant,
})
export type AttachmentInfo = z.infer<typeof attachmentInfo>

/** Body of `POST /grievances/{reference}/attachments`. */
export const attachmentUpload = attachmentInfo.extend({
  /** Base64 of the bytes. */
  content: z.base64(),
})
export type AttachmentUpload = z.infer<typeof attachmentUpload>
