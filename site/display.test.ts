import { expect, it } from 'vitest'
import { describeSite } from './testing/built-site.ts'

describeSite('choices', (opened) => {
  it.each([
    ['en-GB', '/en/'],
    ['km-KH', '/km/'],
    ['fr-FR', '/km/'],
  ])('leads a browser that prefers %s to %s', async (locale, path) => {
    const page = await opened.browser.newPage({ locale })
    await page.goto(`${opened.origin}/`)
    await page.waitForURL(`${opened.origin}${path}`)
    await page.close()
  })

  it('offers both languages without scripts, and hides what needs them', async () => {
    const context = await opened.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${opened.origin}/`)
    expect(await page.locator('.choices a').evaluateAll((links) => links.length)).toBe(2)
    await page.goto(`${opened.origin}/en/search/`)
    expect(await page.locator('.no-script').isVisible()).toBe(true)
    expect(await page.locator('.loading').isVisible()).toBe(false)
    expect(await page.locator('.theme').isVisible()).toBe(false)
    await context.close()
  })

  it('remembers the display that was chosen', async () => {
    const page = await opened.browser.newPage({ colorScheme: 'light' })
    await page.goto(`${opened.origin}/km/`)
    await page.click('.theme button[value=dark]')
    await page.goto(`${opened.origin}/en/`)
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    expect(await page.getAttribute('.theme button[value=dark]', 'aria-pressed')).toBe('true')
    await page.click('.theme button[value=auto]')
    expect(await page.getAttribute('html', 'data-theme')).toBeNull()
    await page.close()
  })
})
