import type { Page } from 'playwright-core'
import { langs, type Lang } from '../../schemas/lang.ts'
import { drivePractice } from '../../site/testing/practice-driver.ts'

/** One picture of the product. */
export interface Picture {
  /** Name of the file without its ending. */
  name: string
  /** Address on the site. */
  path: string
  size: { width: number; height: number }
  dark?: boolean
  /** What is done on the page before it is taken. */
  prepare?: (page: Page) => Promise<void>
}

const LAPTOP = { width: 1366, height: 768 }
const TALL = { width: 1366, height: 1100 }
const PHONE = { width: 320, height: 640 }

const SEARCHED = { km: 'ប័ណ្ណសមធម៌បាត់', en: 'lost equity card' } as const
const ASKED = {
  km: 'ប័ណ្ណសមធម៌របស់ខ្ញុំបាត់ហើយ ធ្វើម៉េចទៅ?',
  en: 'I lost my Equity Card, what shall I do?',
} as const

/** A look at the first synthetic person's status, in the page's language. */
const showStatus = (lang: Lang) => async (page: Page) => {
  const phone = drivePractice(page)
  await phone.settled()
  await phone.press(phone.newestButtons().nth(langs.indexOf(lang)))
  await phone.command('status')
  await phone.fromPanel('.persona .small-button')
  await page.locator('.reply-keyboard button').first().click()
  await phone.press(page.locator('.sheet-actions .primary'))
  await toTop(page)
}

const ask = (lang: Lang) => async (page: Page) => {
  const phone = drivePractice(page)
  await phone.settled()
  await phone.press(phone.newestButtons().nth(langs.indexOf(lang)))
  await phone.type(ASKED[lang])
  await page.locator('.phone').evaluate((frame) => {
    frame.scrollIntoView({ block: 'end' })
  })
}

const toTop = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, 0)
  })

/** The check of a pregnant woman from a poor family, up to its result. */
const checkPregnant = async (page: Page) => {
  await page.locator('.choice').nth(1).click()
  while ((await page.locator('.result-group').count()) === 0) {
    await page.locator('.choice').first().click()
  }
  await toTop(page)
}

const search = async (page: Page) => {
  await page.locator('#search :is(article, li) a').first().waitFor()
}

/** Everything that README and docs show, in both languages. */
export const pictures: readonly Picture[] = langs.flatMap((lang): Picture[] => [
  { name: `home-${lang}`, path: `/${lang}/`, size: TALL },
  { name: `home-${lang}-320`, path: `/${lang}/`, size: PHONE },
  { name: `programme-${lang}`, path: `/${lang}/programmes/family-package/`, size: LAPTOP },
  { name: `programme-${lang}-320`, path: `/${lang}/programmes/family-package/`, size: PHONE },
  { name: `tracker-${lang}`, path: `/${lang}/strategy/`, size: TALL },
  {
    name: `search-${lang}`,
    path: `/${lang}/search/?q=${encodeURIComponent(SEARCHED[lang])}`,
    size: LAPTOP,
    prepare: search,
  },
  {
    name: `check-${lang}-320`,
    path: `/${lang}/check/`,
    size: PHONE,
    prepare: async (page) => {
      await page.locator('.choice').first().click()
      await page.locator('.choice.unsure').waitFor()
    },
  },
  { name: `check-${lang}`, path: `/${lang}/check/`, size: TALL, prepare: checkPregnant },
  { name: `practice-${lang}`, path: `/${lang}/practice/`, size: TALL, prepare: showStatus(lang) },
  { name: `practice-${lang}-320`, path: `/${lang}/practice/`, size: PHONE, prepare: ask(lang) },
  {
    name: `programme-${lang}-dark`,
    path: `/${lang}/programmes/family-package/`,
    size: PHONE,
    dark: true,
  },
])
