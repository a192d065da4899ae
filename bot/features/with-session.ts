import { createMessages } from '../language/messages.ts'
import { decodeTap } from '../render/callback.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { newSession } from '../../schemas/session.ts'
import type { MiddlewareFn } from 'grammy'

const DAY_MS = 24 * 3_600_000
/** How long an update id is remembered: Telegram redelivers for at most a day. */
const UPDATE_MEMORY_MS = 2 * DAY_MS

/** No finer than a day: the minute of a chat's last word would point at the case it sent then. */
const endOfDay = (time: number): Date => new Date(Math.ceil(time / DAY_MS) * DAY_MS)

/**
 * Loads the chat's session before an update is handled and writes it afterwards, in one atomic
 * write with the update's id and whatever else the handlers want changed. An update that was
 * written before is not handled again. Throws StoreConflict when another process handled the
 * same chat at the same moment; the update must then come again.
 */
export function withSession(deps: BotDeps): MiddlewareFn<Ctx> {
  const words = {
    km: createMessages('km', deps.content.messages.km),
    en: createMessages('en', deps.content.messages.en),
  }
  return async (ctx, next) => {
    if (!ctx.chat) return
    const update = String(ctx.update.update_id)
    if (await deps.store.get('update', update)) return
    const key = String(ctx.chat.id)
    const stored = await deps.store.get('session', key)
    ctx.deps = deps
    ctx.session = structuredClone(stored?.value ?? newSession())
    ctx.sessionVersion = stored?.version ?? 0
    ctx.lang = ctx.session.lang ?? 'km'
    ctx.t = (id, args) => words[ctx.lang](id, args)
    ctx.changes = []
    const data = ctx.callbackQuery?.data
    ctx.tap = data === undefined ? undefined : decodeTap(data, ctx.chat.id, deps.secret)
    if (ctx.callbackQuery) await stopSpinner(ctx)

    await next()

    const now = deps.now()
    const { sessionDays } = deps.content.operator.retention
    await deps.store.write([
      {
        kind: 'session',
        key,
        value: ctx.session,
        // Another process may have handled this chat meanwhile: its answers must not be lost.
        ifVersion: ctx.sessionVersion,
        expires: endOfDay(now.getTime() + sessionDays * DAY_MS),
      },
      {
        kind: 'update',
        key: update,
        value: { v: 1, at: now.toISOString() },
        ifVersion: 0,
        expires: new Date(now.getTime() + UPDATE_MEMORY_MS),
      },
      ...ctx.changes,
    ])
  }
}

/** Stops the waiting sign on the pressed button. Telegram refuses when the press is old. */
async function stopSpinner(ctx: Ctx): Promise<void> {
  try {
    await ctx.answerCallbackQuery()
  } catch {
    return
  }
}
