import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { isUnfinished } from './open-flow.ts'

/** A button that goes on with the open flow; no row where there is none. */
export const resumeRows = (ctx: Ctx): Button[][] =>
  isUnfinished(ctx) ? [[goButton(ctx, 'resume')]] : []

/**
 * The rows of the main menu: what is open, the services that most people come for, one a row, then
 * the way to the rest.
 */
export const menuRows = (ctx: Ctx): Button[][] => [
  ...(ctx.session.helping ? [[goButton(ctx, 'helper-end')]] : []),
  ...resumeRows(ctx),
  [goButton(ctx, 'ask')],
  [goButton(ctx, 'check')],
  [goButton(ctx, 'status')],
  [goButton(ctx, 'grievance')],
  [goButton(ctx, 'request')],
  [goButton(ctx, 'person')],
  [goButton(ctx, 'language'), goButton(ctx, 'more')],
]

/** What the main menu has no room for. */
export const showMore = (ctx: Ctx): Promise<void> =>
  say(ctx, ctx.t('bot-more'), [
    ...(ctx.session.helping ? [] : [[goButton(ctx, 'helper')]]),
    [goButton(ctx, 'news')],
    [goButton(ctx, 'privacy')],
    [goButton(ctx, 'help')],
    ...resumeRows(ctx),
    [menuButton(ctx)],
  ])

/** Shows the main menu under `text`. */
export const showMenu = (ctx: Ctx, text = ctx.t('bot-menu')): Promise<void> =>
  say(ctx, text, menuRows(ctx))
