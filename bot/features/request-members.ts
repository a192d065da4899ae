import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { REQUEST_FLOW } from './filing-steps.ts'
import { readVerification } from './verified.ts'

/** Loads the members that a request may be about, before its questions are replayed. */
export function requestMembersFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature
    .filter((ctx) => ctx.session.flow === REQUEST_FLOW)
    .use(async (ctx, next) => {
      await readVerification(ctx)
      await next()
    })
  return feature
}
