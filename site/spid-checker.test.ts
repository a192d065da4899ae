import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readContent } from '../bot/content/read-content.ts'
import { createMessages } from '../bot/language/messages.ts'
import { langs } from '../schemas/lang.ts'
import { proposedSpid } from '../schemas/spid.ts'
import { describeSite, DIST, isBuilt } from './testing/built-site.ts'

const { content } = readContent('content')

describe.skipIf(!isBuilt)('the test vectors as served', () => {
  it('are at least a hundred, and each holds', async () => {
    const file = JSON.parse(
      await readFile(join(DIST, 'standards/spid/test-vectors.json'), 'utf8'),
    ) as { vectors: { typed: string; spid: string | null }[] }
    expect(file.vectors.length).toBeGreaterThanOrEqual(100)
    for (const { typed, spid } of file.vectors) {
      expect(proposedSpid.parse(typed) ?? null).toBe(spid)
    }
  })
})

describeSite('the checker of SPIDs', (opened) => {
  const result = (page: Page) => page.locator('.spid-result').innerText()

  it.each(langs)('says what is wrong without a network (%s)', { timeout: 60_000 }, async (lang) => {
    const t = createMessages(lang, content?.messages[lang] ?? '')
    const context = await opened.browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(`${opened.origin}/${lang}/standards/spid/`, { waitUntil: 'networkidle' })
    await context.setOffline(true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const address = page.url()
    const type = async (text: string) => {
      await page.locator('#spid-check-input').fill(text)
      await page.locator('#spid-check-input').press('Enter')
    }
    await type('១២៣៤ 5678-9014')
    expect(await result(page)).toContain(t('spid-check-good'))
    expect(await result(page)).toContain('1234-5678-9014')
    await type('1234-5678-9015')
    expect(await result(page)).toContain(t('spid-check-wrong'))
    expect(await result(page)).toContain(t('spid-check-wrong-note', { expected: '4', last: '5' }))
    await page.locator('.spid-result summary').click()
    expect(await page.locator('.spid-result tbody tr').count()).toBe(11)
    await type('1234-5678-9O14')
    expect(await result(page)).toContain(t('spid-check-characters', { found: 'O' }))
    await type('123')
    expect(await result(page)).not.toContain(t('spid-check-wrong'))
    await type(' ')
    expect(await result(page)).toContain(t('spid-check-empty'))
    expect(asked).toEqual([])
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await context.close()
  })
})
