import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BotContent } from '../../schemas/bot-content.ts'
import type { Campaign } from '../../schemas/campaign.ts'
import type { RegistryConfig } from '../config.ts'
import { describeFault } from '../content/fault.ts'
import { readContent } from '../content/read-content.ts'
import { toCampaigns } from '../content/to-campaigns.ts'
import { toBotContent } from '../content/to-bot-content.ts'
import { learnOnce } from '../content/learn-once.ts'
import { StopReason } from '../server/stop-reason.ts'

/**
 * The bot's content and the campaigns from `<root>/content`.
 * @throws StopReason when the folder is missing or has faults, or when a real registry is set
 * although nobody has said who runs this deployment.
 */
export function loadContent(
  root: string,
  registry: RegistryConfig['kind'],
): { content: BotContent; campaigns: readonly Campaign[] } {
  const folder = join(root, 'content')
  if (!existsSync(folder)) {
    throw new StopReason(`The folder ${folder} is missing: start from a whole copy of the project.`)
  }
  const { content, faults } = readContent(folder)
  const [first] = faults
  if (first || !content) {
    const example = first ? `, first ${describeFault(first)}` : ''
    throw new StopReason(
      `The content has ${faults.length} faults${example}; "npm run check" lists all.`,
    )
  }
  if (registry === 'remote' && content.operator.state === 'demonstration') {
    throw new StopReason(
      'A real registry is set and content/operator.yaml has state "demonstration"; expected who runs this service, with state "service".',
    )
  }
  return { content: learnOnce(toBotContent(content), root), campaigns: toCampaigns(content) }
}
