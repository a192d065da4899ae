import type { Ctx } from '../context.ts'
import { dayOf } from '../language/day-of.ts'

/** The day it is in Cambodia: `2026-11-22`. */
export const today = (ctx: Ctx): string => dayOf(ctx.deps.now())

/** The day before that. */
export const yesterday = (ctx: Ctx): string =>
  dayOf(new Date(ctx.deps.now().getTime() - 24 * 3_600_000))
