import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Ctx } from '../context.ts'
import { StoreConflict } from '../store/store.ts'

/** How often something may be tried before a person must wait. */
export interface Limit {
  /** What is limited: part of the key, never a person's number in clear. */
  name: string
  most: number
  windowMs: number
}

/**
 * Counts one attempt against a limit.
 * @param who what the limit is counted for: a chat, a SPID. Kept as a keyed hash only.
 * @returns 0 when the attempt may go on, else the minutes to wait, at least 1.
 */
export async function countAttempt(ctx: Ctx, limit: Limit, who: string): Promise<number> {
  const { count, until } = await countOne(ctx, limit, who)
  return count <= limit.most
    ? 0
    : Math.max(1, Math.ceil((until - ctx.deps.now().getTime()) / 60_000))
}

/**
 * Slows attempts on one thing from whatever chat they come, without ever refusing: nobody can
 * lock another person out. The pause doubles with each attempt beyond the limit.
 */
export async function slowAttempt(ctx: Ctx, limit: Limit, who: string): Promise<void> {
  const { count } = await countOne(ctx, limit, who)
  const beyond = count - limit.most
  if (beyond > 0) await ctx.deps.pause(Math.min(FIRST_PAUSE_MS * 2 ** beyond, LONGEST_PAUSE_MS))
}

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 8_000

/** Counts one more attempt in the running window, or the first of a new one. */
async function countOne(
  ctx: Ctx,
  limit: Limit,
  who: string,
): Promise<{ count: number; until: number }> {
  const { store, now, secret } = ctx.deps
  const key = bytesToHex(hmac(sha256, secret, utf8ToBytes(`${limit.name}:${who}`)))
  const stored = await store.get('limit', key)
  const running =
    stored && Date.parse(stored.value.until) > now().getTime() ? stored.value : undefined
  const count = (running?.count ?? 0) + 1
  const until = running ? Date.parse(running.until) : now().getTime() + limit.windowMs
  try {
    await store.write([
      {
        kind: 'limit',
        key,
        value: { v: 1, count, until: new Date(until).toISOString() },
        ifVersion: stored?.version ?? 0,
        expires: new Date(until),
      },
    ])
  } catch (error) {
    // Another chat counted at the same moment: count again on what it wrote.
    if (error instanceof StoreConflict) return countOne(ctx, limit, who)
    throw error
  }
  return { count, until }
}
