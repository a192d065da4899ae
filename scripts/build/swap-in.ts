import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** `site-<process>-<random>`: whose folder it is shows whether it was left behind. */
const workFolder = /^site-(\d+)-/

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Folders of builds that were killed. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const owner = workFolder.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(join(cache, name), { recursive: true, force: true })
    }
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Has `make` fill a folder beside the site and puts it in the site's place when that has worked:
 * nobody ever sees half a site, and a failed build leaves the old one.
 * @param cache folder for what is being made, on the same disk as `target`.
 */
export async function swapIn(
  target: string,
  cache: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  await mkdir(cache, { recursive: true })
  await removeLeftovers(cache)
  const work = await mkdtemp(join(cache, `site-${process.pid}-`))
  try {
    const fresh = join(work, 'new')
    await mkdir(fresh)
    await make(fresh)
    await rename(target, join(work, 'old')).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
    await rename(fresh, target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
