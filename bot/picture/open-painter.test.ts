import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { explainResults } from '../engine/explain-result.ts'
import { realContent } from '../engine/testing/real-content.ts'
import { createMessages } from '../language/messages.ts'
import { layOutSheet } from '../sheet/lay-out-sheet.ts'
import { resultSheet } from '../sheet/result-sheet.ts'
import { PAGE } from '../sheet/sheet.ts'
import { createPainter } from './open-painter.ts'
import { openShaper } from './shape-line.ts'

const on = '2026-11-22'
const facts = { card: 'poor1', state: 'valid', kids: 'yes', pregnant: 'me', age: '62plus' }
const { programmes } = realContent
const results = explainResults(programmes, facts, on)
const sheetIn = (lang: (typeof langs)[number]) =>
  resultSheet(
    { programmes, results, on },
    { t: createMessages(lang, realContent.messages[lang]), lang },
  )

/** Width and height as the header of a PNG has them. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  expect([...png.slice(1, 4)]).toEqual([...new TextEncoder().encode('PNG')])
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe.each(langs)('the picture of a result in %s', { timeout: 120_000 }, (lang) => {
  it('is drawn in pages that Telegram leaves as they are', async () => {
    const pages = await createPainter()(sheetIn(lang))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      const { width, height } = sizeOf(page)
      expect(width).toBe(PAGE.width)
      expect(height).toBeLessThanOrEqual(PAGE.height)
    }
  })

  it('says where to go and what to bring, and nothing of the answers', () => {
    const text = sheetIn(lang).map((block) => block.text)
    const rule = programmes
      .find(({ id }) => id === 'family-package')!
      .rules.find((r) => r.id === 'pregnant')!
    expect(text.join('\n')).toContain(rule.where[0]![lang])
    expect(text.join('\n')).toContain((rule.documents as { km: string; en: string }[])[0]![lang])
    expect(text.every((words) => words !== '')).toBe(true)
    const card = realContent.bank.facts.find(({ id }) => id === 'card')!
    expect(text.join('\n')).not.toContain(card.text[lang])
  })
})

describe('setting Khmer', () => {
  it('gives subscripts and vowels in front no room of their own where they have none', async () => {
    const shape = await openShaper()
    const width = (text: string) => shape(text, 100).width
    expect(width('ក')).toBeGreaterThan(0)
    expect(width('ក្ក')).toBe(width('ក'))
    expect(width('កិ')).toBe(width('ក'))
    expect(width('កេ')).toBeGreaterThan(width('ក'))
    expect(width('IDPoor ក្រ-១')).toBeGreaterThan(width('ក្រ'))
  })

  it('has a letter for everything that a result may say', async () => {
    const shape = await openShaper()
    const all = langs.flatMap((lang) => sheetIn(lang).map((block) => block.text)).join('')
    const marks = /[\p{M}\u200b-\u200d\s]/u
    const blank = [...new Set(all)].filter((c) => !marks.test(c) && shape(c, 20).paths === '')
    expect(blank).toEqual([])
  })
})

describe('the lines of a sheet', () => {
  it('never run over the edge, and keep their order', () => {
    const measure = (text: string, size: number) => text.length * size * 0.6
    const pages = layOutSheet(sheetIn('km'), measure)
    const lines = pages.flatMap((page) => page.lines)
    for (const { x, y, text, style } of lines) {
      const size = { title: 42, heading: 36, name: 31, text: 27, small: 23 }[style]
      expect(x + measure(text, size)).toBeLessThanOrEqual(PAGE.width - PAGE.margin + 1)
      expect(y).toBeLessThan(PAGE.height)
    }
    const plain = (text: string) => text.replace(/[\s\u200b]/g, '')
    expect(plain(lines.map((l) => l.text).join(''))).toBe(
      plain(
        sheetIn('km')
          .map((block) => block.text)
          .join(''),
      ),
    )
  })
})
