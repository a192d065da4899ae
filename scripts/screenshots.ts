import { mkdir, stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../site/testing/find-chromium.ts'
import { serveFolder } from '../site/testing/serve-folder.ts'
import { pictures, type Picture } from './screenshots/pictures.ts'

/**
 * Pictures of the product for README and docs, from the built site: `npm run screenshots`, or
 * `npm run screenshots -- practice` for those whose name has the word in it.
 */
const DIST = process.env.SITE_DIST ?? 'dist'
const FOLDER = 'docs/screenshots'
/** The day and hour that clocks in the pictures show. */
const SHOWN_TIME = '2026-11-23T02:30:00Z'

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.size,
    colorScheme: picture.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Phnom_Penh',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(SHOWN_TIME)
  await page.goto(`${origin}${picture.path}`)
  await picture.prepare?.(page)
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const file = join(FOLDER, `${picture.name}.png`)
  await page.screenshot({ path: file })
  await context.close()
  console.log(`${file}  ${Math.round((await stat(file)).size / 1024)} kB`)
}

const executablePath = findChromium(process.env)
if (!executablePath || !existsSync(join(DIST, 'km/index.html'))) {
  console.error('Pictures need Chromium and the built site (npm run build).')
  process.exit(1)
}
await mkdir(FOLDER, { recursive: true })
const site = await serveFolder(DIST)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const word = process.argv[2] ?? ''
  for (const picture of pictures.filter(({ name }) => name.includes(word))) {
    await take(browser, site.origin, picture)
  }
} finally {
  await browser.close()
  await site.close()
}
