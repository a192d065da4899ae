import type { Update } from 'grammy/types'

export type HandleUpdate = (update: Update) => Promise<void>

/** Chat or person that an update belongs to; updates of one lane keep their order. */
function laneOf(update: Update): number | undefined {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message
  return message?.chat.id ?? update.callback_query?.from.id ?? update.my_chat_member?.chat.id
}

/**
 * Handles chats side by side and the updates of one chat one after the other. The promise
 * settles as `handle` does. When one fails, those that were already waiting behind it in its chat
 * fail with it, so that none overtakes it.
 */
export function createLanes(handle: HandleUpdate): HandleUpdate {
  const last = new Map<number | undefined, Promise<void>>()
  return (update) => {
    const lane = laneOf(update)
    const run = (last.get(lane) ?? Promise.resolve()).then(() => handle(update))
    last.set(lane, run)
    const forget = () => {
      if (last.get(lane) === run) last.delete(lane)
    }
    run.then(forget, forget)
    return run
  }
}
