import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const PREFIX = 'site-'
const HOUR_MS = 3_600_000

/** Folders that killed builds have left behind. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name)
    const { mtimeMs } = await stat(path)
    if (name.startsWith(PREFIX) && Date.now() - mtimeMs > HOUR_MS) {
      await rm(path, { recursive: true, force: true })
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
  const work = await mkdtemp(join(cache, PREFIX))
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
