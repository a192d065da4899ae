import type { CaseNotice } from '../../../schemas/cases/case-notice.ts'
import { HOOK_SIGNATURE, signHook } from '../hook-signature.ts'

const TIMEOUT_MS = 10_000

interface Deps {
  /** Where notices go: `http://127.0.0.1:3000/hooks/registry`. */
  url: string
  secret: string
  now: () => Date
  fetch?: typeof fetch
}

/** Posts notices, each try signed anew: an old signature is refused as a repetition. */
export const createHookPost =
  ({ url, secret, now, fetch: fetchIt = fetch }: Deps) =>
  async (notice: CaseNotice): Promise<boolean> => {
    const body = JSON.stringify(notice)
    const response = await fetchIt(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        [HOOK_SIGNATURE]: signHook(secret, body, now()),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.body?.cancel()
    return response.ok
  }
