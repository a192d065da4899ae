import type { CookieOptions, Request } from 'express'
import { DESK } from './view.ts'

/** Name of the cookie that holds the secret of a session. */
export const COOKIE = 'kumpear-desk'

/** The secret in a request's cookie, 64 hexadecimal digits; undefined when there is none. */
export function readCookie(request: Request): string | undefined {
  const pairs = (request.get('Cookie') ?? '').split(';').map((pair) => pair.trim())
  const found = pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
  return found !== undefined && /^[0-9a-f]{64}$/.test(found) ? found : undefined
}

/**
 * How the cookie is set: no script reads it, no other site sends it, and it ends with the browser.
 * @param secure whether people reach the pages over HTTPS
 */
export const cookieOptions = (secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure,
  path: DESK,
})
