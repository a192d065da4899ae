import type { Ctx } from '../context.ts'

/** Cambodia is seven hours ahead of UTC all year. */
const AHEAD_MS = 7 * 3_600_000

/** The day it is in Cambodia: `2026-11-22`. */
export const today = (ctx: Ctx): string => dayOf(ctx.deps.now())

/** The day that an instant falls on in Cambodia. */
export const dayOf = (time: Date): string =>
  new Date(time.getTime() + AHEAD_MS).toISOString().slice(0, 10)
