import type { OutboxEntry } from '../../schemas/outbox.ts'
import type { BotDeps } from '../context.ts'
import type { Change } from '../store/store.ts'
import { tellChat } from './tell-chat.ts'

/** Removes messages from a chat. Rejects when that cannot be known now. */
export type RemoveMessages = (chat: number, messages: readonly number[]) => Promise<void>

type Deps = Pick<BotDeps, 'store' | 'content' | 'practice' | 'now' | 'secret'> & {
  removeMessages: RemoveMessages
}

const DAY_MS = 24 * 3_600_000
/** Telegram deletes so many messages in one call. */
const MOST_AT_ONCE = 100

/**
 * Ends help that a helper has not ended: what was said about the person leaves the helper's chat
 * and the session. Nothing to change where the help was ended, or begun anew, meanwhile.
 */
export async function endHelp(
  deps: Deps,
  key: string,
  { chat, consent_at }: Extract<OutboxEntry, { kind: 'help' }>,
): Promise<Change[]> {
  const { store, content, now } = deps
  const session = await store.get('session', String(chat))
  const helping = session?.value.helping
  if (!session || helping?.consent_at !== consent_at) return []
  for (let i = 0; i < helping.messages.length; i += MOST_AT_ONCE) {
    await deps.removeMessages(chat, helping.messages.slice(i, i + MOST_AT_ONCE))
  }
  const { v, lang } = session.value
  const expires = new Date(now().getTime() + content.operator.retention.sessionDays * DAY_MS)
  return [
    {
      kind: 'session',
      key: String(chat),
      value: { v, lang, answers: {} },
      ifVersion: session.version,
      expires,
    },
    { kind: 'session', key: `${chat}:note`, delete: true },
    { kind: 'session', key: `${chat}:verified`, delete: true },
    { kind: 'session', key: `${chat}:request`, delete: true },
    await tellChat(deps, `${key}:told`, chat, (t) => ({ text: t('assist-ended') })),
  ]
}
