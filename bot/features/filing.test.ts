import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'
import { formatNumber } from '../language/numbers.ts'
import { fileComplaint, numberOf, pressAll, watchRegistry, words } from './testing/case-words.ts'
import { createTestChat, content } from './testing/test-chat.ts'

async function open(lang: 'km' | 'en' = 'en') {
  const me = createTestChat()
  const registry = watchRegistry(me)
  await me.begin(lang)
  await me.send('/grievance')
  return { me, ...registry }
}

describe.each(langs)('anonymity in %s', (lang) => {
  it('is the first thing offered, with what it costs in one sentence', async () => {
    const { me } = await open(lang)
    expect(me.last()).toContain(lang === 'km' ? 'គ្មាននរណាអាចទាក់ទងអ្នកវិញ' : 'nobody can contact')
    const [first] = me.buttons().filter((b) => b.data.includes('.who.'))
    expect(first?.data).toContain('.who.anon.')
  })
})

describe('a complaint', () => {
  it.each(langs)('takes a voice message in place of words, and photos, in %s', async (lang) => {
    const { me, attachments } = await open(lang)
    const t = createMessages(lang, content.messages[lang])
    const one = formatNumber(1, lang)
    const w = words[lang]
    await pressAll(me, [w.named, w.category, w.sub, w.skip])
    await me.chat.sendVoice('voice')
    expect(me.last()).toContain(content.flows.grievance!.questions.place!.text[lang])
    // A picture that comes later goes with it, too.
    await me.chat.sendPhoto('photo')
    await me.press(w.skip)
    for (const kind of ['image-jpeg', 'audio-ogg']) {
      expect(me.last()).toContain(t(`filing-file-${kind}`, { count: one }))
    }
    await me.press(w.send)
    await me.outbox.deliver()
    expect(attachments.map((a) => a.media_type)).toEqual(['audio/ogg', 'image/jpeg'])
    expect(await me.store.list('outbox')).toEqual([])
    const number = numberOf(me)
    await me.press(w.follow)
    await me.press(number)
    expect(me.last()).toContain(t('case-files', { count: formatNumber(2, lang) }))
  })

  it('says what it cannot take, and loses nothing', async () => {
    const { me } = await open()
    await pressAll(me, ['Contact me', 'with a payment', 'did not come', 'Skip'])
    await me.chat.sendDocument('film', 'video/mp4')
    expect(me.texts().join('\n')).toContain('cannot take this kind of file')
    expect(me.last()).toContain('What happened')
    for (let i = 0; i < 6; i += 1) await me.chat.sendPhoto('photo')
    expect(me.texts().join('\n')).toContain('5 files already')
  })

  it('keeps a shared location as a rough point and still asks for the province', async () => {
    const { me, complaint } = await open()
    await pressAll(me, ['Contact me', 'Something else', 'Skip', 'Skip'])
    await me.chat.sendLocation('here')
    expect(me.texts().join('\n')).toContain('rounded to about 1 kilometre')
    expect(me.last()).toContain('Where did it happen')
    await pressAll(me, ['Banteay Meanchey', 'Take', 'Send the complaint'])
    expect(complaint()).toMatchObject({
      incident_location: '01',
      incident_point: { latitude: 13.36, longitude: 103.86 },
    })
  })

  it('tells our aim and that it is no law', async () => {
    const me = createTestChat()
    await fileComplaint(me, 'en', false)
    expect(me.last()).toContain('within 15 working days')
    expect(me.last()).toContain(content.cases.basis.en)
  })
})

describe('a complaint about corruption', () => {
  it('goes above the office concerned, which is kept off it, and names other ways', async () => {
    const { me, complaint } = await open()
    await pressAll(me, ['Without my name', 'Asked for money or'])
    expect(me.texts().join('\n')).toContain('above the office concerned')
    expect(me.texts().join('\n')).toContain('Ministry of National Assembly')
    await pressAll(me, ['Part of the benefit', 'Skip', 'Skip'])
    expect(me.last()).toContain('Which place')
    await me.send('Banteay Neang')
    await me.press('Banteay Neang Commune')
    await me.press('Send the complaint')
    expect(complaint()).toMatchObject({
      category: 'corruption',
      anonymous: true,
      excluded_offices: ['010201'],
    })
    expect(me.last()).toContain('Banteay Neang Commune')
    expect(me.last()).toContain('do not see this')
  })

  it('is made of words about a bribe, wherever they are written', async () => {
    const { me, complaint } = await open()
    await pressAll(me, ['Without my name', 'with a payment', 'did not come', 'Skip'])
    await me.send('they asked me for a bribe')
    expect(me.texts().join('\n')).toContain('confidential way')
    await pressAll(me, ['enough', 'Send the complaint'])
    expect(complaint()).toMatchObject({
      category: 'corruption',
      description: 'they asked me for a bribe',
    })
  })
})

describe('abuse', () => {
  it('takes no form and records nothing without consent', async () => {
    const { me, cases } = await open()
    await pressAll(me, ['Contact me', 'Violence'])
    expect(me.last()).toContain('1280')
    await me.press('Record nothing')
    expect(me.last()).toContain('recorded nothing')
    expect(cases).toEqual([])
    expect(await me.store.list('outbox')).toEqual([])
  })

  it.each([
    ['No, it is not safe', true],
    ['Yes, it is safe', false],
  ])('records with consent only that help is needed: "%s"', async (safe, anonymous) => {
    const { me, complaint } = await open()
    await pressAll(me, ['Contact me', 'Violence', 'I agree', safe, 'Record this'])
    const { id, reference, token_hash, created_at, ...said } = complaint()
    expect(said).toEqual({
      kind: 'grievance',
      channel: 'web',
      preferred_language: 'en',
      submitted_by: { kind: 'self' },
      aliases: [],
      excluded_offices: [],
      category: 'abuse',
      anonymous,
      safe_to_contact: !anonymous,
    })
    expect([id, reference, token_hash, created_at].every(Boolean)).toBe(true)
    expect(me.last().includes('KP ')).toBe(!anonymous)
  })
})

describe('who reads a complaint', () => {
  const nobody = /^grievance-nobody-reads = (.*)$/m.exec(content.messages.en)![1]!
  const desk = 'https://hub.example/desk'

  it.each([
    ['nobody, in a practice chat alone', {}, nobody],
    ['a player, where a practice desk is there', { playDesk: desk }, desk],
    ['an office, with a real registry', { practice: 'no' as const }, 'passes it to the office'],
  ])('is said plainly: %s', async (_who, deps, said) => {
    const me = createTestChat({ deps })
    await fileComplaint(me, 'en', false)
    expect(me.last()).toContain(said)
    if (said !== nobody) expect(me.last()).not.toContain('Nobody reads')
  })
})
