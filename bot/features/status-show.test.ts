import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import type { PersonStatus } from '../../schemas/person-status.ts'
import { formatDay } from '../language/format-day.ts'
import { formatRiel } from '../language/riel.ts'
import type { Registry } from '../registry/registry.ts'
import { createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const SPID = '694813609221'
const paid: PersonStatus = {
  card: { level: 'poor1', validTo: '2027-01-10' },
  enrolments: [
    {
      programme: 'family-package.pregnant',
      status: 'active',
      since: '2026-08-01',
      lastPayment: { date: '2026-10-01', amount: 80_000, state: 'failed' },
      nextPayment: { date: '2026-11-20', amount: 80_000, state: 'due' },
    },
    { programme: 'health-equity-fund', status: 'suspended', since: '2025-07-30' },
  ],
}

/** A chat whose registry knows this of everybody. */
async function look(lang: 'km' | 'en', status: PersonStatus): Promise<Chat> {
  const real = createTestChat()
  const registry: Registry = {
    ...real.deps.registry,
    spid: { parse: (text) => (text === SPID ? SPID : undefined), display: (spid) => spid },
    lookUp: () => Promise.resolve(status),
  }
  const me = createTestChat({ registry })
  await me.begin(lang)
  await me.send('/status')
  await me.send(SPID)
  await me.chat.shareContact('+85500000000')
  return me
}

describe.each(langs)('what a status shows in %s', (lang) => {
  it('hides amounts until they are asked for, and again afterwards', async () => {
    const me = await look(lang, paid)
    const amount = formatRiel(80_000, lang)
    const all = () => me.texts().join('\n')
    expect(all()).toContain('•••')
    expect(all()).not.toContain(amount)
    await me.press('👁')
    expect(all()).toContain(amount)
    await me.press('🙈')
    expect(all()).not.toContain(amount)
  })
})

const inHousehold: PersonStatus = {
  card: { level: 'poor1', validFrom: '2024-01-10', validTo: '2027-05-10' },
  enrolments: [
    {
      programme: 'family-package.elderly',
      status: 'assessing',
      since: '2026-10-01',
      application: {
        steps: [
          { stage: 'received', date: '2026-10-01' },
          { stage: 'interview', date: '2026-11-02' },
        ],
      },
    },
    {
      programme: 'family-package.pregnant',
      status: 'active',
      since: '2026-05-01',
      payments: [
        { date: '2026-07-01', amount: 11_000, state: 'paid' },
        { date: '2026-08-01', amount: 22_000, state: 'paid' },
        { date: '2026-09-01', amount: 33_000, state: 'paid' },
        { date: '2026-10-01', amount: 44_000, state: 'paid' },
        { date: '2026-12-01', amount: 55_000, state: 'due' },
      ],
    },
  ],
  household: [
    {
      name: { km: 'គំរូ មេ', en: 'Head Sample' },
      relation: 'head',
      birthDate: '1980-02-03',
      since: '2024-01-10',
      joined: 'registered',
    },
    {
      name: { km: 'គំរូ កូន', en: 'Child Sample' },
      relation: 'child',
      birthDate: '2026-08-09',
      since: '2026-08-20',
      joined: 'born',
    },
  ],
}

describe.each(langs)('a household in %s', (lang) => {
  it('hides names and birthdays until they are asked for, and again afterwards', async () => {
    const me = await look(lang, inHousehold)
    const all = () => me.texts().join('\n')
    const names = inHousehold.household!.map(({ name }) => name[lang])
    for (const name of names) expect(all()).not.toContain(name)
    expect(all()).not.toContain(formatDay('2026-08-09', lang))
    const show = lang === 'km' ? 'បង្ហាញឈ្មោះ' : 'Show the names'
    await me.press(show)
    for (const name of names) expect(all()).toContain(name)
    expect(all()).toContain(formatDay('2026-08-09', lang))
    await me.press('🙈')
    for (const name of names) expect(all()).not.toContain(name)
  })

  it('is not spoken of where the registry gives none', async () => {
    const me = await look(lang, paid)
    expect(me.texts().join('\n')).not.toContain('🏠')
  })
})

describe('what a status shows', () => {
  it('says where an application stands, and the newest payments made and all due', async () => {
    const me = await look('en', inHousehold)
    const all = me.texts().join('\n')
    expect(all).toContain('Where it stands: interview (2 November 2026)')
    expect(all).toContain('Valid from 10 January 2024')
    expect(all).toContain('Next payment: 1 December 2026')
    await me.press('Show the amounts')
    const shown = me.texts().join('\n')
    for (const amount of [22_000, 33_000, 44_000, 55_000]) {
      expect(shown).toContain(formatRiel(amount, 'en'))
    }
    expect(shown).not.toContain(formatRiel(11_000, 'en'))
  })

  it('says what to do about a failed, a late and a paused payment and a card that ends', async () => {
    const me = await look('en', paid)
    const all = me.texts().join('\n')
    expect(all).toContain('did not arrive')
    expect(all).toContain('That day has passed')
    expect(all).toContain('ask why, and what is needed')
    expect(all).toContain('It ends soon')
    await me.press('Equity Card has expired')
    expect(me.last()).toContain('answers/equity-card-renew')
  })

  it.each([
    [0, 'Wrong name, data or card', 'Identification of poor households'],
    [1, 'A problem with a payment', 'Family Package'],
    [2, 'left out', 'Health Equity Fund'],
  ])('begins a complaint about item %i that is filled in', async (item, category, programme) => {
    const me = await look('en', paid)
    const button = me.buttons().filter((b) => b.text.includes('This is not right'))[item]!
    await me.chat.tap(button.id, button.data)
    expect(me.texts().at(-2)).toContain(category)
    expect(me.texts().at(-2)).toContain(programme)
    expect(me.last()).toContain('without your name')
    await me.press('Contact me')
    expect(me.last()).not.toContain('What is the complaint about')
    await me.send('/back')
    expect(me.last()).toContain('What is the complaint about')
  })

  it.each([
    [0, 'Card'],
    [1, 'Household members'],
  ])(
    'begins a correction of item %i, filled in, where the registry takes it',
    async (item, what) => {
      const me = createTestChat()
      const head = me.sandbox.people.find(
        ({ phone, relation, household }) =>
          phone !== undefined && relation === 'head' && household.card !== undefined,
      )!
      await me.begin('en')
      await me.send('/status')
      await me.send(head.spid)
      await me.chat.shareContact(head.phone!)
      const button = me.buttons().filter((b) => b.text.includes('This is not right'))[item]!
      await me.chat.tap(button.id, button.data)
      expect(me.last()).toContain('What should it say')
      await me.press('Skip')
      expect(me.last()).toContain(what)
    },
  )

  it('has "not right" under every item, each of which opens something filled in', async () => {
    const me = createTestChat()
    const registry: Registry = {
      ...me.deps.registry,
      lookUp: async (spid, proof) => {
        const found = await me.deps.registry.lookUp(spid, proof)
        return found && { ...found, enrolments: inHousehold.enrolments }
      },
    }
    const chat = createTestChat({ registry })
    const head = chat.sandbox.people.find(
      ({ phone, relation, household }) =>
        phone !== undefined && relation === 'head' && household.card !== undefined,
    )!
    const look = async () => {
      chat.passTime(3_600_000)
      await chat.send('/menu')
      const before = chat.chat.screen().messages.length
      await chat.send('/status')
      await chat.send(head.spid)
      await chat.chat.shareContact(head.phone!)
      await chat.press('Show the amounts')
      const shown = chat.chat.screen().messages.slice(before)
      return shown.flatMap((m) =>
        m.buttons.flat().flatMap((b) => {
          const data = 'callback_data' in b ? b.callback_data : ''
          return b.text.includes('This is not right') ? [{ id: m.id, data, of: m.text }] : []
        }),
      )
    }
    await chat.begin('en')
    const items = await look()
    expect(items.map(({ of }) => of.split('\n')[0])).toEqual([
      expect.stringContaining('Your status'),
      expect.stringContaining('Your household'),
      expect.stringContaining('Where you live'),
      expect.stringContaining('60'),
      expect.stringContaining('Pregnant'),
      expect.stringContaining('The amounts'),
      ...[],
    ])
    for (const i of items.keys()) {
      const { id, data } = (await look())[i]!
      const before = chat.texts().length
      await chat.chat.tap(id, data)
      const said = chat.texts().slice(before).join('\n')
      expect(said).toMatch(/I have filled in|Where do you live|What should it say/)
      await chat.send('/cancel')
    }
  })

  it('forgets the amounts after a while and says so', async () => {
    const me = await look('en', paid)
    me.passTime(16 * 60_000)
    await me.press('👁')
    expect(me.last()).toContain('no longer have what was hidden')
  })

  it('keeps no SPID and no phone after the look-up', async () => {
    const me = await look('en', paid)
    for (const kind of ['session', 'limit', 'update', 'outbox', 'link'] as const) {
      const kept = JSON.stringify(await me.store.list(kind))
      expect(kept).not.toContain(SPID)
      expect(kept).not.toContain('85500000000')
    }
  })

  it('leads to the complaints of this chat where there are some', async () => {
    const me = await look('en', paid)
    expect(me.buttons().map((b) => b.text)).not.toContain('📣 My complaints')
    await me.send('/grievance')
    for (const words of ['Contact me', 'with a payment', 'did not come', 'enough', 'Send the']) {
      await me.press(words)
    }
    await me.send('/status')
    await me.send(SPID)
    await me.chat.shareContact('+85500000000')
    expect(me.texts().join('\n')).toContain('Your open complaints')
    expect(me.texts().join('\n')).toContain('Now: received')
    await me.press('My complaints')
    expect(me.buttons().some((b) => b.text.startsWith('KP '))).toBe(true)
  })

  it('leads on where nothing is on record', async () => {
    const me = await look('en', { enrolments: [] })
    await me.press('What may I get')
    expect(me.last()).toContain('What is it about')
  })
})

describe('without a SPID', () => {
  it.each([
    ['I have no SPID', 'How do I get a SPID'],
    ['I forgot my SPID', 'do not know my SPID'],
  ])('"%s" says what is possible', async (words, answer) => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/status')
    await me.press(words)
    expect(me.last()).toContain(answer)
    await me.press('Go on where I stopped')
    expect(me.last()).toContain('12 digits')
  })
})
