import '../bot/check-node.mjs'
import { ConfigError } from '../bot/config/reader.ts'
import { readConfig } from '../bot/config.ts'
import { requireContent } from '../bot/content/read-content.ts'
import { dayOf } from '../bot/language/day-of.ts'
import { MessageRefused } from '../bot/outbox/send-campaign.ts'
import { StopReason } from '../bot/server/stop-reason.ts'
import { StoreUnreadable } from '../bot/store/store.ts'
import { previewCampaign } from './campaign/preview-campaign.ts'
import { readCommand } from './campaign/read-command.ts'
import { runCampaign } from './campaign/run-campaign.ts'

/**
 * `npm run campaign -- <id> --preview` shows a campaign's messages; `--send` sends them to those
 * who asked for such news. A stop (Ctrl-C, SIGTERM) ends it after the message under way; running
 * it again goes on. With the embedded store the bot must not be running.
 */
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort()
  })
}
const expected = [ConfigError, StopReason, StoreUnreadable, MessageRefused]
try {
  const { root, id, action } = readCommand(process.argv.slice(2))
  const content = requireContent(root)
  const text =
    action === 'preview'
      ? previewCampaign(content, id)
      : await runCampaign(content, id, readConfig(), dayOf(new Date()), stop.signal)
  process.stdout.write(`${text}\n`)
} catch (error) {
  if (!expected.some((kind) => error instanceof kind)) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
