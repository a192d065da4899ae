import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { seededRandom } from '../bot/registry/sandbox/random.ts'
import { measureColdSearches } from '../scripts/evaluation/search/cold-search.ts'
import { drawPhrases, type Phrase } from '../scripts/evaluation/search/draw-phrases.ts'
import { readBuiltPages } from '../scripts/evaluation/search/read-pages.ts'
import { describeSite, DIST, executablePath } from './testing/built-site.ts'

/** Thousands of phrases are looked for beside the script that draws them, without a browser. */
const RUNS = 45
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

/**
 * Looks for phrases as a reader does, with the page's own field and buttons, from inside the page:
 * thousands of messages between test and browser would take longer than the searches.
 * @returns the phrases whose page is not among all that the search shows, however far down.
 */
const missedIn = (page: Page, phrases: readonly Phrase[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const status = document.querySelector('.search-status')!
    const field = document.querySelector<HTMLInputElement>('#q')!
    const until = async (isDone: () => boolean, what: string) => {
      for (const end = performance.now() + 60_000; !isDone();) {
        if (performance.now() > end) throw new Error(`waited a minute: ${what}`)
        await new Promise((later) => setTimeout(later, 5))
      }
    }
    const shown = () => [...document.querySelectorAll<HTMLAnchorElement>('#search ol.entries a')]
    const isShown = (url: string) => shown().some(({ pathname }) => pathname === url)
    const missed: string[] = []
    for (const { q, url, lang } of all) {
      field.value = q
      field.form!.requestSubmit()
      const quoted = lang === 'km' ? `«${q}»` : `“${q}”`
      await until(() => status.textContent.includes(quoted), q)
      for (;;) {
        const more = document.querySelector<HTMLElement>('.search-results > button')
        if (isShown(url) || !more) break
        const before = shown().length
        more.click()
        await until(() => shown().length > before, `more of ${q}`)
      }
      if (!isShown(url)) missed.push(`${q} on ${url}`)
    }
    return missed
  }, phrases)

