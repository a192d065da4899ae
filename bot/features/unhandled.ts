import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { wipe } from '../render/say.ts'
import { showMenu } from './show-menu.ts'

/**
 * Mounted last: whatever no feature took. An old or foreign button explains itself; a picture,
 * a voice note or anything else is answered with what can be done; nothing entered is lost.
 */
export function unhandledFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.on('callback_query', (ctx) => showMenu(ctx, ctx.t('bot-stale-button')))
  feature.on('edited_message', (ctx) => showMenu(ctx, ctx.t('bot-edited')))
  feature.command('back', (ctx) => showMenu(ctx, ctx.t('bot-nothing-to-go-back')))
  feature.on('message:contact', async (ctx) => {
    await wipe(ctx)
    await showMenu(ctx, ctx.t('bot-not-contact'))
  })
  feature.on('message:voice', (ctx) => showMenu(ctx, ctx.t('bot-not-voice')))
  feature.on('message:photo', (ctx) => showMenu(ctx, ctx.t('bot-not-photo')))
  feature.on('message:location', (ctx) => showMenu(ctx, ctx.t('bot-not-location')))
  feature.on('message', (ctx) => showMenu(ctx, ctx.t('bot-not-understood')))
  return feature
}
