import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { numberOf, pressAll, watchRegistry } from './testing/case-words.ts'
import { createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

/** Shows who the person is, as a look-up asks. */
async function verify(me: Chat): Promise<void> {
  const person = me.sandbox.people.find((p) => p.phone !== undefined && p.enrolments.length > 0)!
  await me.send(person.spid)
  await me.chat.shareContact(person.phone!)
}

const labels = {
  km: { kind: 'គ្រួសារខ្ញុំ', event: 'កូនទើបកើត', day: 'ថ្ងៃនេះ', skip: 'រំលង', send: 'ផ្ញើពាក្យ' },
  en: {
    kind: 'My household has changed',
    event: 'A child was born',
    day: 'Today',
    skip: 'Skip',
    send: 'Send the request',
  },
} as const

describe.each(langs)('a request in %s', (lang) => {
  it('is filed by buttons once the person is verified, and followed like a complaint', async () => {
    const me = createTestChat()
    const { cases } = watchRegistry(me)
    await me.begin(lang)
    await me.send('/request')
    await verify(me)
    const w = labels[lang]
    await pressAll(me, [w.kind, w.event, w.day, w.skip, w.send])
    expect(cases).toHaveLength(1)
    expect(cases[0]).toMatchObject({
      kind: 'request',
      details: { type: 'household', event: 'birth', date: '2026-11-22' },
      submitted_by: { kind: 'self' },
    })
    expect(await me.store.list('outbox')).toEqual([])
    const number = numberOf(me)
    await me.press(lang === 'km' ? 'តាមដាន' : 'Follow')
    await me.press(number)
    expect(me.last()).toContain(number)
    expect(me.last()).toContain(lang === 'km' ? 'គ្រួសារខ្ញុំ' : 'My household has changed')
  })
})

describe('a request', () => {
  it('takes what should be recorded in words, with a photo of the paper', async () => {
    const me = createTestChat()
    const { cases, attachments } = watchRegistry(me)
    await me.begin('en')
    await me.send('/request')
    await verify(me)
    await pressAll(me, ['Correct my data', 'Date of birth', 'Me'])
    await me.send('12 March 1961')
    await me.chat.sendPhoto('paper')
    expect(me.last()).toContain('1 photo(s)')
    await me.press('Send the request')
    expect(cases[0]).toMatchObject({
      details: {
        type: 'correction',
        field: 'birth_date',
        should_be: '12 March 1961',
        date: '1961-03-12',
      },
    })
    expect(attachments).toHaveLength(1)
  })

  it('reads a day that was written and refuses one in the future', async () => {
    const me = createTestChat()
    const { cases } = watchRegistry(me)
    await me.begin('en')
    await me.send('/request')
    await verify(me)
    await pressAll(me, ['My household', 'moved to another home', 'Banteay Meanchey', 'Take'])
    await me.send('1/1/2030')
    expect(me.texts().at(-2)).toContain('could not read this day')
    await me.send('១/១១/២០២៦')
    await pressAll(me, ['Skip', 'Send the request'])
    expect(cases[0]).toMatchObject({
      details: { event: 'moved_home', date: '2026-11-01', place: '01' },
    })
  })

  it('keeps what was entered when the proof runs out before it is sent', async () => {
    const me = createTestChat()
    const { cases } = watchRegistry(me)
    await me.begin('en')
    await me.send('/request')
    await verify(me)
    await pressAll(me, ['Replace a card', 'It is lost'])
    await me.chat.sendPhoto('police paper')
    me.passTime(16 * 60_000)
    await me.press('Send the request')
    expect(me.texts().join('\n')).toContain('show once more that it is you')
    expect(cases).toEqual([])
    await verify(me)
    expect(me.last()).toContain('It is lost')
    await me.press('Send the request')
    expect(cases[0]).toMatchObject({ details: { type: 'card', reason: 'lost' } })
  })

  it('offers only what the registry takes, and else says where to go', async () => {
    const me = createTestChat()
    Object.assign(me.deps.registry, { supports: { requests: ['card'], attachments: false } })
    await me.begin('en')
    await me.send('/request')
    await verify(me)
    const offered = me.buttons().filter((b) => b.data.includes('.type.'))
    expect(offered.map((b) => b.text)).toEqual(['Replace a card', 'Something else'])
    await me.press('Something else')
    expect(me.last()).toContain('commune or sangkat office')
    Object.assign(me.deps.registry, { supports: { requests: [], attachments: false } })
    await me.send('/request')
    expect(me.last()).toContain('takes no requests')
    expect(me.last()).toContain('1286')
  })
})
