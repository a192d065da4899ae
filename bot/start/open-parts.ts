import { randomBytes } from 'node:crypto'
import type { Router } from 'express'
import type { BotContent } from '../../schemas/bot-content.ts'
import type { Campaign } from '../../schemas/campaign.ts'
import type { Config } from '../config.ts'
import type { Log } from '../context.ts'
import type { Officers } from '../desk/officers.ts'
import type { CaseDesk } from '../registry/case-desk.ts'
import type { Registry } from '../registry/registry.ts'
import { createLog } from '../server/create-log.ts'
import { makeDataFolder, openSecret } from '../server/data-folder.ts'
import { listen, localAddress, type Listening } from '../server/listen.ts'
import type { Store } from '../store/store.ts'
import { loadContent } from './load-content.ts'
import type { OurKeys } from './connect-registry.ts'
import { openRegistry, type Chore } from './open-registry.ts'
import { readOfficers } from './read-officers.ts'
import { openStore } from './open-store.ts'

const HOOK_SECRET_BYTES = 32

/** What everything else is made of. */
export interface Parts {
  log: Log
  now: () => Date
  content: BotContent
  campaigns: readonly Campaign[]
  listening: Listening
  /** Where this program can be reached on this machine: `http://127.0.0.1:3000`. */
  address: string
  secret: Uint8Array
  store: Store
  registry: Registry
  /** Cases from the officers' side. */
  caseDesk: CaseDesk
  /** Who works on cases. */
  officers: Officers
  sandboxRouter: Router | undefined
  /** Our public keys, to be published. */
  ourKeys: OurKeys | undefined
  /** What the sandbox does by itself. */
  chores: readonly Chore[]
  /** What notices of the registry are signed with; undefined where none come. */
  hookSecret: string | undefined
  close: () => Promise<void>
}

/**
 * Opens content, port, data folder, store and registry, the quickest to fail first. What was
 * opened before a failure is left to the end of the process.
 * @throws StopReason, StoreUnreadable, CasesUnreadable: what is wrong, in one sentence.
 */
export async function openParts(root: string, config: Config): Promise<Parts> {
  const log = createLog(config.logLevel)
  const now = () => new Date()
  const { content, campaigns } = loadContent(root, config.registry.kind)
  const officers = await readOfficers(config)
  const listening = await listen(config.host, config.port)
  const address = localAddress(config.host, listening.port)
  await makeDataFolder(config.dataDir)
  const secret = await openSecret(config.dataDir, config.dataKey)
  const store = await openStore(config, now)
  // The sandbox of this program and its bot share a secret that nobody has to set.
  const ownSecret = randomBytes(HOOK_SECRET_BYTES).toString('hex')
  const given = config.hookSecret
  const registryDeps = { address, content, now, log, secret, hookSecret: given ?? ownSecret }
  const opened = await openRegistry(config, registryDeps)
  return {
    log,
    now: opened.now,
    content,
    campaigns,
    listening,
    address,
    secret,
    store,
    registry: opened.registry,
    caseDesk: opened.desk,
    officers,
    sandboxRouter: opened.router,
    ourKeys: opened.ourKeys,
    chores: opened.chores,
    hookSecret: config.registry.kind === 'sandbox' ? registryDeps.hookSecret : given,
    async close() {
      // Requests first: they use the rest.
      await listening.close()
      await opened.close()
      await store.close()
    },
  }
}
