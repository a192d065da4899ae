import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { goButton } from '../render/taps.ts'
import { menuRows, showMenu } from './show-menu.ts'

/**
 * Mounted last: whatever no feature took. An old or foreign button explains itself; a picture,
 * a voice note or anything else is answered with what can be done; nothing entered is lost.
 */
export function unhandledFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.on('callback_query', (ctx) => sayWithWayOn(ctx, 'bot-stale-button'))
  feature.on('edited_message', (ctx) => sayWithWayOn(ctx, 'bot-edited'))
  feature.command('back', (ctx) => showMenu(ctx, ctx.t('bot-nothing-to-go-back')))
  feature.on('message', (ctx) => sayWithWayOn(ctx, 'bot-not-understood'))
  return feature
}

/** Says `words` and offers to go on with the open flow, or the menu. */
const sayWithWayOn = (ctx: Ctx, words: string): Promise<void> =>
  say(ctx, ctx.t(words), [
    ...(ctx.session.flow === undefined ? [] : [[goButton(ctx, 'resume')]]),
    ...menuRows(ctx),
  ])
