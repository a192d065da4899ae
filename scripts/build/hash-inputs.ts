import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything that a page of the site can come from. */
const folders = ['content', 'schemas', 'site', 'bot', 'scripts/build']
const files = ['astro.config.mjs', 'package-lock.json', 'scripts/build.ts']
/** Parts of these folders that no page imports. */
const apart = /^bot\/(server\/|main\.ts|start|config\.ts)|\.test\.ts$|\.contract\.ts$|\/testdata\//

async function listFiles(root: string): Promise<string[]> {
  const found = [...files]
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries.filter((e) => e.isFile())) {
      const path = join(entry.parentPath, entry.name).slice(root.length + 1)
      found.push(path.replaceAll('\\', '/'))
    }
  }
  return found.filter((path) => !apart.test(path)).sort()
}

/**
 * Hash of all inputs of the site: names and bytes, not times, so that a fresh clone and a
 * restored cache agree.
 * @param settings whatever else the pages depend on.
 */
export async function hashInputs(root: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of await listFiles(root)) {
    const content = await readFile(join(root, path))
    hash.update(`\0${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
