import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A process that writes to a store (a file or a database) without end. */
export function startWriter(where: string) {
  const script = new URL('../testdata/write-forever.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, where], { stdio: ['ignore', 'pipe', 'inherit'] })
  let last = 0
  let onLine = (): void => undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    last = Number(text.trim().split('\n').at(-1)) || last
    onLine()
  })
  const exit = once(child, 'exit')
  return {
    /** Resolves when it has reported so many writes. */
    reads: (count: number) =>
      new Promise<void>((done) => {
        onLine = () => {
          if (last >= count) done()
        }
        onLine()
      }),
    /** Kills it at once; gives the last write that it reported. */
    async kill(): Promise<number> {
      child.kill('SIGKILL')
      await exit
      return last
    },
  }
}
