import { Composer, type Api } from 'grammy'
import type { BotDeps, Ctx } from '../../context.ts'
import { StoreConflict } from '../../store/store.ts'
import { createCardBoard } from './card-board.ts'
import { staffChatFeature } from './staff-chat.ts'
import { talkStaffFeature } from './talk-staff.ts'

/** Telegram brings an update again for at most a day. */
const UPDATE_MEMORY_MS = 2 * 24 * 3_600_000

/** Everything in the officers' own groups. Nothing of it reaches the features for citizens. */
export function staffGroupsFeature(deps: BotDeps, api: Api): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const { desk, store, now } = deps
  if (!desk) return feature
  const groups = [desk.staffChat, desk.confidentialChat]
  const inGroup = feature.filter(({ chat }) => chat !== undefined && groups.includes(chat.id))
  const staff = { ...deps, desk, api }

  // What was dealt with is not dealt with again.
  inGroup.use(async (ctx, next) => {
    const key = String(ctx.update.update_id)
    if (await store.get('update', key)) return
    await next()
    const value = { v: 1, at: now().toISOString() } as const
    const expires = new Date(now().getTime() + UPDATE_MEMORY_MS)
    await store
      .write([{ kind: 'update', key, value, ifVersion: 0, expires }])
      .catch((error: unknown) => {
        if (!(error instanceof StoreConflict)) throw error
      })
  })
  inGroup.use(staffChatFeature(staff, createCardBoard(staff)), talkStaffFeature(staff))
  inGroup.use(() => undefined)
  return feature
}
