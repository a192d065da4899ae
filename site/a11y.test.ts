import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { langs } from '../schemas/lang.ts'
import { axeFindings } from './testing/axe-findings.ts'
import { describeSite, DIST, isBuilt } from './testing/built-site.ts'
import { samplePages } from './testing/page-samples.ts'

/** How many of the same rows or items beside each other are looked at. */
const ALIKE = 10

/** Takes long lists and tables down to the first rows: the same template made the others. */
const shortenLists = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    for (const parent of document.querySelectorAll('main *')) {
      const seen = new Map<string, number>()
      for (const child of [...parent.children]) {
        const kind = `${child.tagName}.${child.className}`
        const count = (seen.get(kind) ?? 0) + 1
        seen.set(kind, count)
        if (count > most) child.remove()
      }
    }
  }, ALIKE)

describeSite('one page of each kind', (opened) => {
  const paths = isBuilt ? samplePages(DIST) : []
  const addresses = (lang: string) => paths.map((path) => `/${lang}/${path && `${path}/`}`)

  it.each(langs)(
    'has no finding of axe, light and dark (%s)',
    { timeout: 1_800_000 },
    async (lang) => {
      const page = await opened.browser.newPage()
      const findings: string[] = []
      for (const path of [...addresses(lang), '/404.html']) {
        await page.goto(opened.origin + path)
        await shortenLists(page)
        findings.push(...(await axeFindings(page)).map((finding) => `${path} (${finding})`))
      }
      await page.close()
      expect(findings).toEqual([])
    },
  )

  it.each(langs)('fits into 320 px (%s)', { timeout: 600_000 }, async (lang) => {
    const page = await opened.browser.newPage({ viewport: { width: 320, height: 640 } })
    const wide: string[] = []
    for (const path of addresses(lang)) {
      await page.goto(opened.origin + path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${path}: ${width} px`)
    }
    await page.close()
    expect(wide).toEqual([])
  })
})
