import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { formatNumber } from '../language/numbers.ts'
import { newSession } from '../../schemas/session.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, MENU_VERSION, onTap } from '../render/taps.ts'
import { forgetCaseChat } from '../outbox/case-chat.ts'
import { leaveFlow, pauseFlow } from './open-flow.ts'
import { resumeRows } from './show-menu.ts'
import { dropVerification } from './verified.ts'

/** The confirmed wish to have everything deleted that the bot remembers of this chat. */
export function privacyFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap('menu', 'forget', 'yes'), async (ctx) => {
    const { lang } = ctx.session
    const chat = ctx.chat!.id
    const links = await ctx.deps.store.list('link', `${chat}:`)
    ctx.changes.push(...links.map(({ key }) => ({ kind: 'link', key, delete: true }) as const))
    ctx.changes.push(...links.map(({ value }) => forgetCaseChat(ctx.deps, value.reference)))
    const sent = await ctx.deps.store.list('sent', `${chat}:`)
    ctx.changes.push(...sent.map(({ key }) => ({ kind: 'sent', key, delete: true }) as const))
    ctx.changes.push({ kind: 'news', key: String(chat), delete: true })
    await leaveFlow(ctx)
    dropVerification(ctx)
    ctx.session = { ...newSession(), lang }
    await settle(ctx, ctx.t('bot-forget-yes'))
    await say(ctx, ctx.t('bot-forgotten'), [[menuButton(ctx)]])
  })
  return feature
}

/** `/privacy`: what is kept and for how long. */
export async function showPrivacy(ctx: Ctx): Promise<void> {
  const { name, retention } = ctx.deps.content.operator
  pauseFlow(ctx)
  const text = ctx.t('bot-privacy', {
    operator: name[ctx.lang],
    sessionDays: formatNumber(retention.sessionDays, ctx.lang),
    caseDays: formatNumber(retention.caseDays, ctx.lang),
  })
  await say(ctx, text, [[goButton(ctx, 'forget')], ...resumeRows(ctx), [menuButton(ctx)]])
}

/** `/forget`: asks before anything is deleted. */
export async function askForget(ctx: Ctx): Promise<void> {
  pauseFlow(ctx)
  await say(ctx, ctx.t('bot-forget-ask'), [
    [
      {
        text: ctx.t('bot-forget-yes'),
        tap: { flow: 'menu', version: MENU_VERSION, question: 'forget', option: 'yes' },
      },
    ],
    ...resumeRows(ctx),
    [menuButton(ctx)],
  ])
}
