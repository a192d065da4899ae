import type { Config } from '../../bot/config.ts'
import type { Content } from '../../bot/content/read-content.ts'
import { campaignMessages, obstacleTo } from '../../bot/outbox/campaign-messages.ts'
import { sendCampaign } from '../../bot/outbox/send-campaign.ts'
import { campaignKeyboard } from '../../bot/render/campaign-message.ts'
import { makeDataFolder, openSecret } from '../../bot/server/data-folder.ts'
import { StopReason } from '../../bot/server/stop-reason.ts'
import { wait } from '../../bot/server/wait.ts'
import { openStore } from '../../bot/start/open-store.ts'
import { createNewsApi, sendForCampaign } from '../../bot/start/send-for-campaign.ts'
import { findCampaign } from './find-campaign.ts'

/**
 * Sends a campaign with the settings of the bot, or goes on with it.
 * @param today `2026-11-22`
 * @returns what became of it, in one sentence
 * @throws StopReason, StoreUnreadable, MessageRefused
 */
export async function runCampaign(
  content: Content,
  id: string,
  config: Config,
  today: string,
  signal: AbortSignal,
): Promise<string> {
  const campaign = findCampaign(content, id)
  const { from, until } = campaign.facts
  const obstacle = obstacleTo(campaign.facts, today)
  if (obstacle === 'draft') {
    throw new StopReason(
      `The campaign "${id}" is a draft; expected state "ready" in its facts.yaml.`,
    )
  }
  if (obstacle !== undefined) {
    throw new StopReason(`The campaign "${id}" is for ${from} to ${until}, and today is ${today}.`)
  }
  const { telegram, dataDir, dataKey, registry } = config
  if (!telegram) throw new StopReason('BOT_TOKEN is not set; expected the bot that sends the news.')
  await makeDataFolder(dataDir)
  const secret = await openSecret(dataDir, dataKey)
  const messages = campaignMessages(campaign, {
    messages: content.messages,
    siteUrl: config.siteUrl,
    marked: registry.kind === 'sandbox',
  })
  const api = createNewsApi(telegram)
  const now = () => new Date()
  const store = await openStore(config, now)
  try {
    const counts = await sendCampaign({
      id,
      facts: campaign.facts,
      store,
      now,
      signal,
      pause: (ms) => wait(ms, signal),
      send: (chat, news) => {
        const chosen = messages[news.lang]
        return sendForCampaign(api, chat, chosen.text, campaignKeyboard(chosen, chat, secret))
      },
    })
    const { sent, before, unknown, gone } = counts
    const ended = signal.aborted ? 'Stopped' : 'Done'
    return `${ended}: sent ${sent}, had it before ${before}, not known ${unknown}, not reachable ${gone}.`
  } finally {
    await store.close()
  }
}
