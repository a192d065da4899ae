import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { serveFolder } from './serve-folder.ts'

/** Where the built site lies. */
export const DIST = process.env.SITE_DIST ?? 'dist'
/** The browser that tests drive; undefined where there is none. */
export const executablePath = findChromium(process.env)
/** Whether there is a built site to look at. */
export const isBuilt = existsSync(join(DIST, 'km/index.html'))
if (!isBuilt) {
  const message = 'Browser tests need the built site: npm run build.'
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(message)
  console.warn(`${message} They are skipped.`)
}

/** Starts Chromium. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })

/** What a test of the built site works with; to be read in tests and hooks only. */
export interface Opened {
  browser: Browser
  /** `http://…` without a slash at the end. */
  origin: string
}

/** A suite on the built site in a browser; skipped where there is no browser or no site. */
export function describeSite(name: string, suite: (opened: Opened) => void): void {
  describe.skipIf(!executablePath || !isBuilt)(name, () => {
    const opened = {} as Opened
    let site: Awaited<ReturnType<typeof serveFolder>>
    beforeAll(async () => {
      site = await serveFolder(DIST)
      Object.assign(opened, { browser: await launchBrowser(), origin: site.origin })
    })
    afterAll(async () => {
      await opened.browser.close()
      await site.close()
    })
    suite(opened)
  })
}
