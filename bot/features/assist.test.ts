import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { pressAll, watchRegistry } from './testing/case-words.ts'
import { createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const visible = (me: Chat): string[] =>
  me.chat
    .screen()
    .messages.filter((m) => !m.deleted)
    .map((m) => m.text)

const sessionOf = async (me: Chat) => (await me.store.get('session', '1001'))!.value

const labels = {
  km: { helper: 'មន្ត្រីឃុំ', yes: 'គាត់យល់ព្រម', end: 'ចប់ការជួយ' },
  en: { helper: 'Commune or sangkat officer', yes: 'the person agrees', end: 'Finish helping' },
} as const

describe.each(langs)('helping somebody in %s', (lang) => {
  it('leaves nothing of the person in the chat, in the session or on the phone', async () => {
    const me = createTestChat()
    const registry = watchRegistry(me)
    await me.begin(lang)
    await me.send('/helper')
    await pressAll(me, [labels[lang].helper, labels[lang].yes])
    const before = me.texts().length
    await me.send('/grievance')
    await me.press(lang === 'km' ? 'រឿងផ្សេង' : 'Something else')
    await me.press(lang === 'km' ? 'រំលង' : 'Skip')
    await me.send('Her roof fell in')
    await me.press(lang === 'km' ? 'ប៉ុណ្ណេះ' : 'Skip')
    await me.press(lang === 'km' ? 'ផ្ញើបណ្តឹង' : 'Send the complaint')
    const told = me.last()
    expect(told).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)
    expect(registry.complaint()).toMatchObject({
      submitted_by: { kind: 'helper', role: 'commune', consent_at: '2026-11-22T03:00:00.000Z' },
    })
    await me.press(labels[lang].end)
    const left = visible(me).slice(-2).join('\n')
    expect(visible(me).join('\n')).not.toContain('Her roof')
    expect(visible(me)).not.toContain(told)
    expect(left).not.toContain('KP ')
    expect(me.texts().length).toBeGreaterThan(before)
    expect(JSON.stringify(await sessionOf(me))).not.toContain('commune')
    expect(await me.store.list('link')).toEqual([])
  })
})

describe('helping somebody', () => {
  it('is nothing without the consent of the person', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    await pressAll(me, ['I help somebody else', 'Family', 'No'])
    expect(me.last()).toContain('Without agreement I record nothing')
    expect((await sessionOf(me)).helping).toBeUndefined()
  })

  it('goes on with the complaint that was begun', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    await pressAll(me, ['I help somebody else', 'Health worker', 'the person agrees'])
    expect(me.last()).toContain('What is the complaint about')
    expect((await sessionOf(me)).helping?.role).toBe('health_worker')
  })

  it("opens a status with the person's own code only", async () => {
    const me = createTestChat()
    const person = me.sandbox.people.find((p) => p.phone !== undefined && p.enrolments.length > 0)!
    await me.begin('en')
    await me.send('/helper')
    await pressAll(me, ['Village authority', 'the person agrees'])
    await me.send('/status')
    await me.send(person.spid)
    expect(me.chat.screen().keyboard).toEqual([])
    await me.chat.shareContact(person.phone!)
    expect(me.texts().join('\n')).not.toContain('Your status')
    await me.press('Send me a code')
    const [sms] = me.sandbox.messages()
    await me.send(sms!.code)
    expect(me.texts().join('\n')).toContain('Your status')
    await me.press('Menu')
    await me.press('Finish helping')
    expect(visible(me).join('\n')).not.toContain('Your status')
  })

  it('ends by itself after an hour, even when the helper does not come back', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/helper')
    await pressAll(me, ['Family', 'the person agrees'])
    await me.send('/grievance')
    await pressAll(me, ['Something else', 'Skip'])
    await me.send('Her roof fell in')
    me.passTime(3_600_001)
    await me.outbox.deliver()
    await me.outbox.deliver()
    expect(visible(me).join('\n')).not.toContain('Her roof')
    expect(me.last()).toContain('Finished')
    expect(await sessionOf(me)).toEqual({ v: 1, lang: 'en', answers: {} })
    expect(await me.store.list('outbox')).toEqual([])
  })

  it('is over for what comes after an hour', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/helper')
    await pressAll(me, ['Family', 'the person agrees'])
    await me.send('/grievance')
    await me.press('Something else')
    me.passTime(3_600_001)
    await me.send('hello')
    expect(me.last()).toContain('Finished')
    expect((await sessionOf(me)).helping).toBeUndefined()
    expect((await sessionOf(me)).flow).toBeUndefined()
  })
})
