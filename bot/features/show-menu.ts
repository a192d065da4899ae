import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { goButton } from '../render/taps.ts'

/** The rows of the main menu: the four services, one a row, then the small ones. */
export const menuRows = (ctx: Ctx): Button[][] => [
  [goButton(ctx, 'ask')],
  [goButton(ctx, 'check')],
  [goButton(ctx, 'status')],
  [goButton(ctx, 'grievance')],
  [goButton(ctx, 'language'), goButton(ctx, 'privacy'), goButton(ctx, 'help')],
]

/** Shows the main menu under `text`. */
export const showMenu = (ctx: Ctx, text = ctx.t('bot-menu')): Promise<void> =>
  say(ctx, text, menuRows(ctx))
