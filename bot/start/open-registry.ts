import { randomInt, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Router } from 'express'
import type { BotContent } from '../../schemas/bot-content.ts'
import { proposedSpid } from '../../schemas/spid.ts'
import type { Config, RegistryConfig } from '../config.ts'
import type { BotDeps } from '../context.ts'
import { createMessages } from '../language/messages.ts'
import { PRACTICE_SEED } from '../practice/practice-registry.ts'
import { createDciRegistry } from '../registry/dci.ts'
import { createHttpTransport } from '../registry/http.ts'
import type { Registry } from '../registry/registry.ts'
import { createFileCaseStore } from '../registry/sandbox/case-store.ts'
import { createPeople } from '../registry/sandbox/people.ts'
import { createSandboxRouter } from '../registry/sandbox/router.ts'
import { createSandbox } from '../registry/sandbox/sandbox.ts'
import { createTokenSource } from '../registry/token.ts'
import { errorFields } from '../server/create-log.ts'
import { wait } from '../server/wait.ts'
import { openDurableJson } from '../store/durable-json.ts'

interface Deps extends Pick<BotDeps, 'now' | 'log'> {
  content: BotContent
  /** Where this program itself can be reached. */
  address: string
}

export interface OpenRegistry {
  registry: Registry
  /** The sandbox, to be mounted at `/registry`; undefined with a real registry. */
  router: Router | undefined
  close: () => Promise<void>
}

const RANDOM_STEPS = 2 ** 32
/** Cryptographic: it makes one-time codes. */
const random = (): number => randomInt(RANDOM_STEPS) / RANDOM_STEPS

/** Client of a registry over HTTP. */
function connect(baseUrl: string, now: () => Date, client?: TokenClient): Registry {
  const token = client && createTokenSource({ ...client, now })
  const transport = createHttpTransport({ baseUrl, pause: (ms) => wait(ms), random, token })
  return createDciRegistry({ transport, spid: proposedSpid, now, newId: randomUUID })
}
type TokenClient = Pick<
  Parameters<typeof createTokenSource>[0],
  'url' | 'clientId' | 'clientSecret'
>

const toTokenClient = (registry: RegistryConfig & { kind: 'remote' }): TokenClient | undefined =>
  registry.client && {
    url: registry.client.tokenUrl,
    clientId: registry.client.id,
    clientSecret: registry.client.secret,
  }

/** The sandbox with its cases in `DATA_DIR/sandbox.json`. */
async function openSandbox({ dataDir }: Config, { content, now, log }: Deps) {
  const file = await openDurableJson(join(dataDir, 'sandbox.json'))
  const sandbox = createSandbox({
    people: createPeople({
      seed: PRACTICE_SEED,
      today: now().toISOString().slice(0, 10),
      places: content.places,
    }),
    cases: await createFileCaseStore(file),
    now,
    random,
    onFault: (fault) => {
      log.error('sandbox fault', errorFields(fault))
    },
  })
  const words = {
    km: createMessages('km', content.messages.km),
    en: createMessages('en', content.messages.en),
  }
  return { router: createSandboxRouter({ sandbox, words, now }), close: () => file.close() }
}

/**
 * The registry that the settings name: a real one over HTTP, or the sandbox of this program,
 * which the bot calls over HTTP, too, as it would a real one.
 * @throws StoreUnreadable, CasesUnreadable when the sandbox's file is broken or in use.
 */
export async function openRegistry(config: Config, deps: Deps): Promise<OpenRegistry> {
  if (config.registry.kind === 'remote') {
    const registry = connect(config.registry.url, deps.now, toTokenClient(config.registry))
    return { registry, router: undefined, close: () => Promise.resolve() }
  }
  const sandbox = await openSandbox(config, deps)
  return { registry: connect(`${deps.address}/registry`, deps.now), ...sandbox }
}
