import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import {
  attachmentUpload,
  LARGEST_ATTACHMENT,
  type AttachmentInfo,
} from '../../../../schemas/cases/attachment.ts'
import { describeFields } from '../reply.ts'
import { sniffMediaType } from './sniff-media-type.ts'

/** Why an attachment is not taken: status and words of the answer. */
export class AttachmentFault extends Error {
  override readonly name = 'AttachmentFault'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** An attachment as it was sent, checked. Throws AttachmentFault. */
export function readAttachment(body: unknown): { info: AttachmentInfo; bytes: Uint8Array } {
  if (claimsTooMuch(body)) {
    throw new AttachmentFault(413, `an attachment has at most ${LARGEST_ATTACHMENT} bytes`)
  }
  const parsed = attachmentUpload.safeParse(body)
  if (!parsed.success) {
    const other = parsed.error.issues.some(({ path }) => path[0] === 'media_type')
    throw new AttachmentFault(other ? 415 : 400, describeFields(parsed.error))
  }
  const { content, ...info } = parsed.data
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
  if (bytes.length !== info.size || bytesToHex(sha256(bytes)) !== info.sha256) {
    throw new AttachmentFault(422, 'size or sha256 do not fit the content')
  }
  if (sniffMediaType(bytes) !== info.media_type) {
    throw new AttachmentFault(415, 'the content is not what media_type says')
  }
  return { info, bytes }
}

const claimsTooMuch = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'size' in body &&
  typeof body.size === 'number' &&
  body.size > LARGEST_ATTACHMENT
