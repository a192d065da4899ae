import { join } from 'node:path'
import type { CaseCategories } from '../../schemas/cases/case-category.ts'
import type { CasesConfig } from '../config/cases.ts'
import type { BotDeps } from '../context.ts'
import { createCaseRules } from '../registry/adapters/case-rules.ts'
import { withCaseSink } from '../registry/adapters/case-sink.ts'
import { createGraphql } from '../registry/adapters/graphql.ts'
import { LinksUnreadable, openCaseLinks } from '../registry/adapters/open311-links.ts'
import { createOpen311 } from '../registry/adapters/open311.ts'
import { createOpenImis } from '../registry/adapters/openimis.ts'
import type { Registry } from '../registry/registry.ts'
import { StopReason } from '../server/stop-reason.ts'
import { wait } from '../server/wait.ts'
import { openDurableJson } from '../store/durable-json.ts'

interface Deps extends Pick<BotDeps, 'now'> {
  categories: CaseCategories
  dataDir: string
}

/** A registry whose grievances go where the settings say. */
export interface CasesConnected {
  registry: Registry
  close: () => Promise<void>
}

/**
 * Puts the case system of the settings, if any, before the registry.
 * @throws StopReason, StoreUnreadable when the file of links to Open311 cannot be used.
 */
export async function connectCases(
  cases: CasesConfig,
  registry: Registry,
  { categories, dataDir, now }: Deps,
): Promise<CasesConnected> {
  const rules = createCaseRules(categories)
  if (cases.by === 'openimis') {
    const sink = createOpenImis({ graphql: createGraphql(cases), rules, pause: (ms) => wait(ms) })
    return { registry: withCaseSink(registry, sink), close: () => Promise.resolve() }
  }
  if (cases.by === 'open311') {
    const file = await openDurableJson(join(dataDir, 'open311-links.json'))
    const links = await openCaseLinks(file).catch(async (error: unknown) => {
      await file.close()
      throw error instanceof LinksUnreadable ? new StopReason(error.message) : error
    })
    const sink = createOpen311({ ...cases, links, rules, now })
    return { registry: withCaseSink(registry, sink), close: () => file.close() }
  }
  return { registry, close: () => Promise.resolve() }
}