describeSite('the search in a browser', (opened) => {
  async function openSearch(lang = 'km'): Promise<Page> {
    const page = await opened.browser.newPage({ baseURL: opened.origin })
    await page.goto(`/${lang}/search/`)
    return page
  }

  it.each([
    ['km', (RUNS * 2) / 3],
    ['en', RUNS / 3],
  ] as const)('finds the page of each of random phrases: %s, %i', async (lang, count) => {
    const pages = await readBuiltPages(DIST)
    const phrases = drawPhrases(seededRandom(SEED), pages, lang, count)
    expect(await missedIn(await openSearch(lang), phrases)).toEqual([])
  })

  it('adds further pages below what is shown, also after a failure of the line', async () => {
    const page = await openSearch('en')
    await searchFor(page, 'social protection')
    const first = await addresses(page)
    const more = page.getByRole('button', { name: 'Show more' })
    await page.route('**/*.pf_fragment', (route) => route.abort())
    await more.click()
    await page.getByRole('status').getByText('could not be loaded').waitFor()
    expect(await addresses(page)).toEqual(first)
    await page.unroute('**/*.pf_fragment')
    await more.click()
    await page.waitForFunction(() => document.querySelectorAll('ol.entries a').length > 10)
    const all = await addresses(page)
    expect(all.slice(0, first.length)).toEqual(first)
    expect(new Set(all).size).toBe(all.length)
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(focused).toBe(all[first.length])
  })

  it('leaves the list alone when the same query is sent again', async () => {
    const page = await openSearch('en')
    await searchFor(page, 'social protection')
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.waitForFunction(() => document.querySelectorAll('ol.entries a').length > 10)
    const all = await addresses(page)
    await page.locator('#q').press('Enter')
    await page.waitForTimeout(300)
    expect(await addresses(page)).toEqual(all)
  })

  it('keeps a kind that is chosen while the next query is looked for', async () => {
    const page = await openSearch('en')
    await searchFor(page, 'social protection')
    await page.route('**/*.pf_index', async (route) => {
      await new Promise((later) => setTimeout(later, 300))
      await route.continue()
    })
    await page.locator('#q').fill('scholarship pupils')
    await page.locator('#q').press('Enter')
    await page.getByRole('radio', { name: /^Programmes/ }).check()
    await page.getByRole('status').getByText('“scholarship pupils”').waitFor()
    for (const href of await addresses(page)) expect(href).toContain('/programmes/')
  })

  it('tells a screen reader what is what and what is found', async () => {
    const page = await openSearch('en')
    const status = page.getByRole('status')
    expect(await status.getAttribute('aria-live')).not.toBe('off')
    await searchFor(page, 'registery api')
    expect(await page.locator('#search').ariaSnapshot()).toMatch(
      new RegExp(
        [
          '- search:',
          '[^]*- searchbox "What are you looking for\\?": registery api',
          '\\s+- button "Search"\\s',
          '- group "Show only":',
          '[^]*- radio "All \\(\\d+\\)" \\[checked\\]',
          '[^]*- region "Search":',
          '\\s+- status: .*“registery api”.*“registry api”.*',
          '\\s+- list:\\s+- listitem:\\s+- link ',
        ].join(''),
      ),
    )
    await searchFor(page, 'qqqq')
    const nothing = await page.locator('#search').ariaSnapshot()
    expect(nothing).toMatch(/- status: Nothing found for “qqqq”[^]*- list:[^]*- link "Ask the bot/)
  })

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

  it('goes on saying that it finds nothing while the other language is slow', async () => {
    const page = await openSearch('en')
    let requests = 0
    await page.route('**/pagefind/km/**', async (route) => {
      requests++
      await new Promise((later) => setTimeout(later, 600))
      await route.continue()
    })
    await searchFor(page, 'qqqq')
    await page.waitForTimeout(1000)
    expect(requests).toBeGreaterThan(0)
    const status = page.getByRole('status')
    expect(await status.innerText()).toBe('Nothing found for “qqqq”')
    await page.waitForLoadState('networkidle')
    expect(await status.innerText()).toBe('Nothing found for “qqqq”')
  })

  it('finds nothing, and does not fail, where the other language cannot be loaded', async () => {
    const page = await openSearch('en')
    const failed = page.waitForEvent('requestfailed')
    await page.route('**/pagefind/km/**', (route) => route.abort())
    await searchFor(page, 'qqqq')
    await failed
    await page.waitForTimeout(600)
    expect(await page.getByRole('status').innerText()).toBe('Nothing found for “qqqq”')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.locator('#search .ways a').count()).toBe(2)
  })

  it.each([
    ['en', 'ការដាក់ពាក្យ', '/km/search/'],
    ['en', 'លុយមិនទាន់ចូល', '/km/search/'],
    ['km', 'pension for garment workers', '/en/search/'],
  ])('offers the other language above near pages: %s %s', async (lang, query, href) => {
    const page = await openSearch(lang)
    await searchFor(page, query)
    // Shown together with the pages: nothing may move under a finger.
    const shown = page.locator('.search-results > *')
    expect(await shown.nth(0).getAttribute('class')).toBe('search-offer')
    expect(await shown.nth(1).getAttribute('class')).toBe('entries')
    const offer = page.locator(`.search-offer a[href^="${href}"]`)
    const count = /[០-៩\d]+/.exec(await offer.innerText())![0]
    await offer.click()
    await page.locator('#search ol.entries a').first().waitFor()
    const digits = (text: string) =>
      text.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    const said = digits(await page.getByRole('status').innerText())
    expect(said).toContain(digits(count))
  })

  it('shows near pages without an offer where the other language cannot be loaded', async () => {
    const page = await openSearch('en')
    await page.route('**/pagefind/km/**', (route) => route.abort())
    await searchFor(page, 'ការដាក់ពាក្យ')
    expect((await addresses(page)).length).toBeGreaterThan(0)
    expect(await page.locator('.search-offer, [role=alert]').count()).toBe(0)
  })

  it('loads the other language only for what is written as there', async () => {
    const page = await openSearch('en')
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/km/')) elsewhere.push(request.url())
    })
    await searchFor(page, 'pension for zebras')
    await searchFor(page, 'equity card')
    expect((await addresses(page)).length).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    expect(elsewhere).toEqual([])
  })

  it('shows every kind where the address names none that there is', async () => {
    const page = await opened.browser.newPage({ baseURL: opened.origin })
    for (const kind of ['constructor', 'toString', 'none']) {
      await page.goto(`/en/search/?q=equity+card&kind=${kind}`)
      await page.locator('#search ol.entries a').first().waitFor()
      expect(await page.getByRole('radio', { name: /^All/ }).isChecked()).toBe(true)
    }
  })

  it.each([
    ['km', 'កញ្ជប់គ្រួសារ', '/km/programmes/family-package/'],
    ['en', 'scholership', '/en/answers/scholarship/'],
  ])('helps with spelling: %s %s', async (lang, query, expected) => {
    const page = await openSearch(lang)
    await searchFor(page, query)
    expect((await addresses(page)).slice(0, 3)).toContain(expected)
  })

  it.each([
    ['km', /^[\u1780-\u17b3A-Z#]$/],
    ['en', /^[A-Z#]$/],
  ])('lists all pages by kind and letter without scripts: %s', async (lang, letter) => {
    const context = await opened.browser.newContext({
      javaScriptEnabled: false,
      baseURL: opened.origin,
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    await page.goto(`/${lang}/search/`)
    await page.locator(`main a[href="/${lang}/index-of-pages/"]`).first().click()
    const answer = page.locator(`main a[href="/${lang}/answers/spid-what/"]`)
    expect(await answer.count()).toBe(1)

    const answers = page.locator('section[aria-labelledby="answers"]')
    const letters = await answers.locator('h3').allInnerTexts()
    expect(letters.length).toBeGreaterThan(5)
    for (const one of letters) expect(one).toMatch(letter)
    expect(new Set(letters).size).toBe(letters.length)
    expect(await answers.locator('.letters a').allInnerTexts()).toEqual(letters)
    const first = (await answers.locator('.letters a').first().getAttribute('href'))!
    expect(await page.locator(`[id="${first.slice(1)}"]`).innerText()).toBe(letters[0])
    expect(await page.locator('section[aria-labelledby="forum"] h3').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await context.close()
  })

  it('lets a reader copy a page without hidden characters', async () => {
    const context = await opened.browser.newContext({ baseURL: opened.origin })
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
})
