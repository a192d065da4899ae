import type { Ctx } from '../context.ts'
import type { Tap } from './callback.ts'
import type { Button } from './keyboard.ts'

/** A context whose update is a button press with a right code. */
export type TapCtx = Ctx & { tap: Tap }

/** Predicate for `composer.filter`: a press of this flow's (question's, option's) button. */
export const onTap =
  (flow: string, question?: string, option?: string) =>
  (ctx: Ctx): ctx is TapCtx =>
    ctx.tap?.flow === flow &&
    (question === undefined || ctx.tap.question === question) &&
    (option === undefined || ctx.tap.option === option)

/** Version of the menu's buttons. Raise it when an option changes its meaning. */
export const MENU_VERSION = 1

/** A button that starts a service: `check`, `status`, `grievance`, … */
export const goButton = (ctx: Ctx, service: string, words = `bot-menu-${service}`): Button => ({
  text: ctx.t(words),
  tap: { flow: 'menu', version: MENU_VERSION, question: 'go', option: service },
})

/** The button that every message offers as the way on. */
export const menuButton = (ctx: Ctx): Button => goButton(ctx, 'menu')
