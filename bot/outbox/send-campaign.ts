import type { CampaignFacts } from '../../schemas/campaign.ts'
import type { News, Sent } from '../../schemas/news.ts'
import type { BotDeps } from '../context.ts'
import { StoreConflict, type Store } from '../store/store.ts'
import { ChatUnreachable } from './outbox.ts'

/** Telegram asks us to wait; the message was not sent. */
export class MustWait extends Error {
  override readonly name = 'MustWait'
  readonly seconds: number
  constructor(seconds: number) {
    super(`Telegram asks to wait ${seconds} seconds`)
    this.seconds = seconds
  }
}

/** Telegram will never take this message; it was not sent, and no other would be. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused'
}

export interface CampaignRun extends Pick<BotDeps, 'store' | 'now' | 'pause'> {
  id: string
  facts: Pick<CampaignFacts, 'provinces' | 'programmes'>
  /** Sends the message. Throws MustWait, ChatUnreachable, MessageRefused; for anything else
   * nobody knows whether it arrived. */
  send: (chat: number, news: News) => Promise<void>
  /** Aborted to stop after the message under way. */
  signal: AbortSignal
}

/** How many chats a run came to, by what became of them. */
export interface CampaignCounts {
  sent: number
  /** Had it from an earlier run. */
  before: number
  /** Cut off while it was sent, in this run or an earlier one: not sent again. */
  unknown: number
  /** Cannot be reached any more; their wish for news is forgotten. */
  gone: number
}

/** Telegram takes about 30 messages a second from a bot; 25 leave room for answers. */
const BETWEEN_MS = 40
/** As long as the mark is kept, no run sends the message again. */
export const MARK_MS = 365 * 24 * 3_600_000

/** Whether a campaign concerns somebody who asked for this news. */
export const concerns = (
  { provinces, programmes }: CampaignRun['facts'],
  news: Pick<News, 'province' | 'programmes'>,
): boolean =>
  (provinces.length === 0 || news.province === undefined || provinces.includes(news.province)) &&
  (programmes.length === 0 ||
    news.programmes.length === 0 ||
    news.programmes.some((id) => programmes.includes(id)))

/** Chats that a campaign is for, in order of chat id. */
export const recipients = async (store: Store, facts: CampaignRun['facts']) =>
  (await store.list('news')).filter(({ value }) => concerns(facts, value)).map(({ key }) => key)

/**
 * Sends a campaign's message to everybody it is for, at most once to each, however often it is
 * stopped and run again: a mark is durable before the message leaves. A run that was killed in
 * between leaves a mark that says so; that chat is left out rather than asked twice.
 * @throws MessageRefused, and what the store throws; running it again goes on from there
 */
export async function sendCampaign(run: CampaignRun): Promise<CampaignCounts> {
  const { store, signal, pause } = run
  const counts: CampaignCounts = { sent: 0, before: 0, unknown: 0, gone: 0 }
  for (const key of await recipients(store, run.facts)) {
    if (signal.aborted) break
    const outcome = await sendOnce(run, key)
    if (outcome !== undefined) counts[outcome] += 1
    if (outcome === 'sent') await pause(BETWEEN_MS)
  }
  return counts
}

const markKey = (chat: string, campaign: string): string => `${chat}:${campaign}`

async function sendOnce(run: CampaignRun, chat: string): Promise<keyof CampaignCounts | undefined> {
  const { store, id } = run
  const mark = (await store.get('sent', markKey(chat, id)))?.value
  if (mark) return mark.state === 'begun' ? 'unknown' : mark.state === 'sent' ? 'before' : 'gone'
  // They may have stopped it since the list was made.
  const news = (await store.get('news', chat))?.value
  if (!news || !(await begin(run, chat))) return undefined
  try {
    const taken = await sendPatiently(run, Number(chat), news)
    if (!taken) {
      await store.write([{ kind: 'sent', key: markKey(chat, id), delete: true }])
      return undefined
    }
    await store.write([marked(run, chat, 'sent')])
    return 'sent'
  } catch (error) {
    return settleFailure(run, chat, error)
  }
}

/** Sends, waiting as long as Telegram asks; false when the run was stopped while it waited. */
async function sendPatiently(run: CampaignRun, chat: number, news: News): Promise<boolean> {
  for (;;) {
    try {
      await run.send(chat, news)
      return true
    } catch (error) {
      if (!(error instanceof MustWait)) throw error
      await run.pause(error.seconds * 1000)
      if (run.signal.aborted) return false
    }
  }
}

async function settleFailure(
  run: CampaignRun,
  chat: string,
  error: unknown,
): Promise<keyof CampaignCounts> {
  const { store, id } = run
  if (error instanceof ChatUnreachable) {
    await store.write([marked(run, chat, 'gone'), { kind: 'news', key: chat, delete: true }])
    return 'gone'
  }
  if (error instanceof MessageRefused) {
    await store.write([{ kind: 'sent', key: markKey(chat, id), delete: true }])
    throw error
  }
  // The line broke: perhaps it arrived. The mark stays as it is.
  return 'unknown'
}

/** Marks the chat as begun; false when another process was quicker. */
async function begin(run: CampaignRun, chat: string): Promise<boolean> {
  try {
    await run.store.write([{ ...marked(run, chat, 'begun'), ifVersion: 0 }])
    return true
  } catch (error) {
    if (error instanceof StoreConflict) return false
    throw error
  }
}

const marked = ({ now, id }: CampaignRun, chat: string, state: Sent['state']) => ({
  kind: 'sent' as const,
  key: markKey(chat, id),
  value: { v: 1 as const, state, at: now().toISOString() },
  expires: new Date(now().getTime() + MARK_MS),
})
