import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './testing/find-chromium.ts'
import { serveFolder } from './testing/serve-folder.ts'

const DIST = process.env.SITE_DIST ?? 'dist'
const executablePath = findChromium(process.env)

describe.skipIf(!executablePath || !existsSync(`${DIST}/km/index.html`))('choices', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveFolder>>

  beforeAll(async () => {
    site = await serveFolder(DIST)
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each([
    ['en-GB', '/en/'],
    ['km-KH', '/km/'],
    ['fr-FR', '/km/'],
  ])('leads a browser that prefers %s to %s', async (locale, path) => {
    const page = await browser.newPage({ locale })
    await page.goto(`${site.origin}/`)
    await page.waitForURL(`${site.origin}${path}`)
    await page.close()
  })

  it('offers both languages without scripts, and hides what needs them', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.origin}/`)
    expect(await page.locator('.choices a').evaluateAll((links) => links.length)).toBe(2)
    await page.goto(`${site.origin}/en/search/`)
    expect(await page.locator('.no-script').isVisible()).toBe(true)
    expect(await page.locator('.loading').isVisible()).toBe(false)
    expect(await page.locator('.theme').isVisible()).toBe(false)
    await context.close()
  })

  it('remembers the display that was chosen', async () => {
    const page = await browser.newPage({ colorScheme: 'light' })
    await page.goto(`${site.origin}/km/`)
    await page.click('.theme button[value=dark]')
    await page.goto(`${site.origin}/en/`)
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    expect(await page.getAttribute('.theme button[value=dark]', 'aria-pressed')).toBe('true')
    await page.click('.theme button[value=auto]')
    expect(await page.getAttribute('html', 'data-theme')).toBeNull()
    await page.close()
  })
})
