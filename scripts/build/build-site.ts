import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'astro'
import type { SiteConfig } from '../../bot/config.ts'
import { describeFault } from '../../bot/content/fault.ts'
import { BUILD_RECORD, readBuildRecord, type BuildRecord } from '../../bot/server/built-site.ts'
import { StopReason } from '../../bot/server/stop-reason.ts'
import { checkContent } from '../check/check-content.ts'
import { hashInputs } from './hash-inputs.ts'
import { readPages } from './inline-scripts.ts'
import { buildSearchIndex } from './search-index.ts'
import { swapIn } from './swap-in.ts'

interface BuildOptions {
  /** Absolute path of the project. */
  root: string
  settings: SiteConfig
  /** `2026-11-22`; decides which facts are due for a review. */
  today: string
  /** Build only when something has changed since the last time. */
  ifStale: boolean
  /** Shows a line of progress. */
  say: (line: string) => void
}

/** Makes the pages and the search index in `folder`. */
async function makeSite(
  folder: string,
  inputs: string,
  { root, say }: BuildOptions,
): Promise<void> {
  say('Making the pages …')
  await build({ root, outDir: folder, logLevel: 'warn' })
  const { pages, inlineScripts } = await readPages(folder)
  say(`Making the search index of ${pages} pages …`)
  await buildSearchIndex(folder)
  const record: BuildRecord = { inputs, inlineScripts }
  await writeFile(join(folder, BUILD_RECORD), JSON.stringify(record))
}

/**
 * Builds the site into `dist`, from checked content.
 * @returns whether anything was built.
 * @throws StopReason for faulty content, another error for a faulty page; the old site stays.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const { root, settings, today, ifStale, say } = options
  const dist = join(root, 'dist')
  const inputs = await hashInputs(root, settings)
  if (ifStale && readBuildRecord(dist)?.inputs === inputs) return false
  say('Building the site. Checking the content …')
  const { faults } = checkContent(join(root, 'content'), today)
  if (faults.length > 0) {
    throw new StopReason(`The content has faults:\n${faults.map(describeFault).join('\n')}`)
  }
  await swapIn(dist, join(root, '.cache'), (folder) => makeSite(folder, inputs, options))
  return true
}
