import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'
import type { SheetBlock } from '../sheet/sheet.ts'
import { content, createTestChat } from './testing/test-chat.ts'

/** A printer that keeps the sheets it was given and gives back two small pages. */
function createPrinter() {
  const sheets: (readonly SheetBlock[])[] = []
  const drawSheet = (blocks: readonly SheetBlock[]) => {
    sheets.push(blocks)
    return Promise.resolve([Uint8Array.of(1), Uint8Array.of(2)])
  }
  return { sheets, drawSheet }
}

describe.each(langs)('the result as a picture in %s', (lang) => {
  const t = createMessages(lang, content.messages[lang])

  it('comes page by page into the chat, with the way on under the last', async () => {
    const { sheets, drawSheet } = createPrinter()
    const me = createTestChat({ deps: { drawSheet } })
    await me.begin(lang)
    await me.send('/check')
    await me.press(content.check.situations.find(({ id }) => id === 'flood')!.label[lang])
    await me.press(content.check.facts[0]!.options.find(({ id }) => id === 'hard')!.label[lang])
    await me.press(t('check-picture'))
    const [first, last] = me.chat.screen().messages.slice(-2)
    expect([first?.file?.bytes, last?.file?.bytes]).toEqual([Uint8Array.of(1), Uint8Array.of(2)])
    expect(first?.buttons).toEqual([])
    expect(last?.text).toBe(t('check-picture-caption'))
    expect(last?.buttons.flat().map((b) => b.text)).toContain(t('bot-menu-menu'))
    const text = sheets[0]!.map((block) => block.text).join('\n')
    const rule = content.programmes.find(({ id }) => id === 'idpoor')!.rules[0]!
    expect(text).toContain(rule.name[lang])
    expect(text).toContain(rule.where[0]![lang])
  })
})

describe('the result as a picture', () => {
  it('is not offered before there is a result, nor where nothing can draw', async () => {
    const { sheets, drawSheet } = createPrinter()
    const me = createTestChat({ deps: { drawSheet } })
    await me.begin('en')
    await me.send('/check')
    await me.press('Flood')
    await me.press('No card, and life is hard')
    const old = me.buttons().findLast((b) => b.text.includes('Picture'))!
    await me.press('Start again')
    await me.chat.tap(old.id, old.data)
    expect(sheets).toEqual([])
    expect(me.last()).toContain('What is it about')
    const plain = createTestChat()
    await plain.begin('en')
    await plain.send('/check')
    await plain.press('Flood')
    await plain.press('No card, and life is hard')
    expect(plain.buttons().map((b) => b.text)).not.toContain('📷 Picture to take along')
  })
})
