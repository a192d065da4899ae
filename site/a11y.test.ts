import { AxeBuilder } from '@axe-core/playwright'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { langs } from '../schemas/lang.ts'
import { findChromium } from './testing/find-chromium.ts'
import { samplePages } from './testing/page-samples.ts'
import { serveFolder } from './testing/serve-folder.ts'

const DIST = process.env.SITE_DIST ?? 'dist'
const executablePath = findChromium(process.env)
const isBuilt = existsSync(join(DIST, 'km/index.html'))
if (executablePath && !isBuilt) {
  const message = 'Browser tests need the built site: npm run build.'
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(message)
  console.warn(`${message} They are skipped.`)
}

/** Text keeps 7:1, large text 4.5:1: stricter than what axe asks for by itself. */
const STRICT = { rules: { 'color-contrast-enhanced': { enabled: true } } }
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

describe.skipIf(!executablePath || !isBuilt)('one page of each kind', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveFolder>>
  const paths = isBuilt ? samplePages(DIST) : []

  beforeAll(async () => {
    site = await serveFolder(DIST)
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const visit = async (context: BrowserContext, path: string) => {
    const page = await context.newPage()
    await page.goto(`${site.origin}${path}`)
    return page
  }
  const addresses = (lang: string) => paths.map((path) => `/${lang}/${path && `${path}/`}`)

  it.each(langs)(
    'has no finding of axe, light and dark (%s)',
    { timeout: 1_800_000 },
    async (lang) => {
      const context = await browser.newContext()
      const findings: string[] = []
      for (const path of [...addresses(lang), '/404.html']) {
        const page = await visit(context, path)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const axe = new AxeBuilder({ page })
          if (colorScheme === 'dark') axe.withRules(COLOURS)
          else axe.options(STRICT)
          for (const { id, nodes } of (await axe.analyze()).violations) {
            findings.push(`${path} (${colorScheme}): ${id}: ${nodes[0]?.html ?? ''}`)
          }
        }
        await page.close()
      }
      await context.close()
      expect(findings).toEqual([])
    },
  )

  it.each(langs)('fits into 320 px (%s)', { timeout: 600_000 }, async (lang) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const wide: string[] = []
    for (const path of addresses(lang)) {
      const page = await visit(context, path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${path}: ${width} px`)
      await page.close()
    }
    await context.close()
    expect(wide).toEqual([])
  })
})
