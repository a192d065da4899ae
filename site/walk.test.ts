import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readContent } from '../bot/content/read-content.ts'
import { createMessages } from '../bot/language/messages.ts'
import { langs, type Lang } from '../schemas/lang.ts'
import { axeFindings } from './testing/axe-findings.ts'
import { describeSite, DIST } from './testing/built-site.ts'
import { samplePages } from './testing/page-samples.ts'
import { drivePractice } from './testing/practice-driver.ts'

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const
const QUESTION = {
  km: 'ខ្ញុំបាត់ប័ណ្ណសមធម៌ តើត្រូវធ្វើអ្វី?',
  en: 'I lost my Equity Card, what shall I do?',
} as const

const { content } = readContent('content')
const words = (lang: Lang) => createMessages(lang, content?.messages[lang] ?? '')

describeSite('a walk through the hub', (opened) => {
  /** Runs a walk in a page of its own; whatever the page complains about is a fault. */
  async function walk(options: BrowserContextOptions, steps: (page: Page) => Promise<void>) {
    const context = await opened.browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
    await steps(page)
    await context.close()
    expect(complaints).toEqual([])
  }

  /**
   * Nothing sticks out sideways and, looked at once, on the phone: axe finds nothing in either
   * colour scheme.
   */
  async function expectSound(page: Page) {
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(tooWide).toBeLessThanOrEqual(0)
    if (page.viewportSize()?.width !== SIZES[0].width) return
    expect(await axeFindings(page)).toEqual([])
  }

  it.each(SIZES)(
    'finds a page by Khmer from the middle of a sentence ($width px)',
    { timeout: 180_000 },
    (viewport) =>
      walk({ viewport }, async (page) => {
        const answer = content?.answers.find(({ id }) => id === 'equity-card-lost')
        const searched = middleOfSentence(answer?.pages.km?.body ?? '')
        await page.goto(`${opened.origin}/km/`)
        await page.locator('#q').fill(searched)
        await page.locator('form.search button').click()
        const result = page.locator('#search a[href="/km/answers/equity-card-lost/"]')
        await result.waitFor()
        await expectSound(page)
        await result.click()
        expect(await page.locator('main').innerText()).toContain(searched)
      }),
  )

  const cases = langs.flatMap((lang) => SIZES.map((viewport) => ({ lang, viewport })))

  it.each(cases)(
    'checks what a person may get ($lang, $viewport.width px)',
    { timeout: 360_000 },
    ({ lang, viewport }) =>
      walk({ viewport }, async (page) => {
        await page.goto(`${opened.origin}/${lang}/`)
        await page.locator(`main a[href="/${lang}/check/"]`).first().click()
        await page.locator('.choice').first().waitFor()
        await expectSound(page)
        await page.locator('.choice').first().click()
        await expectSound(page)
        const first = await page.locator('.check-heading').innerText()
        await page.locator('.choice').first().click()
        await page.goBack()
        await expect.poll(() => page.locator('.check-heading').innerText()).toBe(first)
        expect(await page.locator('.chosen').count()).toBe(1)
        await page.locator('.choice').first().click()
        const second = await page.locator('.check-heading').innerText()
        await page.reload()
        await expect.poll(() => page.locator('.check-heading').innerText()).toBe(second)

        for (let asked = 2; (await page.locator('.result-group').count()) === 0; asked++) {
          expect(asked).toBeLessThan(25)
          const month = page.locator('#check-year')
          if ((await month.count()) === 0) await page.locator('.choice').last().click()
          else {
            await month.fill('១៩៦៦')
            await page.locator('.month-form button').click()
          }
        }
        await expectSound(page)
        await page.locator('.check-not > summary').click()
        await page.locator('.check-answers > summary').click()
        await expectSound(page)
        await page.locator('.check-answers .answer-change button').first().click()
        expect(await page.locator('.check-heading').innerText()).toBe(first)
        await page.locator('.check-privacy button').click()
        expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
      }),
  )

  it('asks only for the programme that a reader comes from', { timeout: 180_000 }, () =>
    walk({ viewport: SIZES[0] }, async (page) => {
      await page.goto(`${opened.origin}/km/programmes/idpoor/`)
      await page.locator('.check-link a').click()
      await page.locator('.check-scope').waitFor()
      await page.locator('.choice').last().click()
      while ((await page.locator('.result-group').count()) === 0) {
        await page.locator('.choice').last().click()
      }
      const links = page.locator('.result-origin a')
      const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))
      expect(hrefs.length).toBeGreaterThan(0)
      expect(hrefs.every((href) => href?.startsWith('/km/programmes/idpoor/'))).toBe(true)
    }),
  )

  it.each(cases)(
    'uses all four services in the practice chat ($lang, $viewport.width px)',
    { timeout: 180_000 },
    ({ lang, viewport }) =>
      walk({ viewport }, async (page) => {
        const t = words(lang)
        const phone = drivePractice(page)
        await page.goto(`${opened.origin}/${lang}/practice/`)
        await phone.settled()
        await expectSound(page)
        await phone.press(phone.newestButtons().nth(langs.indexOf(lang)))
        await expectSound(page)

        await phone.command('check')
        await phone.pressOnUntil(t('check-health-line'))

        await phone.command('status')
        await phone.fromPanel('.persona .small-button')
        expect(await page.locator('.chat-note').count()).toBe(1)
        await page.locator('.reply-keyboard button').first().click()
        await expectSound(page)
        await page.locator('.sheet-actions .primary').click()
        await phone.settled()
        expect((await phone.texts()).join('\n')).toContain(t('status-title'))

        await phone.command('status')
        await phone.fromPanel('.persona .small-button')
        await phone.press(phone.newestButtons().first())
        await phone.press(page.locator('.sms .small-button'))
        const shown = (await phone.texts()).join('\n').split(t('status-title')).length - 1
        expect(shown).toBe(2)

        await phone.command('grievance')
        await phone.pressOnUntil(t('grievance-send'))
        await phone.press(phone.newestButtons().filter({ hasText: t('grievance-send') }))
        expect((await phone.texts()).join('\n')).toMatch(/KP\W?\d{3}/)

        await phone.command('ask')
        await phone.type(QUESTION[lang])
        // Where the bot is not sure, it offers the topic as a button.
        const title = content?.answers.find(({ id }) => id === 'equity-card-lost')?.pages[lang]
        const offered = phone.newestButtons().filter({ hasText: title?.frontMatter.title ?? '' })
        if ((await offered.count()) > 0) await phone.press(offered.first())
        const answers = page.locator(`.bubble a[href$="/${lang}/answers/equity-card-lost/"]`)
        expect(await answers.count()).toBeGreaterThan(0)
        await expectSound(page)
      }),
  )

  it('begins with the service that a page leads to', { timeout: 180_000 }, () =>
    walk({ viewport: SIZES[1] }, async (page) => {
      await page.goto(`${opened.origin}/en/practice/#status`)
      await page.locator('.bubble', { hasText: words('en')('status-no-spid') }).waitFor()
    }),
  )

  it('says so when the practice chat cannot be loaded, and tries again', { timeout: 180_000 }, () =>
    walk({ viewport: SIZES[0] }, async (page) => {
      let isDown = true
      await page.route('**/data/practice.json', (route) =>
        isDown ? route.fulfill({ status: 200, body: '' }) : route.continue(),
      )
      page.removeAllListeners('console')
      await page.goto(`${opened.origin}/km/practice/`)
      await page.locator('.island-failed').waitFor()
      await expectSound(page)
      isDown = false
      await page.locator('.island-failed button').click()
      await drivePractice(page).settled()
    }),
  )

  it.each(langs)('reads without scripts (%s)', { timeout: 180_000 }, (lang) =>
    walk({ viewport: SIZES[0], javaScriptEnabled: false }, async (page) => {
      const t = words(lang)
      const thin: string[] = []
      for (const path of samplePages(DIST)) {
        await page.goto(`${opened.origin}/${lang}/${path && `${path}/`}`)
        const text = await page.locator('main').innerText()
        if (text.length < 150 || text.includes(t('site-loading'))) thin.push(path)
      }
      expect(thin).toEqual([])
      for (const service of ['check', 'practice', 'search']) {
        await page.goto(`${opened.origin}/${lang}/${service}/`)
        expect(await page.locator('main').innerText()).toContain(t(`site-${service}-no-script`))
        const way = await page.locator(`#${service} a`).first().getAttribute('href')
        const answer = await page.goto(`${opened.origin}${way ?? ''}`)
        expect(answer?.status()).toBe(200)
      }
    }),
  )
})

/** Three Khmer words inside the first paragraph, without what stands before and after them. */
function middleOfSentence(body: string): string {
  const sentence = body.split('\n').find((line) => /^[\u1780-\u17ff]/.test(line)) ?? ''
  const khmer = /[\u1780-\u17b3][\u1780-\u17d3]+/.exec(sentence.slice(4))?.[0] ?? ''
  const segmenter = new Intl.Segmenter('km', { granularity: 'word' })
  const segments = [...segmenter.segment(khmer)].map(({ segment }) => segment)
  return segments.slice(1, 4).join('')
}
