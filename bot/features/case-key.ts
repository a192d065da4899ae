import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import type { TapCtx } from '../render/taps.ts'
import { FOLLOW_FLOW, FOLLOW_VERSION } from './grievance-cases.ts'

/**
 * What opens a case. For one of this chat's own, the token is in the chat's link; for any other it
 * travels in the buttons under the case and is kept in no record, because a record with chat and
 * case would name the author.
 */
export interface CaseKey {
  reference: string
  token: string
  /** Whether the chat has a link to it. */
  own: boolean
}

/** A button that does something with a case: `KP483195726`, or `KP483195726+<token>`. */
export const caseAct = (ctx: Ctx, words: string, act: string, key: CaseKey): Button => ({
  text: ctx.t(words),
  tap: {
    flow: FOLLOW_FLOW,
    version: FOLLOW_VERSION,
    question: act,
    option: key.own ? key.reference : `${key.reference}+${key.token}`,
  },
})

/** A day: then the buttons of a case that is not the chat's own open nothing any more. */
const BUTTON_LIFE_MS = 24 * 3_600_000

/** The case that a button is about; undefined where it opens none any more. */
export async function keyOfTap(ctx: TapCtx): Promise<CaseKey | undefined> {
  const [reference = '', token] = ctx.tap.option.split('+')
  if (token === undefined) return ownCase(ctx, reference)
  const shown = (ctx.callbackQuery?.message?.date ?? 0) * 1000
  const isOld = ctx.deps.now().getTime() - shown > BUTTON_LIFE_MS
  return isOld ? undefined : { reference, token, own: false }
}

/** A case that this chat has a link to. */
export async function ownCase(ctx: Ctx, reference: string): Promise<CaseKey | undefined> {
  const link = await ctx.deps.store.get('link', `${ctx.chat!.id}:${reference}`)
  return link && { reference: link.value.reference, token: link.value.token, own: true }
}
