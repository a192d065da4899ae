import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../bot/registry/sandbox/random.ts'
import { measureColdSearches } from '../scripts/evaluation/search/cold-search.ts'
import { drawPhrases } from '../scripts/evaluation/search/draw-phrases.ts'
import { readBuiltPages } from '../scripts/evaluation/search/read-pages.ts'
import { findChromium } from './testing/find-chromium.ts'
import { serveFolder } from './testing/serve-folder.ts'

const DIST = process.env.SITE_DIST ?? 'dist'
const executablePath = findChromium(process.env)
const isBuilt = existsSync(join(DIST, 'km/index.html'))
if (process.env.REQUIRE_BROWSER === '1' && !isBuilt) {
  throw new Error('Browser tests need the built site: npm run build.')
}

const RUNS = 300
const SEED = 20_261_122

/** Types a query and waits for its results; the field and the index stay loaded. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('#search input[type=search]').fill(query)
  await page.waitForFunction(
    (asked) => document.querySelector('.search-status')?.textContent.includes(asked),
    page.url().includes('/km/') ? `«${query}»` : `“${query}”`,
  )
}

const addresses = (page: Page): Promise<string[]> =>
  page
    .locator('#search ol.entries a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** Whether the page is among all that the search shows, however far down. */
async function isFound(page: Page, query: string, url: string): Promise<boolean> {
  await searchFor(page, query)
  const more = page.locator('#search .search-results button.second')
  for (;;) {
    const shown = await addresses(page)
    if (shown.some((href) => href.split('#')[0] === url)) return true
    if ((await more.count()) === 0) return false
    await more.click()
    await page.waitForFunction(
      (before) => document.querySelectorAll('#search ol.entries a').length > before,
      shown.length,
    )
  }
}

describe.skipIf(!executablePath || !isBuilt)(
  'the search in a browser',
  { timeout: 180_000 },
  () => {
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

    async function openSearch(lang = 'km'): Promise<Page> {
      const page = await browser.newPage({ baseURL: site.origin })
      await page.goto(`/${lang}/search/`)
      return page
    }

    it(
      `finds the page of each of ${RUNS} random phrases`,
      async () => {
        const pages = await readBuiltPages(DIST)
        const missed: string[] = []
        const lookFor = async (lang: 'km' | 'en', count: number) => {
          const page = await openSearch(lang)
          for (const { q, url } of drawPhrases(seededRandom(SEED), pages, lang, count)) {
            if (!(await isFound(page, q, url))) missed.push(`${q} on ${url}`)
          }
        }
        await Promise.all([lookFor('km', (RUNS * 2) / 3), lookFor('en', RUNS / 3)])
        expect(missed).toEqual([])
      },
      30 * 60_000,
    )

    it('gives the same pages for every encoding that looks the same', async () => {
      const page = await openSearch()
      const lists: string[][] = []
      for (const query of ['ស្ត្រី', 'ស្រ្តី', 'ស្រី្ត', 'ស្ត្រ\u200bី']) {
        await searchFor(page, query)
        lists.push(await addresses(page))
      }
      for (const list of lists) expect(list).toEqual(lists[0])
    })

    it('shows results while one types, in Khmer digits, with the match marked', async () => {
      const page = await openSearch()
      await page.locator('#q').pressSequentially('ប័ណ្ណសមធម៌')
      await page.locator('#search mark').first().waitFor()
      const said = await page.locator('.search-status').innerText()
      const kinds = await page.locator('.search-kinds').innerText()
      expect(said).toMatch(/[០-៩]/)
      expect(said + kinds).not.toMatch(/[0-9]/)
      const results = await page.locator('.search-results').textContent()
      expect(results).not.toMatch(/[\u200b\ue000-\uf8ffա-ֆσ]/)
      for (const mark of await page.locator('#search mark').allInnerTexts()) {
        expect(mark.replace(/\s/g, '')).toMatch(/ប័ណ្ណ|សមធម៌/)
      }
    })

    it('is used with the keyboard alone', async () => {
      const page = await openSearch('en')
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '')
      await page.locator('#q').focus()
      await page.keyboard.type('equity card')
      await page.keyboard.press('Enter')
      await page.locator('#search ol.entries a').first().waitFor()
      await page.keyboard.press('Tab')
      expect(await focused()).toContain('type="submit"')
      await page.keyboard.press('Tab')
      expect(await focused()).toContain('type="radio"')
      const all = (await addresses(page)).length
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(/kind=/)
      await page.waitForFunction(
        (before) => document.querySelectorAll('#search ol.entries a').length < before,
        all,
      )
      await page.keyboard.press('Tab')
      expect(await focused()).toContain('href="/en/')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => !url.pathname.includes('/search/'))
    })

    it('offers the other language where it finds nothing', async () => {
      const page = await openSearch('en')
      await searchFor(page, 'ឪពុកម្តាយ')
      const offer = page.locator('#search .ways a[href^="/km/search/"]')
      await offer.waitFor()
      await offer.click()
      await page.locator('#search ol.entries a').first().waitFor()
    })

    it.each([
      ['km', 'កញ្ជប់គ្រួសារ', '/km/programmes/family-package/'],
      ['en', 'scholership', '/en/answers/scholarship/'],
    ])('helps with spelling: %s %s', async (lang, query, expected) => {
      const page = await openSearch(lang)
      await searchFor(page, query)
      expect((await addresses(page)).slice(0, 3)).toContain(expected)
    })

    it('lists all pages by kind and letter without scripts', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
      const page = await context.newPage()
      await page.goto('/km/search/')
      await page.locator('main a[href="/km/index-of-pages/"]').first().click()
      expect(await page.locator('main a[href="/km/answers/spid-what/"]').count()).toBeGreaterThan(0)
      await context.close()
    })

    it('lets a reader copy a page without hidden characters', async () => {
      const context = await browser.newContext({ baseURL: site.origin })
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      await page.goto('/km/answers/equity-card-lost/')
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('ControlOrMeta+c')
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain('ប័ណ្ណសមធម៌')
      expect(copied).not.toMatch(/[\u200b-\u200f\u2060\ufeff]/)
      await context.close()
    })

    it('moves at most 60 kB for a first search, beside Pagefind’s own files', async () => {
      const queries = [
        { q: 'ប្រាក់មិនទាន់មកដល់', lang: 'km' },
        { q: 'registry search request', lang: 'en' },
      ] as const
      for (const { query, data } of await measureColdSearches(DIST, executablePath!, queries)) {
        expect(data, query).toBeLessThan(60_000)
      }
    })
  },
)
