import { describe, expect, it } from 'vitest'
import { createTestChat } from './testing/test-chat.ts'

describe('starting', () => {
  it('asks for the language first and then says who runs it and what is kept', async () => {
    const me = createTestChat()
    await me.send('/start')
    expect(me.texts()).toHaveLength(1)
    await me.press('ភាសាខ្មែរ')
    expect(me.texts().join('\n')).toContain('/privacy')
    expect(me.buttons().map((b) => b.text)).toContain('📣 បណ្តឹងតវ៉ា')
  })

  it('answers in the chosen language, changed at any time', async () => {
    const me = createTestChat()
    await me.begin('km')
    await me.send('/language')
    await me.press('English')
    expect(me.last()).toContain('How can I help')
  })

  it('handles an update once, however often it comes', async () => {
    const me = createTestChat()
    await me.begin('en')
    const count = me.texts().length
    const message = me.chat.screen().messages[0]!
    const update = me.chat.updates.text({ ...message, from: 'person', text: '/help' })
    await me.chat.deliver(update)
    await me.chat.deliver(update)
    expect(me.texts()).toHaveLength(count + 1)
  })

  it('explains a button that is old or was made up', async () => {
    const me = createTestChat()
    await me.begin('en')
    const id = me.chat.screen().messages.at(-1)!.id
    await me.chat.tap(id, '1.menu.1.go.check.AAAAAAAA')
    expect(me.last()).toContain('old')
    expect(me.buttons().at(-1)).toBeDefined()
  })

  it.each(['photo', 'voice'] as const)('answers a %s helpfully', async (kind) => {
    const me = createTestChat()
    await me.begin('en')
    await (kind === 'photo' ? me.chat.sendPhoto('x') : me.chat.sendVoice('x'))
    expect(me.last()).toContain('yet')
  })

  it('deletes what it remembers on request', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/status')
    await me.send('/forget')
    await me.press('Yes, delete it')
    const session = await me.store.get('session', '1001')
    expect(session?.value).toEqual({ v: 1, lang: 'en', answers: {} })
  })

  it('logs nothing that a person wrote', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('my secret is 123')
    expect(me.logged.join('\n')).not.toContain('secret')
  })
})
