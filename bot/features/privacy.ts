import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { newSession } from '../../schemas/session.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, MENU_VERSION, onTap } from '../render/taps.ts'

/** `/privacy` says what is kept; `/forget` deletes what the bot remembers of this chat. */
export function privacyFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()

  const showPrivacy = (ctx: Ctx) => {
    const { operator } = ctx.deps.content
    const text = ctx.t('bot-privacy', {
      operator: operator.name[ctx.lang],
      sessionDays: operator.retention.sessionDays,
      caseDays: operator.retention.caseDays,
    })
    return say(ctx, text, [[goButton(ctx, 'forget')], [menuButton(ctx)]])
  }
  feature.command('privacy', showPrivacy)
  feature.filter(onTap('menu', 'go', 'privacy'), showPrivacy)

  const askForget = (ctx: Ctx) =>
    say(ctx, ctx.t('bot-forget-ask'), [
      [
        {
          text: ctx.t('bot-forget-yes'),
          tap: { flow: 'menu', version: MENU_VERSION, question: 'forget', option: 'yes' },
        },
      ],
      [menuButton(ctx)],
    ])
  feature.command('forget', askForget)
  feature.filter(onTap('menu', 'go', 'forget'), askForget)
  feature.filter(onTap('menu', 'forget', 'yes'), async (ctx) => {
    const { lang } = ctx.session
    const links = await ctx.deps.store.list('link', `${ctx.chat!.id}:`)
    ctx.changes.push(...links.map(({ key }) => ({ kind: 'link', key, delete: true }) as const))
    ctx.session = { ...newSession(), lang }
    await settle(ctx, ctx.t('bot-forget-yes'))
    await say(ctx, ctx.t('bot-forgotten'), [[menuButton(ctx)]])
  })
  return feature
}
