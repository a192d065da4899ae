import { describe, expect, it } from 'vitest'
import { makeSpid, proposedSpid } from '../../schemas/spid.ts'
import { langs } from '../../schemas/lang.ts'
import { RegistryUnavailable, type Registry } from '../registry/registry.ts'
import { createTestChat } from './testing/test-chat.ts'

const withPhone = (me: ReturnType<typeof createTestChat>) =>
  me.sandbox.people.find((p) => p.phone !== undefined && p.enrolments.length > 0)!

describe.each(langs)('status in %s', (lang) => {
  it('is shown for a SPID and the own phone, and identifiers leave the chat', async () => {
    const me = createTestChat()
    const person = withPhone(me)
    await me.begin(lang)
    await me.send('/status')
    await me.send(person.spid)
    await me.chat.shareContact(person.phone!)
    expect(me.texts().join('\n')).toContain(lang === 'km' ? 'ស្ថានភាពរបស់អ្នក' : 'Your status')
    const all = JSON.stringify(me.chat.screen().messages)
    expect(all).not.toContain(person.spid)
    expect(all).not.toContain(person.phone)
    expect((await me.store.get('session', '1001'))?.value.answers).toEqual({})
  })

  it('is shown for a SPID and a one-time code', async () => {
    const me = createTestChat()
    const person = withPhone(me)
    await me.begin(lang)
    await me.send('/status')
    await me.send(person.spid)
    await me.press('✉️')
    const code = me.sandbox.messages()[0]!.code
    await me.send(code)
    expect(me.texts().join('\n')).toContain(lang === 'km' ? 'ស្ថានភាពរបស់អ្នក' : 'Your status')
  })
})

describe('status', () => {
  it.each(['phone', 'code'] as const)(
    'looks the same for a wrong %s, an unknown person and one without a phone',
    async (proof) => {
      const { people } = createTestChat().sandbox
      const [someone, other] = people.filter((p) => p.phone !== undefined)
      const quiet = people.find((p) => p.phone === undefined)!
      const heard = new Set<string>()
      for (const spid of [someone!.spid, quiet.spid, makeSpid('00000000001')]) {
        const me = createTestChat()
        await me.begin('en')
        await me.send('/status')
        await me.send(spid)
        if (proof === 'phone') await me.chat.shareContact(other!.phone!)
        else {
          await me.press('✉️')
          await me.send('000000')
        }
        heard.add(JSON.stringify([me.texts(), me.buttons().map((b) => b.text)]))
        expect(me.last()).toContain('I found nothing')
      }
      expect(heard.size).toBe(1)
    },
  )

  it('answers a phone number that was typed, and asks for the button', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/status')
    await me.send(withPhone(me).spid)
    await me.send('012 345 678')
    expect(me.texts().join('\n')).toContain('press the button to send your own number')
    expect(me.chat.screen().keyboard).not.toEqual([])
  })

  it('forgets the number when the person comes back later', async () => {
    const me = createTestChat()
    const person = withPhone(me)
    await me.begin('en')
    await me.send('/status')
    await me.send(person.spid)
    me.passTime(16 * 60_000)
    await me.chat.shareContact(person.phone!)
    expect(me.texts().at(-2)).toContain('after 15 minutes')
    expect(me.last()).toContain('12 digits')
    expect(me.chat.screen().keyboard).toEqual([])
  })

  it('sends only so many codes', async () => {
    const me = createTestChat()
    await me.begin('en')
    for (let i = 0; i < 4; i++) {
      await me.send('/status')
      await me.send(withPhone(me).spid)
      await me.press('✉️')
    }
    expect(me.last()).toContain('Please wait')
    expect(me.chat.screen().keyboard).toEqual([])
  })

  it('checks the number before any call, in Khmer digits and with hyphens too', async () => {
    let calls = 0
    const registry = {
      spid: proposedSpid,
      lookUp: () => {
        calls++
        return Promise.resolve(undefined)
      },
    } as unknown as Registry
    const me = createTestChat({ registry })
    await me.begin('en')
    await me.send('/status')
    await me.send('1234 5678 9012')
    expect(me.last()).toContain('not right')
    expect(calls).toBe(0)
  })

  it('refuses the contact of somebody else', async () => {
    const me = createTestChat()
    const person = withPhone(me)
    await me.begin('en')
    await me.send('/status')
    await me.send(person.spid)
    await me.chat.shareContact(person.phone!, 777)
    expect(me.texts().join('\n')).toContain('not your own phone number')
  })

  it('limits attempts of a chat', async () => {
    const me = createTestChat()
    const person = withPhone(me)
    await me.begin('en')
    for (let i = 0; i < 6; i++) {
      await me.send('/status')
      await me.send(person.spid)
      await me.chat.shareContact('+85500000000')
    }
    expect(me.last()).toContain('Please wait')
  })

  it('says so and keeps what was entered when the registry is out of reach', async () => {
    const me = createTestChat()
    const person = withPhone(me)
    const registry: Registry = {
      ...me.deps.registry,
      lookUp: () => Promise.reject(new RegistryUnavailable('down')),
    }
    const chat = createTestChat({ registry })
    await chat.begin('en')
    await chat.send('/status')
    await chat.send(person.spid)
    await chat.chat.shareContact(person.phone!)
    expect(chat.last()).toContain('cannot be reached')
    expect((await chat.store.get('session', '1001:note'))?.value.answers).toHaveProperty('spid')
  })
})
