import { displayCaseNumber } from '../../schemas/case-number.ts'
import type { OutboxEntry } from '../../schemas/outbox.ts'
import type { BotDeps } from '../context.ts'
import { createMessages } from '../language/messages.ts'
import { ReferenceTaken, RegistryRefused } from '../registry/registry.ts'
import { StoreConflict, type Change } from '../store/store.ts'
import { caseChatChange } from './case-chat.ts'
import { anotherReference } from './case-ids.ts'
import { deliverAction, deliverAttachment, type FetchFile } from './deliver-to-case.ts'
import { endHelp, type RemoveMessages } from './end-help.ts'
import { tellChat } from './tell-chat.ts'

type Entry<K extends OutboxEntry['kind']> = Extract<OutboxEntry, { kind: K }>

/** An entry as the store lists it. */
interface Listed {
  key: string
  value: OutboxEntry
  version: number
}

/** A chat that can never be reached: the person blocked the bot or is gone. */
export class ChatUnreachable extends Error {
  override readonly name = 'ChatUnreachable'
}

/** A button as the outbox keeps it. */
export interface CodedButton {
  text: string
  /** Callback data. */
  data: string
}

export interface OutboxDeps extends Pick<
  BotDeps,
  'store' | 'registry' | 'now' | 'log' | 'secret' | 'content' | 'practice'
> {
  /**
   * Sends text to a chat, with buttons under it that are coded for it. Throws ChatUnreachable when
   * trying again is useless.
   */
  send: (chat: number, text: string, buttons: readonly CodedButton[]) => Promise<void>
  fetchFile: FetchFile
  removeMessages: RemoveMessages
  /** Whether other processes deliver from the same store. */
  shared?: boolean
}

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 3_600_000
/** A refused case needs a person's look; it is kept and tried once a day. */
const REFUSED_WAIT_MS = 24 * 3_600_000
/**
 * How long an entry belongs to the process that delivers it: longer than any delivery with all
 * its tries takes. So long it waits, too, when that process is killed in the middle.
 */
const CLAIM_MS = 600_000

/**
 * Brings to the registry and to chats what was stored for them. An entry leaves the outbox only
 * after it was accepted; until then it is tried again with growing waits, always under the same
 * idempotency key. Processes that share a store never deliver one entry at the same time.
 */
