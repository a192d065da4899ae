import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../main.ts', import.meta.url))
const PATIENCE_MS = 90_000

/** A port that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
}

/**
 * The real program as a child process with these settings and no others. The site is served as
 * it is: nothing is built.
 */
export function startHub(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main, '--no-build'], {
    env: { PORT: '0', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  let changed: () => void = () => undefined
  const add = (chunk: Buffer, to: 'output' | 'errors') => {
    if (to === 'output') output += chunk.toString()
    else errors += chunk.toString()
    changed()
  }
  child.stdout.on('data', (chunk: Buffer) => {
    add(chunk, 'output')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    add(chunk, 'errors')
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal })
      changed()
    })
  })

  /** Waits until standard output fits and gives the match. */
  async function prints(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const match = pattern.exec(output)
      if (match) return match
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`the hub did not print ${String(pattern)}:\n${output}${errors}`)
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 500)
        changed = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  return {
    prints,
    ended,
    /** Address in the terminal, without a slash at the end. */
    address: async () => (await prints(/(http:\/\/\S+:\d+)\//))[1] ?? '',
    errors: () => errors,
    output: () => output,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
  }
}
export type HubProcess = ReturnType<typeof startHub>
