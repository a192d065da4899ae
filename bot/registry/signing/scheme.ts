/**
 * Ways of signing a message of the standard, which prescribes none. The names are ours:
 * - `none`: not signed.
 * - `openspp`: a list of parameters in `signature`, over a digest of `{header, message}` (OpenSPP).
 * - `jws-embedded`: a JWS in `signature` that holds `{header, message}` once more (OpenCRVS).
 * - `jws-detached`: a JWS without its content in the HTTP header `Signature` (OpenG2P).
 */
export const signatureSchemes = ['none', 'openspp', 'jws-embedded', 'jws-detached'] as const
export type SignatureScheme = (typeof signatureSchemes)[number]

/** HTTP header of a detached signature. */
export const SIGNATURE_HEADER = 'Signature'

/** A message as it leaves: its JSON text, and the HTTP headers that belong to it. */
export interface Sealed {
  text: string
  headers: Readonly<Record<string, string>>
}

/** A message as it came. */
export interface Received {
  /** JSON value. */
  body: unknown
  /** What the value was read from, where it is known. */
  bytes?: Uint8Array | undefined
  /** Value of the HTTP header `Signature`. */
  header?: string | undefined
}

/** How far clocks may differ, in seconds; OpenSPP's figure, too. */
export const SKEW_S = 60
/** How long a signature is good, in seconds; OpenSPP's figure, too. */
export const LIFE_S = 300
