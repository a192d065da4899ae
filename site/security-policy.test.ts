import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHub, type HubProcess } from '../bot/server/testing/hub-process.ts'
import { executablePath, isBuilt, launchBrowser } from './testing/built-site.ts'

/** With everything that runs in a page: theme, search engine, check and the bot itself. */
const pages = [
  '/',
  '/km/',
  '/km/search/?q=ប័ណ្ណ',
  '/en/search/?q=card',
  '/km/check/',
  '/en/practice/',
  '/en/standards/spid/',
  '/registry/',
  '/registry/phones',
]

describe.skipIf(!executablePath || !isBuilt)('pages under the security policy', () => {
  let hub: HubProcess
  let dataDir: string
  let browser: Browser
  let address: string
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kumpear-browser-'))
    hub = startHub({ DATA_DIR: dataDir })
    address = await hub.address()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    hub.signal('SIGTERM')
    await hub.ended
    await rm(dataDir, { recursive: true })
  })

  test.each(pages)('%s runs without an error in the console', { timeout: 60_000 }, async (path) => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(address + path, { waitUntil: 'networkidle' })
    expect(errors).toEqual([])
    await page.close()
  })
})
