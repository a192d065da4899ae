import type { MediaType } from '../../schemas/cases/attachment.ts'

/** What a person may send from the practice phone in place of words. */
const sampleKinds = ['photo', 'voice', 'document'] as const
export type SampleKind = (typeof sampleKinds)[number]

/** The smallest picture there is: one grey point. */
const PICTURE =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA='
/** The opening page of an Ogg Opus recording (RFC 7845, section 5.1), and no sound after it. */
const SOUND = 'T2dnUwACAAAAAAAAAAABAAAAAAAAAAAAAAABE09wdXNIZWFkAQEAAIC7AAAAAAA='
/** A page without anything on it. */
const PAPER =
  'JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbXS9Db3VudCAwPj5lbmRvYmoKdHJhaWxlcjw8L1Jvb3QgMSAwIFI+PgolJUVPRgo='

const samples: Record<SampleKind, { mediaType: MediaType; base64: string }> = {
  photo: { mediaType: 'image/jpeg', base64: PICTURE },
  voice: { mediaType: 'audio/ogg', base64: SOUND },
  document: { mediaType: 'application/pdf', base64: PAPER },
}

/** Telegram's name for a sample that was sent with this message. */
export const sampleFileId = (kind: SampleKind, message: number): string => `${kind}-${message}`

/** What stands behind such a name; undefined for any other. */
export function sampleFile(
  fileId: string,
): { mediaType: MediaType; bytes: Uint8Array<ArrayBuffer> } | undefined {
  const kind = sampleKinds.find((k) => fileId.startsWith(`${k}-`))
  if (!kind) return undefined
  const { mediaType, base64 } = samples[kind]
  return { mediaType, bytes: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) }
}
