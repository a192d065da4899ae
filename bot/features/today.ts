import type { Ctx } from '../context.ts'
import { dayOf } from '../language/day-of.ts'

/** The day it is in Cambodia: `2026-11-22`. */
export const today = (ctx: Ctx): string => dayOf(ctx.deps.now())
