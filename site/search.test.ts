import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clusters } from '../bot/language/clusters.ts'
import { seededRandom } from '../bot/registry/sandbox/random.ts'
import { readPage } from '../scripts/build/search-page.ts'
import { findChromium } from './testing/find-chromium.ts'
import { serveFolder } from './testing/serve-folder.ts'

const DIST = process.env.SITE_DIST ?? 'dist'
const executablePath = findChromium(process.env)
const isBuilt = existsSync(join(DIST, 'km/index.html'))
if (process.env.REQUIRE_BROWSER === '1' && !isBuilt) {
  throw new Error('Browser tests need the built site: npm run build.')
}

const RUNS = 200
const SEED = 20_261_122

/** Random runs of 2 to 12 Khmer clusters from random Khmer pages, each with its page. */
function drawRuns(): { query: string; url: string }[] {
  const random = seededRandom(SEED)
  const upTo = (count: number) => Math.floor(random() * count)
  const pages = globSync('km/**/index.html', { cwd: DIST })
    .map((path) => `/${path.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .filter((url) => url !== '/km/search/')
    .sort()
    .map((url) => {
      const [page] = readPage(readFileSync(join(DIST, url, 'index.html'), 'utf8'), url)
      const runs = (page?.blocks ?? [])
        .flatMap(({ text }) => text.match(/[ក-៓៝]+/g) ?? [])
        .map((run) => clusters(run))
        .filter((run) => run.length >= 2)
      return { url, runs }
    })
    .filter(({ runs }) => runs.length > 0)
  return Array.from({ length: RUNS }, () => {
    const { url, runs } = pages[upTo(pages.length)]!
    const run = runs[upTo(runs.length)]!
    const length = Math.min(run.length, 2 + upTo(11))
    const from = upTo(run.length - length + 1)
    return { url, query: run.slice(from, from + length).join('') }
  })
}

/** Types a query and waits for its results; the field and the index stay loaded. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('#search input[type=search]').fill(query)
  await page.waitForFunction(
    (asked) => document.querySelector('.search-status')?.textContent.includes(asked),
    `«${query}»`,
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

describe.skipIf(!executablePath || !isBuilt)('the search in a browser', () => {
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

  async function openSearch(): Promise<Page> {
    const page = await browser.newPage({ baseURL: site.origin })
    await page.goto('/km/search/')
    return page
  }

  it(
    `finds the page of each of ${RUNS} random runs of Khmer`,
    async () => {
      const runs = drawRuns()
      const missed: string[] = []
      const lookFor = async (part: typeof runs) => {
        const page = await openSearch()
        for (const { query, url } of part) {
          const found = await isFound(page, query, url)
          if (!found) missed.push(`${query} on ${url}`)
        }
      }
      await Promise.all([lookFor(runs.slice(0, RUNS / 2)), lookFor(runs.slice(RUNS / 2))])
      expect(missed).toEqual([])
    },
    10 * 60_000,
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
})
