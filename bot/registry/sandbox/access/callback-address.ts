import * as z from 'zod'
import { blankOr } from '../../../../schemas/registry/blank.ts'
import type { Caller } from './caller.ts'

/** Where to call back; without `url` nowhere, because none is registered. */
export type CallbackAddress = { kind: 'address'; url: string | undefined } | { kind: 'refused' }

const addressed = z.object({ header: z.object({ sender_uri: blankOr(z.string()) }) })

/**
 * Where the answer to a message goes: the address in it, when it is one registered for its sender
 * or below one; without an address the first registered. Anything else is refused, because the
 * registry would become a way into networks that the sender does not reach.
 */
export function callbackAddress(message: unknown, { callbacks = [] }: Caller): CallbackAddress {
  const asked = addressed.safeParse(message).data?.header.sender_uri
  if (asked === undefined) return { kind: 'address', url: callbacks[0] }
  return callbacks.some((registered) => isBelow(asked, registered))
    ? { kind: 'address', url: asked }
    : { kind: 'refused' }
}

function isBelow(asked: string, registered: string): boolean {
  const [url, base] = [URL.parse(asked), URL.parse(registered)]
  if (!url || !base || url.username !== '' || url.password !== '') return false
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`
  return (
    url.origin === base.origin &&
    (url.pathname === base.pathname || url.pathname.startsWith(folder)) &&
    !/%2e|%2f|%5c/i.test(url.pathname)
  )
}
