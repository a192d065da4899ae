import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'
import { PRACTICE_CHAT } from '../practice/phone.ts'
import { content, createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const kept = async (me: Chat) => (await me.store.get('news', String(PRACTICE_CHAT)))?.value

describe.each(langs)('news in %s', (lang) => {
  const t = createMessages(lang, content.messages[lang])
  const idpoor = content.programmes.find(({ id }) => id === 'idpoor')!.name[lang]
  const veterans = content.programmes.find(({ id }) => id === 'veterans')!.name[lang]

  it('is chosen by buttons alone, a province and programmes, and stopped with one', async () => {
    const me = createTestChat()
    await me.begin(lang)
    await me.press(t('bot-menu-more'))
    await me.press(t('bot-menu-news'))
    await me.press(t('news-yes'))
    expect(await kept(me)).toBeUndefined()
    await me.press(content.places.find(({ code }) => code === '17')![lang])
    await me.press(idpoor)
    expect(await kept(me)).toMatchObject({ lang, province: '17', programmes: ['idpoor'] })
    await me.press(t('news-add'))
    await me.press(veterans)
    expect(await kept(me)).toMatchObject({ programmes: ['idpoor', 'veterans'] })
    expect(me.last()).toContain(idpoor)
    expect(me.last()).toContain(veterans)
    await me.press(t('news-stop'))
    expect(await kept(me)).toBeUndefined()
    expect(me.last()).toBe(t('news-stopped'))
  })
})

describe('news', () => {
  it('of everything, of everywhere, is two presses; what is on shows when asked again', async () => {
    const me = createTestChat()
    await me.begin('en')
    for (const words of [
      'More',
      'Get news',
      'Yes, choose',
      'The whole country',
      'All programmes',
    ]) {
      await me.press(words)
    }
    expect(await kept(me)).toMatchObject({ programmes: [] })
    await me.send('/news')
    expect(me.last()).toContain('The whole country')
    await me.send('/stop')
    expect(await kept(me)).toBeUndefined()
    await me.send('/stop')
    expect(me.last()).toContain('nothing to stop')
  })

  it('lists provinces and programmes in pages that a small screen shows', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/news')
    const messages = () => me.chat.screen().messages
    for (const words of ['Yes, choose', 'Next', 'Next', 'The whole country', 'Next', 'Next']) {
      const before = messages().length
      await me.press(words)
      expect(messages().at(-1)!.buttons.length).toBeLessThanOrEqual(8)
      // A page is turned in its message, so that the chat does not fill with lists.
      expect(messages().length - before).toBe(words === 'Next' ? 0 : 1)
    }
  })

  it('leaves a form that is open in its place', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/check')
    await me.press('Check everything')
    const question = me.last()
    await me.send('/news')
    await me.press('Go on where I stopped')
    expect(me.last()).toBe(question)
  })

  it('is forgotten with everything else', async () => {
    const me = createTestChat()
    await me.begin('en')
    for (const words of [
      'More',
      'Get news',
      'Yes, choose',
      'The whole country',
      'All programmes',
    ]) {
      await me.press(words)
    }
    const sent = { v: 1, state: 'sent', at: '2026-11-22T00:00:00Z' } as const
    await me.store.write([{ kind: 'sent', key: `${PRACTICE_CHAT}:flood`, value: sent }])
    await me.send('/forget')
    await me.press('Yes, delete it')
    expect(await kept(me)).toBeUndefined()
    expect(await me.store.list('sent')).toEqual([])
  })

  it('is said to be remembered in the privacy notice', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/privacy')
    expect(me.last()).toContain('If you ask for news')
  })
})
