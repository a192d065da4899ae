import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { goButton } from '../render/taps.ts'
import { isUnfinished } from './open-flow.ts'

/** A button that goes on with the open flow; no row where there is none. */
export const resumeRows = (ctx: Ctx): Button[][] =>
  isUnfinished(ctx) ? [[goButton(ctx, 'resume')]] : []

/** The rows of the main menu: what is open, the services, one a row, then the small ones. */
export const menuRows = (ctx: Ctx): Button[][] => [
  ...(ctx.session.helping ? [[goButton(ctx, 'helper-end')]] : []),
  ...resumeRows(ctx),
  [goButton(ctx, 'ask')],
  [goButton(ctx, 'check')],
  [goButton(ctx, 'status')],
  [goButton(ctx, 'grievance')],
  [goButton(ctx, 'request')],
  [goButton(ctx, 'person')],
  [...(ctx.session.helping ? [] : [goButton(ctx, 'helper')]), goButton(ctx, 'news')],
  [goButton(ctx, 'language'), goButton(ctx, 'privacy'), goButton(ctx, 'help')],
]

/** Shows the main menu under `text`. */
export const showMenu = (ctx: Ctx, text = ctx.t('bot-menu')): Promise<void> =>
  say(ctx, text, menuRows(ctx))
