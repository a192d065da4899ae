import type { CallbackPorts } from './messages/deliveries.ts'

const TIMEOUT_MS = 10_000

/**
 * Calls back over HTTP. Redirects are not followed: they would lead away from the registered
 * address. Timers do not keep the program running.
 */
export const httpCallbacks = (fetchIt: typeof fetch = fetch): CallbackPorts => ({
  async callback(url, { text, headers }) {
    const response = await fetchIt(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: text,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.body?.cancel()
    return response.ok
  },
  later(ms, task) {
    setTimeout(task, ms).unref()
  },
})
