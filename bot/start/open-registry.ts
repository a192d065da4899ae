import { randomInt, randomUUID } from 'node:crypto'
import type { Router } from 'express'
import type { BotContent } from '../../schemas/bot-content.ts'
import type { Config, RegistryClient } from '../config.ts'
import type { BotDeps } from '../context.ts'
import { createMessages } from '../language/messages.ts'
import { citizenBot, officerDesk, type Caller } from '../registry/sandbox/access/caller.ts'
import { practiceClients } from '../registry/sandbox/access/clients.ts'
import { createMessageSignatures } from '../registry/sandbox/access/create-message-signatures.ts'
import { createTokenAuthority } from '../registry/sandbox/access/token-authority.ts'
import { seedPracticeCases } from '../registry/sandbox/cases/practice-cases.ts'
import { createNoticeSender } from '../registry/sandbox/cases/notice-sender.ts'
import { httpCallbacks } from '../registry/sandbox/http-callbacks.ts'
import { createHookPost } from '../registry/sandbox/post-hook.ts'
import { createSandboxRouter } from '../registry/sandbox/router.ts'
import { createSandbox } from '../registry/sandbox/sandbox.ts'
import { createSigningKey } from '../registry/signing/signing-key.ts'
import { errorFields } from '../server/create-log.ts'
import { connectCases } from './connect-cases.ts'
import {
  connectRegistry,
  connectSandbox,
  type Connected,
  type OurKeys,
} from './connect-registry.ts'
import { openCases } from './open-cases.ts'
import { openPeople } from './open-people.ts'

interface Deps extends Pick<BotDeps, 'now' | 'log' | 'secret'> {
  content: BotContent
  /** Where this program itself can be reached. */
  address: string
  /** What the registry signs its notices with. */
  hookSecret: string
}

export interface OpenRegistry extends Connected {
  /** The sandbox, to be mounted at `/registry`; undefined with a real registry. */
  router: Router | undefined
  /** The present: in practice that of the sandbox, whose clock can be put forward. */
  now: () => Date
  /** Our public keys, to be published; undefined where our messages go unsigned. */
  ourKeys: OurKeys | undefined
  /** What the sandbox does by itself, again and again; empty with a real registry. */
  chores: readonly Chore[]
  close: () => Promise<void>
}

/** A task to be repeated. */
export interface Chore {
  name: string
  everyMs: number
  run: () => Promise<void>
}

const NOTICES_MS = 2_000
const CASES_MS = 60_000

const RANDOM_STEPS = 2 ** 32
/** Cryptographic: it makes one-time codes. */
const random = (): number => randomInt(RANDOM_STEPS) / RANDOM_STEPS

/** A client as the sandbox knows it, so that nothing has to be set for practice. */
function practiceClient({ id }: Caller, address: string): RegistryClient {
  const client = practiceClients.find((known) => known.id === id)
  const tokenUrl = `${address}/oauth2/client/token`
  return { id, secret: client?.secret ?? '', tokenUrl }
}

/** The sandbox with its cases and its people, in the data folder or in the database. */
async function openSandbox(config: Config, deps: Deps) {
  const { content, now, log, secret, address, hookSecret } = deps
  const { store, attachments, close: closeCases } = await openCases(config, content.cases)
  const { people, listed, close } = await openPeople(config, { now, places: content.places })
  await seedPracticeCases(store, { now: now(), categories: content.cases })
  // Sender and receiver live in the sandbox's time, which can be put forward.
  const present = () => sandbox.now()
  const notices = createNoticeSender({
    box: store.notices,
    send: createHookPost({ url: `${address}/hooks/registry`, secret: hookSecret, now: present }),
    now: present,
    newId: randomUUID,
    random,
  })
  const key = await createSigningKey()
  const sandbox = createSandbox({
    people,
    listed,
    places: content.places,
    cases: {
      store,
      attachments,
      categories: content.cases,
      verificationKey: secret,
      notices,
    },
    now,
    random,
    onFault: (fault) => {
      log.error('sandbox fault', errorFields(fault))
    },
    callbacks: httpCallbacks(),
    authority: createTokenAuthority({
      clients: practiceClients,
      key,
      now,
      newId: randomUUID,
    }),
    signatures: createMessageSignatures({ key, now: present }),
  })
  const words = {
    km: createMessages('km', content.messages.km),
    en: createMessages('en', content.messages.en),
  }
  // What has happened since the last run.
  await sandbox.advance(0)
  return {
    now: sandbox.now,
    router: createSandboxRouter({ sandbox, words }),
    chores: [
      { name: 'notices', everyMs: NOTICES_MS, run: () => notices.deliver() },
      { name: 'cases', everyMs: CASES_MS, run: () => sandbox.tick() },
    ],
    close: async () => {
      await close()
      await closeCases()
    },
  }
}

/**
 * The registry that the settings name: a real one, or the sandbox of this program, which the bot
 * calls over HTTP as it would a real one.
 * @throws StoreUnreadable, CasesUnreadable when a file of the sandbox is broken or in use; StopReason
 * when the certificate for a real registry cannot be used.
 */
export async function openRegistry(config: Config, deps: Deps): Promise<OpenRegistry> {
  if (config.registry.kind === 'remote') {
    const { registry, desk, ourKeys } = await connectRegistry(config.registry, deps)
    const { dataDir, cases } = config
    const own = { categories: deps.content.cases, dataDir, now: deps.now }
    const connected = await connectCases(cases, registry, own)
    return { desk, ourKeys, router: undefined, now: deps.now, chores: [], ...connected }
  }
  const sandbox = await openSandbox(config, deps)
  const url = `${deps.address}/registry`
  const clients = {
    bot: practiceClient(citizenBot, url),
    desk: practiceClient(officerDesk, url),
  }
  return { ...connectSandbox(url, clients, deps), ourKeys: undefined, ...sandbox }
}
