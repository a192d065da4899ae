/** One call of the registry API. Personal data goes in `body` or `headers`, never in `path`. */
export interface RegistryRequest {
  method: 'GET' | 'POST'
  /** Below the registry's address: `/sync/search`. */
  path: string
  headers?: Readonly<Record<string, string>>
  /** JSON value. */
  body?: unknown
  /** Whether sending the same call again can do no harm; only such calls are tried again. */
  repeatable: boolean
  /** Number of the case that the call is about, for the records of the transport. */
  caseNumber?: string
}

export interface RegistryResponse {
  status: number
  /** JSON value; undefined when there is none or it is not JSON. */
  body: unknown
  /** How long the registry asks us to wait before the next try, in milliseconds. */
  retryAfterMs?: number
}

/**
 * How calls reach a registry: HTTP, a CamDX security server, or a sandbox in the same process.
 * Rejects with RegistryUnavailable when no answer came; every answer, also 500, is a response.
 */
export type Transport = (request: RegistryRequest) => Promise<RegistryResponse>
