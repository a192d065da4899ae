import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { StopReason } from './stop-reason.ts'

/**
 * Builds the site when it is out of date, in a process of its own whose lines show in this
 * terminal. It ends when `signal` is aborted, and by itself when this process dies.
 * @throws StopReason when the build fails.
 */
export async function buildSite(root: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts'), '--if-stale'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const stop = () => child.kill('SIGKILL')
  signal.addEventListener('abort', stop)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve)
    child.once('error', reject)
  })
  signal.removeEventListener('abort', stop)
  if (code !== 0 && !(signal.aborted as boolean)) {
    throw new StopReason('The site could not be built; the lines above say why.')
  }
}
