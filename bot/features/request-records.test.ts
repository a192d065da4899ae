import { describe, expect, it } from 'vitest'
import { langs, type Lang } from '../../schemas/lang.ts'
import { formatDay } from '../language/format-day.ts'
import { createMessages } from '../language/messages.ts'
import type { SyntheticPerson } from '../registry/sandbox/synthetic-person.ts'
import { pressAll } from './testing/case-words.ts'
import { content, createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const HOUR_MS = 3_600_000
const supervisor = { code: 'officer-9', role: 'supervisor' } as const
const words = {
  km: {
    household: 'គ្រួសារខ្ញុំ',
    correct: 'កែទិន្នន័យ',
    died: 'មានអ្នកស្លាប់',
    born: 'កូនទើបកើត',
    left: 'មានអ្នករើចេញ',
    came: 'មានអ្នកមករស់នៅ',
    home: 'គ្រួសារទាំងមូល',
    married: 'រៀបការ',
    away: 'នៅកន្លែងផ្សេង',
    today: 'ថ្ងៃនេះ',
    skip: 'រំលង',
    send: 'ផ្ញើពាក្យ',
    name: 'ឈ្មោះ',
    birth: 'ថ្ងៃខែឆ្នាំកំណើត',
    phone: 'លេខទូរសព្ទ',
    address: 'អាសយដ្ឋាន',
    me: 'ខ្ញុំផ្ទាល់',
    card: 'សុំប័ណ្ណថ្មី',
    lost: 'ប័ណ្ណបាត់',
    apply: 'ដាក់ពាក្យ',
    take: 'យកកន្លែងនេះ',
    here: 'ជាមួយគ្រួសារនេះ',
    sex: 'ភេទ',
    male: 'ប្រុស',
  },
  en: {
    household: 'My household has changed',
    correct: 'Correct my data',
    died: 'Somebody died',
    born: 'A child was born',
    left: 'Somebody moved out',
    came: 'Somebody moved in',
    home: 'another home',
    married: 'Somebody married',
    away: 'Somewhere else',
    today: 'Today',
    skip: 'Skip',
    send: 'Send the request',
    name: 'Name',
    birth: 'Date of birth',
    phone: 'Phone number',
    address: 'Address',
    me: 'Me',
    card: 'Replace a card',
    lost: 'It is lost',
    apply: 'Apply',
    take: 'Take',
    here: 'With this household',
    sex: 'Sex',
    male: 'Male',
  },
} as const

describe.each(langs)('a request that is accepted at the desk, in %s', (lang) => {
  const w = words[lang]
  const t = createMessages(lang, content.messages[lang])

  /** The head of the household `HH-03`: a mother, two pupils and a grandmother. */
  async function begin(): Promise<{ me: Chat; head: SyntheticPerson }> {
    const me = createTestChat()
    const head = me.sandbox.people.find(
      ({ household, relation }) => household.id === 'HH-03' && relation === 'head',
    )!
    await me.begin(lang)
    return { me, head }
  }

  /** Looks the status up and gives what was shown, names too. */
  async function look(me: Chat, { spid }: SyntheticPerson, phone: string): Promise<string> {
    await me.send('/menu')
    const before = me.texts().length
    await me.send('/status')
    await me.send(spid)
    await me.chat.shareContact(phone)
    await me.press(t('status-names-show'))
    return me.texts().slice(before).join('\n')
  }

  /** Files a request by these buttons (`✎` before what is typed) and has it decided. */
  async function ask(
    { me, head }: { me: Chat; head: SyntheticPerson },
    steps: readonly string[],
    decision: 'upheld' | 'rejected' = 'upheld',
  ): Promise<void> {
    // The last proof has run out, and look-ups are counted anew.
    me.passTime(HOUR_MS)
    await me.send('/request')
    await me.send(head.spid)
    await me.chat.shareContact(head.phone!)
    for (const step of steps) {
      if (step.startsWith('✎')) await me.send(step.slice(1))
      else await me.press(step)
    }
    await me.press(w.send)
    const { cases } = await me.caseDesk.list(supervisor, {})
    const { id } = cases.find(({ kind, status }) => kind === 'request' && status === 'received')!
    const act = (action: object) =>
      me.caseDesk.act(supervisor, id, { id: crypto.randomUUID(), ...action } as never)
    await act({ action: 'take' })
    await act({ action: 'resolve', decision, reason: 'x' })
    await me.outbox.deliver()
  }

  const household = (me: Chat) =>
    me.sandbox.people.filter(({ household: { id }, left }) => id === 'HH-03' && !left)
  const grandmother = (lang_: Lang) =>
    new RegExp(`^${lang_ === 'km' ? 'ឪពុក ឬម្តាយ' : 'Father or mother'}: .•*`)

  it('asks which member died, masked, and takes them off the household', async () => {
    const all = await begin()
    const { me, head } = all
    const before = household(me)
    const old = before.find(({ relation }) => relation === 'parent')!
    await me.send('/request')
    await me.send(head.spid)
    await me.chat.shareContact(head.phone!)
    await pressAll(me, [w.household, w.died])
    const offered = me.buttons().filter(({ data }) => data.includes('.dead.'))
    expect(offered.map(({ text }) => text).some((text) => grandmother(lang).test(text))).toBe(true)
    for (const { name } of before) {
      expect(offered.some(({ text }) => text.includes(name[lang]))).toBe(false)
    }
    expect(offered.some(({ text }) => text === w.me)).toBe(false)
    await me.send('/cancel')
    await ask(all, [w.household, w.died, t('status-relation-parent'), w.today, w.skip])
    expect(household(me)).toHaveLength(before.length - 1)
    const left = me.sandbox.people.find(({ spid }) => spid === old.spid)
    expect(left?.left).toEqual({ on: '2026-11-22', how: 'died' })
    const shown = await look(me, head, head.phone!)
    expect(shown).not.toContain(old.name.km)
    expect(shown).toContain(head.name.km)
  })

  it('changes nothing when it is refused', async () => {
    const all = await begin()
    const before = household(all.me)
    await ask(all, [w.household, w.born, w.today, w.skip], 'rejected')
    expect(household(all.me)).toEqual(before)
  })

  it.each([
    ['a birth', [w.household, w.born, w.today, w.skip], 1],
    ['somebody who moved in', [w.household, w.came, w.today, w.skip], 1],
    [
      'somebody who moved out',
      [w.household, w.left, t('status-relation-child'), w.today, w.skip],
      -1,
    ],
    ['a wedding', [w.household, w.married, w.me, w.here, w.today, w.skip], 1],
    [
      'a wedding and a move',
      [w.household, w.married, t('status-relation-child'), w.away, w.today, w.skip],
      -1,
    ],
  ] as const)('records %s, as the status then shows', async (_what, steps, difference) => {
    const all = await begin()
    const { me, head } = all
    const before = household(me)
    await ask(all, steps)
    const after = household(me)
    expect(after).toHaveLength(before.length + difference)
    expect(new Set(after.map((one) => one.household.size))).toEqual(new Set([after.length]))
    const shown = await look(me, head, head.phone!)
    for (const { name } of after) expect(shown).toContain(name.km)
    for (const { spid, name } of before) {
      if (!after.some((one) => one.spid === spid)) expect(shown).not.toContain(name.km)
    }
  })

  it('corrects name, day of birth, sex, phone and place', async () => {
    const all = await begin()
    const { me, head } = all
    const child = household(me).find(({ relation }) => relation === 'child')!
    const childWords = t('status-relation-child')
    await ask(all, [w.correct, w.name, childWords, '✎ចាន់ ដារ៉ា'])
    expect(await look(me, head, head.phone!)).toContain('ចាន់ ដារ៉ា គំរូ')
    await ask(all, [w.correct, w.birth, childWords, '✎១២/៣/២០១៤'])
    expect(await look(me, head, head.phone!)).toContain(formatDay('2014-03-12', lang))
    await ask(all, [w.correct, w.sex, childWords, w.male])
    expect(me.sandbox.people.find(({ spid }) => spid === child.spid)?.sex).toBe('male')
    const place = content.places.find(({ en, type }) => en === 'Banteay Neang' && type === 'khum')!
    await ask(all, [w.correct, w.address, `✎${place[lang]}`, place[lang], w.skip])
    expect(await look(me, head, head.phone!)).toContain(place[lang])
    await ask(all, [w.correct, w.phone, '✎+855 00 987 654'])
    expect(await look(me, head, '+85500987654')).toContain('ចាន់ ដារ៉ា គំរូ')
  })

  it('replaces the card and records an application', async () => {
    const all = await begin()
    const { me, head } = all
    await ask(all, [w.card, w.lost, w.skip])
    const today = formatDay('2026-11-22', lang)
    expect(await look(me, head, head.phone!)).toContain(t('status-card-from', { day: today }))
    const programme = content.programmes.find(({ id }) => id === 'tvet')!
    await ask(all, [w.apply, programme.name[lang], w.skip])
    const shown = await look(me, head, head.phone!)
    expect(shown).toContain(programme.name[lang])
    expect(shown).toContain(t('status-stage', { stage: t('status-stage-received'), day: today }))
  })
})
