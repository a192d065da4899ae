import type { Campaign } from '../../schemas/campaign.ts'
import type { CampaignRun } from '../../schemas/campaign-run.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { BotDeps } from '../context.ts'
import type { CampaignDesk, CampaignEntry, CampaignProgress } from '../desk/campaign-desk.ts'
import { dayOf } from '../language/day-of.ts'
import type { CampaignMessage } from '../render/campaign-message.ts'
import { StoreConflict } from '../store/store.ts'
import { campaignMessages, obstacleTo } from './campaign-messages.ts'
import { MARK_MS, MessageRefused, recipients, sendCampaign } from './send-campaign.ts'

interface Deps extends Pick<BotDeps, 'store' | 'now' | 'pause' | 'content' | 'log'> {
  campaigns: readonly Campaign[]
  siteUrl: string | undefined
  /** Whether messages say that they are practice. */
  marked: boolean
  /** Sends one message, as `CampaignRun.send` of send-campaign.ts says; absent without Telegram. */
  send: ((chat: number, message: CampaignMessage) => Promise<void>) | undefined
  /** The officers' group. */
  staffChat: number | undefined
  /** Called when there is something to send. */
  onBegin: () => void
}

/**
 * Campaigns that supervisors set going from the desk. That one is going is kept in the store, and
 * so is whom it reached: `deliver` goes on after a stop or a kill where it was, and nobody gets a
 * message twice. Several processes may deliver at once.
 */
export function createCampaignRunner(deps: Deps): CampaignDesk & {
  /** Sends what is under way, until it is done or `signal` is aborted. */
  deliver: (signal: AbortSignal) => Promise<void>
} {
  const { store, now, campaigns, content, send, staffChat } = deps
  const textsOf = (campaign: Campaign) =>
    campaignMessages(campaign, { ...deps, messages: content.messages })
  const find = (id: string) => campaigns.find((campaign) => campaign.id === id)
  const runOf = async (id: string) => (await store.get('campaign', id))?.value

  const write = (id: string, run: Omit<CampaignRun, 'v' | 'at'>, ifVersion?: number) =>
    store.write([
      {
        kind: 'campaign',
        key: id,
        value: { v: 1, ...run, at: now().toISOString() },
        expires: new Date(now().getTime() + MARK_MS),
        ...(ifVersion !== undefined && { ifVersion }),
      },
    ])

  async function progressOf({ id, facts }: Campaign): Promise<CampaignProgress> {
    const progress = { sent: 0, unknown: 0, gone: 0, waiting: 0 }
    const reached = new Set<string>()
    for (const { key, value } of await store.list('sent')) {
      const [chat = '', campaign] = key.split(':')
      if (campaign !== id) continue
      reached.add(chat)
      progress[value.state === 'begun' ? 'unknown' : value.state] += 1
    }
    const people = await recipients(store, facts)
    progress.waiting = people.filter((chat) => !reached.has(chat)).length
    return progress
  }

  const entryOf = async (campaign: Campaign): Promise<CampaignEntry> => ({
    id: campaign.id,
    title: { km: campaign.text.km.title, en: campaign.text.en.title },
    facts: campaign.facts,
    run: await runOf(campaign.id),
    progress: await progressOf(campaign),
    mayShow: send !== undefined && staffChat !== undefined,
    obstacle: obstacleTo(campaign.facts, dayOf(now())) ?? (send ? undefined : 'off'),
  })

  /** Sends one campaign; ends early where a supervisor stopped it. */
  async function deliverOne(campaign: Campaign, signal: AbortSignal): Promise<void> {
    const { id, facts } = campaign
    const entry = await store.get('campaign', id)
    if (!send || entry?.value.state !== 'sending') return
    if (obstacleTo(facts, dayOf(now())) !== undefined) return
    const stopped = new AbortController()
    const messages = textsOf(campaign)
    const state = await sendCampaign({
      ...deps,
      id,
      facts,
      signal: AbortSignal.any([signal, stopped.signal]),
      pause: async (ms) => {
        await deps.pause(ms)
        if ((await runOf(id))?.state !== 'sending') stopped.abort()
      },
      send: (chat, news) => send(chat, messages[news.lang]),
    }).then(
      () => 'done' as const,
      (error: unknown) => {
        if (error instanceof MessageRefused) return 'refused' as const
        throw error
      },
    )
    if (state === 'done' && (signal.aborted || stopped.signal.aborted)) return
    await write(id, { state }, entry.version).catch((error: unknown) => {
      // A supervisor was quicker, or another process.
      if (!(error instanceof StoreConflict)) throw error
    })
    deps.log.info('campaign-ended', { state })
  }

  return {
    list: () => Promise.all(campaigns.map(entryOf)),
    async read(id) {
      const campaign = find(id)
      if (!campaign) return undefined
      const messages = textsOf(campaign)
      const shown = (lang: Lang) => ({
        text: messages[lang].text,
        buttons: messages[lang].rows.flat().map((button) => button.text),
      })
      return { ...(await entryOf(campaign)), texts: { km: shown('km'), en: shown('en') } }
    },
    async preview(id) {
      const campaign = find(id)
      if (!campaign || !send || staffChat === undefined) return false
      const { km, en } = textsOf(campaign)
      try {
        await send(staffChat, km)
        await send(staffChat, en)
        return true
      } catch (error) {
        deps.log.warn('campaign-not-shown', {
          reason: error instanceof Error ? error.name : 'unknown',
        })
        return false
      }
    },
    async begin(id, officer) {
      const campaign = find(id)
      if (!campaign || (await entryOf(campaign)).obstacle !== undefined) return false
      await write(id, { state: 'sending', by: officer })
      deps.onBegin()
      return true
    },
    async stop(id, officer) {
      if ((await runOf(id))?.state === 'sending') await write(id, { state: 'stopped', by: officer })
    },
    async deliver(signal) {
      for (const campaign of campaigns) {
        if (!signal.aborted) await deliverOne(campaign, signal)
      }
    },
  }
}
