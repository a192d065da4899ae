import { GrammyError } from 'grammy'
import { StoreConflict } from '../../store/store.ts'
import type { StaffDeps } from './staff-deps.ts'

type Deps = Pick<StaffDeps, 'api' | 'store'>

/** Longest name of a topic. */
const MOST_CHARACTERS = 128

/** Whether Telegram says that the topic is no more. */
const isGone = (error: unknown): boolean =>
  error instanceof GrammyError && /thread not found|TOPIC_(DELETED|CLOSED)/i.test(error.description)

/** Topics of the officers' groups: found, made where there is need, and made again. */
export function createThreads({ api, store }: Deps) {
  const forums = new Map<number, boolean>()

  async function isForum(chat: number): Promise<boolean> {
    const known = forums.get(chat)
    if (known !== undefined) return known
    const found = await api.getChat(chat)
    const forum = 'is_forum' in found && found.is_forum === true
    forums.set(chat, forum)
    return forum
  }

  async function make(chat: number, key: string, name: string): Promise<number> {
    const { message_thread_id: thread } = await api.createForumTopic(
      chat,
      name.slice(0, MOST_CHARACTERS),
    )
    try {
      await store.write([{ kind: 'topic', key, value: { v: 1, thread }, ifVersion: 0 }])
      return thread
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error
      // Another process was quicker; its topic is the one that is used.
      return (await store.get('topic', key))?.value.thread ?? thread
    }
  }

  return {
    isForum,
    /** Posts in the topic of `subject`, or in the group itself where it has no topics. */
    async post<T>(
      chat: number,
      { subject, name }: { subject: string; name: string },
      send: (thread: number | undefined) => Promise<T>,
    ): Promise<{ sent: T; thread: number | undefined }> {
      if (!(await isForum(chat))) return { sent: await send(undefined), thread: undefined }
      const key = `${chat}:${subject}`
      const known = (await store.get('topic', key))?.value.thread
      const thread = known ?? (await make(chat, key, name))
      try {
        return { sent: await send(thread), thread }
      } catch (error) {
        if (known === undefined || !isGone(error)) throw error
        await store.write([{ kind: 'topic', key, delete: true }])
        const again = await make(chat, key, name)
        return { sent: await send(again), thread: again }
      }
    },
  }
}
