import { parseConfig } from '../../config.ts'
import { runTelegram } from '../../server/run-telegram.ts'
import { wait } from '../../server/wait.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../assemble.ts'
import { openParts, type Parts } from '../open-parts.ts'

export interface RunningHub {
  /** `http://127.0.0.1:41234` */
  address: string
  store: Store
  stop: () => Promise<void>
}

/**
 * The whole program in this process, as `runHub` runs it, with other content than the project's.
 * The site is not built. Resolves once Telegram has answered.
 */
export async function runHubHere(
  settings: Readonly<Record<string, string>>,
  change: (parts: Parts) => Partial<Parts>,
): Promise<RunningHub> {
  const config = parseConfig({ PORT: '0', LOG_LEVEL: 'error', ...settings })
  const root = process.cwd()
  const opened = await openParts(root, config)
  const parts = { ...opened, ...change(opened) }
  const ended = new AbortController()
  const { signal } = ended
  const { app, telegram, loops } = assemble(parts, { root, config, ready: () => true, signal })
  if (!telegram) throw new Error('BOT_TOKEN is missing')
  parts.listening.serve(app)
  let connected: () => void = () => undefined
  const isConnected = new Promise<void>((resolve) => (connected = resolve))
  const running = Promise.all([
    ...loops.map((loop) => loop.run(signal)),
    runTelegram(
      {
        bot: telegram.bot,
        updates: telegram.config.updates,
        describeCommand: (_lang, name) => name,
        onConnected: connected,
        log: parts.log,
        wait,
      },
      signal,
    ),
  ])
  await isConnected
  return {
    address: parts.address,
    store: parts.store,
    async stop() {
      ended.abort()
      await running
      await opened.close()
    },
  }
}
