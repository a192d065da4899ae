import { Composer } from 'grammy'
import type { BotDeps, Ctx } from '../../context.ts'
import { createMessages } from '../../language/messages.ts'
import { createSignInLinks } from '../../desk/sign-in.ts'
import { say } from '../../render/say.ts'

/** `/desk` in a private chat: sends a listed officer the link by which they sign in. */
export function deskLinkFeature(deps: BotDeps): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const { desk } = deps
  if (!desk) return feature
  const links = createSignInLinks(deps)
  feature.command('desk', async (ctx, next) => {
    const officer = ctx.from && desk.officers.withAccount(ctx.from.id)
    // Nobody else learns that there is such a thing.
    if (!officer) return next()
    const t = createMessages(officer.language, deps.content.messages[officer.language])
    const link = `${desk.address}/sign-in?key=${await links.issue(officer.code)}`
    await say(ctx, [t('staff-link'), link].join('\n\n'))
  })
  return feature
}
