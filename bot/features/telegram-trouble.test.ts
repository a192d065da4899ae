import { GrammyError, type Transformer } from 'grammy'
import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { createTestChat } from './testing/test-chat.ts'

/** Telegram refuses these methods. */
const refusing =
  (code: number, ...methods: string[]): Transformer =>
  (prev, method, payload, signal) => {
    if (!methods.includes(method)) return prev(method, payload, signal)
    const reply = { ok: false, error_code: code, description: 'refused' } as const
    throw new GrammyError(`Call to '${method}' failed!`, reply, method, payload)
  }

describe('Telegram refuses', () => {
  it('to write to a person who blocked the bot: no apology, nothing is logged as an error', async () => {
    const me = createTestChat()
    await me.begin('en')
    const count = me.texts().length
    me.chat.api.config.use(refusing(403, 'sendMessage'))
    await me.send('/help')
    expect(me.texts()).toHaveLength(count)
    expect(me.logged.join('\n')).not.toContain('update-failed')
  })

  it('to delete the number: the person is asked to', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/status')
    me.chat.api.config.use(refusing(400, 'deleteMessage'))
    await me.send(me.sandbox.people[0]!.spid)
    expect(me.texts().join('\n')).toContain('Please delete it yourself')
    expect(me.texts().at(-2)).toContain('really you')
  })

  it('to change a message: a new one is sent', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    me.chat.api.config.use(refusing(400, 'editMessageText'))
    await me.press('Contact me')
    expect(me.last()).toContain('What is the complaint about')
  })

  it('a case filed by a person who blocks the bot at that moment is kept once', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    for (const words of ['Contact me', 'with a payment', 'Skip', 'Skip', 'Skip', 'Skip'])
      await me.press(words)
    let blocked = true
    me.chat.api.config.use((prev, method, payload, signal) =>
      blocked && method === 'sendMessage'
        ? refusing(403, method)(prev, method, payload, signal)
        : prev(method, payload, signal),
    )
    const send = me.buttons().find((b) => b.text.includes('Send the complaint'))!
    await me.press('Send the complaint')
    expect(await me.store.list('outbox')).toHaveLength(1)
    blocked = false
    await me.chat.tap(send.id, send.data)
    expect(me.last()).toContain('Complaint number')
    expect(await me.store.list('link')).toHaveLength(1)
  })
})

describe('in a group', () => {
  const inGroup = (text: string, command: number): Update => ({
    update_id: 900 + text.length,
    message: {
      message_id: 1,
      date: 0,
      chat: { id: -5, type: 'group', title: 'Group' },
      from: { id: 5, is_bot: false, first_name: 'Practice' },
      text,
      ...(command > 0 && { entities: [{ type: 'bot_command', offset: 0, length: command }] }),
    },
  })

  it('a command meant for it is answered with a link, and nothing is kept', async () => {
    const me = createTestChat()
    await me.chat.deliver(inGroup('/status', 7))
    expect(me.last()).toContain('https://t.me/kumpear_practice_bot')
    await me.chat.deliver(inGroup('/check@Kumpear_practice_bot', 27))
    expect(me.texts()).toHaveLength(2)
    expect(await me.store.list('session')).toEqual([])
  })

  it('anything else is left alone', async () => {
    const me = createTestChat()
    await me.chat.deliver(inGroup('/status@another_bot', 19))
    await me.chat.deliver(inGroup('what is a SPID', 0))
    expect(me.texts()).toEqual([])
  })
})
