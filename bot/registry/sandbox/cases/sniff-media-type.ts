import type { MediaType } from '../../../../schemas/cases/attachment.ts'

/** The bytes with which files of each kind begin. */
const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['audio/ogg', [0x4f, 0x67, 0x67, 0x53]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/** What a file is by its own beginning, whatever its sender says; undefined for other kinds. */
export const sniffMediaType = (bytes: Uint8Array): MediaType | undefined =>
  signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0]
