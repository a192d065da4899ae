import type { Lang } from '../../schemas/lang.ts'
import type { Config } from '../config.ts'
import { createMessages } from '../language/messages.ts'
import { buildSite } from '../server/build-site.ts'
import { runTelegram } from '../server/run-telegram.ts'
import { wait } from '../server/wait.ts'
import { assemble, type Assembly } from './assemble.ts'
import { openParts, type Parts } from './open-parts.ts'
import { welcome } from './welcome.ts'

export interface HubOptions {
  /** Absolute path of the project. */
  root: string
  config: Config
  /** Whether to build the site when it is out of date. */
  build: boolean
  /** Shows a line to the person at the terminal. */
  say: (line: string) => void
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else
      signal.addEventListener('abort', () => {
        resolve()
      })
  })

/** Runs the bot on Telegram until `signal` is aborted. @throws StopReason */
async function runBot(
  { bot, config }: NonNullable<Assembly['telegram']>,
  { content, log }: Parts,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const words = {
    km: createMessages('km', content.messages.km),
    en: createMessages('en', content.messages.en),
  }
  const way = config.updates.by === 'webhook' ? 'by webhook' : 'by long polling'
  await runTelegram(
    {
      bot,
      updates: config.updates,
      describeCommand: (lang: Lang, name) => words[lang](`bot-command-${name}`),
      onConnected: (username) => {
        say(`Telegram: connected as @${username}, ${way}.`)
      },
      log,
      wait,
    },
    signal,
  )
}

/**
 * Opens everything, runs it until `signal` is aborted and closes it again.
 * @throws StopReason, StoreUnreadable, CasesUnreadable: what is wrong, in one sentence.
 */
export async function runHub(options: HubOptions, signal: AbortSignal): Promise<void> {
  const { root, config, build, say } = options
  const parts = await openParts(root, config)
  const ended = new AbortController()
  const running = AbortSignal.any([signal, ended.signal])
  let ready = false
  let loops: Promise<unknown> = Promise.resolve()
  try {
    const assembly = assemble(parts, { root, config, ready: () => ready, signal: running })
    parts.listening.serve(assembly.app)
    if (build) await buildSite(root, running)
    if (signal.aborted) return
    ready = true
    say(welcome(parts.address, config))
    loops = Promise.all(assembly.loops.map((loop) => loop.run(running)))
    if (assembly.telegram) await runBot(assembly.telegram, parts, say, running)
    await untilAborted(signal)
  } finally {
    ended.abort()
    await loops
    await parts.close()
  }
}