export function createOutbox(deps: OutboxDeps) {
  const { store, registry, now, log, secret, shared = false } = deps

  async function deliverCase(key: string, entry: Entry<'case'>): Promise<Change[]> {
    try {
      await registry.submitCase(entry.body)
      return [{ kind: 'outbox', key, delete: true }]
    } catch (error) {
      if (error instanceof ReferenceTaken) return rename(key, entry)
      const refused = error instanceof RegistryRefused
      log[refused ? 'error' : 'warn']('case-not-delivered', {
        attempts: entry.attempts + 1,
        reason: error instanceof Error ? error.name : 'unknown',
      })
      return [postpone(key, entry, refused ? REFUSED_WAIT_MS : wait(entry.attempts))]
    }
  }

  /** Gives the case a new number, keeps the old as an alias and tells a known chat. */
  async function rename(key: string, entry: Entry<'case'>): Promise<Change[]> {
    const old = entry.body.reference
    const reference = anotherReference(secret, entry.body.id, entry.attempts + 1)
    const body = { ...entry.body, reference, aliases: [...entry.body.aliases, old] }
    const renamed: Entry<'case'> = { ...entry, body, attempts: entry.attempts + 1 }
    const changes: Change[] = [{ kind: 'outbox', key, value: { ...renamed, due: iso(now()) } }]
    if (entry.chat !== undefined) {
      const lang = entry.body.preferred_language
      const t = createMessages(lang, deps.content.messages[lang])
      const mark = deps.practice === 'marked' ? `${t('bot-practice-mark')}\n\n` : ''
      const text =
        mark +
        t('grievance-new-number', {
          old: displayCaseNumber(old),
          reference: displayCaseNumber(reference),
        })
      const message = { v: 1, kind: 'chat', chat: entry.chat, text, attempts: 0 } as const
      const link = await store.get('link', `${entry.chat}:${old}`)
      if (link) {
        const value = { ...link.value, reference }
        const days = deps.content.operator.retention.caseDays
        const expires = new Date(Date.parse(value.filed) + days * 24 * 3_600_000)
        changes.push(
          { kind: 'link', key: `${entry.chat}:${reference}`, value, expires },
          caseChatChange(deps, reference, { chat: entry.chat, lang }, expires),
        )
      }
      changes.push({ kind: 'outbox', key: `${key}:told`, value: { ...message, due: iso(now()) } })
    }
    return changes
  }

  async function deliverChat(key: string, entry: Entry<'chat'>): Promise<Change[]> {
    try {
      await deps.send(entry.chat, entry.text, entry.buttons ?? [])
      return [{ kind: 'outbox', key, delete: true }]
    } catch (error) {
      if (error instanceof ChatUnreachable) return [{ kind: 'outbox', key, delete: true }]
      log.warn('chat-not-reached', { attempts: entry.attempts + 1 })
      return [postpone(key, entry, wait(entry.attempts))]
    }
  }

  /** A file or an action for a case; one that can never be accepted is told to a known chat. */
  async function deliverToCase(
    key: string,
    entry: Entry<'attachment' | 'action'>,
  ): Promise<Change[]> {
    const done: Change = { kind: 'outbox', key, delete: true }
    try {
      const delivered =
        entry.kind === 'action'
          ? await deliverAction(deps, entry)
          : await deliverAttachment(deps, entry)
      if (delivered === 'later') return [postpone(key, entry, wait(entry.attempts))]
      if (delivered === 'done' || entry.chat === undefined) return [done]
      const reference = displayCaseNumber(entry.reference)
      const words = entry.kind === 'action' ? 'case-refused-late' : 'case-file-lost'
      const told = await tellChat(deps, `${key}:told`, entry.chat, (t) => ({
        text: t(words, { reference }),
      }))
      return [done, told]
    } catch (error) {
      log.warn(`${entry.kind}-not-delivered`, {
        attempts: entry.attempts + 1,
        reason: error instanceof Error ? error.name : 'unknown',
      })
      return [postpone(key, entry, wait(entry.attempts))]
    }
  }

  async function deliverHelp(key: string, entry: Entry<'help'>): Promise<Change[]> {
    try {
      return [{ kind: 'outbox', key, delete: true }, ...(await endHelp(deps, key, entry))]
    } catch (error) {
      if (error instanceof ChatUnreachable) return [{ kind: 'outbox', key, delete: true }]
      log.warn('help-not-ended', { attempts: entry.attempts + 1 })
      return [postpone(key, entry, wait(entry.attempts))]
    }
  }

  const deliverEntry = (key: string, entry: OutboxEntry): Promise<Change[]> => {
    if (entry.kind === 'case') return deliverCase(key, entry)
    if (entry.kind === 'help') return deliverHelp(key, entry)
    return entry.kind === 'chat' ? deliverChat(key, entry) : deliverToCase(key, entry)
  }

  const postpone = (key: string, entry: OutboxEntry, ms: number): Change => ({
    kind: 'outbox',
    key,
    value: { ...entry, attempts: entry.attempts + 1, due: iso(new Date(now().getTime() + ms)) },
  })

  /** Keeps other processes off an entry; gives the version it has then, if we were the first. */
  async function claim({ key, value, version }: Listed): Promise<number | undefined> {
    if (!shared) return version
    const due = iso(new Date(now().getTime() + CLAIM_MS))
    const claimed = await tryWrite([
      { kind: 'outbox', key, value: { ...value, due }, ifVersion: version },
    ])
    return claimed ? version + 1 : undefined
  }

  /** Whether the changes were written; not when another process was quicker. */
  async function tryWrite(changes: readonly Change[]): Promise<boolean> {
    try {
      await store.write(changes)
      return true
    } catch (error) {
      if (error instanceof StoreConflict) return false
      throw error
    }
  }

  async function deliverDue(): Promise<void> {
    for (const listed of await store.list('outbox')) {
      const { key, value } = listed
      if (value.due > iso(now())) continue
      const version = await claim(listed)
      if (version === undefined) continue
      const [first, ...rest] = await deliverEntry(key, value)
      if (first && !(await tryWrite([{ ...first, ifVersion: version }, ...rest]))) {
        log.warn('outbox-entry-changed', { attempts: value.attempts })
      }
    }
  }

  let running: Promise<void> = Promise.resolve()
  return {
    /**
     * Tries everything that is due, one run at a time. Never rejects for what one entry meets;
     * rejects when the store fails.
     */
    deliver(): Promise<void> {
      running = running.catch(() => undefined).then(deliverDue)
      return running
    },
  }
}

const iso = (date: Date): string => date.toISOString()
const wait = (attempts: number): number => Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS)
