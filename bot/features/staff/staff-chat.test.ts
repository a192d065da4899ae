import { describe, expect, test } from 'vitest'
import type { CaseNotice } from '../../../schemas/cases/case-notice.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { displayCaseNumber } from '../../../schemas/case-number.ts'
import type { Desk } from '../../desk/desk.ts'
import { createOfficers } from '../../desk/officers.ts'
import { createMessages } from '../../language/messages.ts'
import { createPracticeRegistry } from '../../practice/practice-registry.ts'
import { seededRandom } from '../../registry/sandbox/random.ts'
import { grievance, referenceOf, TOKEN, uuid } from '../../registry/testdata/test-desk.ts'
import { CONFIDENTIAL_CHAT, createStaffRoom, STAFF_CHAT } from '../testing/staff-room.ts'
import { content, createTestChat, NOW } from '../testing/test-chat.ts'
import { createCardBoard } from './card-board.ts'

const OFFICER = 7101
const AUDITOR = 7102
const STRANGER = 7999
const OF_COMMUNE = 7103
const CASE = 'A payment of a synthetic person did not come.'

interface Options {
  lang?: Lang
  forum?: boolean
  confidentialChat?: number | undefined
}

function open({ lang = 'en', forum = false, ...groups }: Options = {}) {
  let passed = 0
  const now = () => new Date(NOW.getTime() + passed)
  const practice = createPracticeRegistry({
    places: content.places,
    categories: content.cases,
    now,
    random: seededRandom(1),
  })
  const one = { language: lang }
  const desk: Desk = {
    cases: practice.desk,
    officers: createOfficers({
      language: lang,
      officers: [
        { ...one, code: 'pdop-1', role: 'officer', telegram: OFFICER },
        { ...one, code: 'audit', role: 'auditor', telegram: AUDITOR },
        { ...one, code: 'comm-010201', role: 'officer', office: '010201', telegram: OF_COMMUNE },
        { ...one, code: 'trust', role: 'confidential', telegram: 7104 },
      ],
    }),
    staffChat: STAFF_CHAT,
    confidentialChat: CONFIDENTIAL_CHAT,
    address: 'https://hub.example/desk',
    ...groups,
  }
  const person = createTestChat({ registry: practice.registry, deps: { desk, now } })
  const room = createStaffRoom(person.chat, { forum })
  const board = createCardBoard({ ...person.deps, desk, api: person.chat.api })
  let notices = 0
  return {
    ...practice,
    person,
    room,
    t: createMessages(lang, content.messages[lang]),
    passDays: (days: number) => {
      passed += days * 86_400_000
    },
    /** Hands a case in and tells the groups. */
    async file(n: number, changes: Parameters<typeof grievance>[1] = {}) {
      await practice.registry.submitCase(grievance(n, { description: CASE, ...changes }))
      await this.notice(n, 'received')
    },
    notice: (n: number, kind: CaseNotice['kind'], by: CaseNotice['by'] = 'complainant') =>
      board.handle({
        id: uuid(5000 + ++notices),
        at: now().toISOString(),
        case_id: uuid(n),
        reference: referenceOf(n),
        kind,
        status: 'received',
        by,
      }),
    follow: (n: number) => practice.registry.followCase(referenceOf(n), TOKEN),
  }
}

describe.each(['km', 'en'] as const)('a card (%s)', (lang) => {
  test('says what a case is about and nothing of the person', async () => {
    const { room, t, ...desk } = open({ lang })
    await desk.file(1)
    const [card] = room.messages()
    expect(card?.text).toContain(displayCaseNumber(referenceOf(1)))
    expect(card?.text).toContain(t('desk-state-received'))
    expect(card?.text).not.toContain('synthetic person')
    expect(card?.buttons.map((b) => b.text)).toEqual([
      ...['acknowledge', 'take', 'redirect', 'escalate'].map((deed) => t(`desk-do-${deed}`)),
      t('staff-open'),
    ])
  })

  test('is worked on by its buttons and by replies, to the decision', async () => {
    const { room, person, follow, t, ...desk } = open({ lang })
    await desk.file(1)
    await room.press(t('desk-do-acknowledge'), OFFICER)
    expect(room.messages()[0]?.text).toContain(t('desk-state-acknowledged'))

    await room.press(t('desk-do-ask'), OFFICER)
    const prompt = room.messages().at(-1)!
    expect(prompt.text).toContain(t('desk-words-ask'))
    await room.write('Which month?', OFFICER, { replyTo: prompt })
    expect((await follow(1))?.status).toBe('awaiting_complainant')
    expect((await follow(1))?.messages.at(-1)).toMatchObject({
      author: 'officer',
      text: 'Which month?',
    })

    await room.write('Please hurry a little.', OFFICER, { replyTo: room.messages()[0]! })
    expect((await follow(1))?.messages.at(-1)?.text).toBe('Please hurry a little.')

    await room.press(t('desk-do-take'), OFFICER)
    await room.press(t('desk-do-resolve'), OFFICER)
    await room.press(t('desk-decision-upheld'), OFFICER)
    await room.write('It was paid on Monday.', OFFICER, { replyTo: room.messages().at(-1)! })
    expect(await follow(1)).toMatchObject({
      status: 'resolved',
      decision: 'upheld',
      decision_text: 'It was paid on Monday.',
    })
    const [card] = room.messages()
    expect(card?.text).toContain(t('desk-state-resolved'))
    expect(card?.buttons.map((b) => b.text)).toEqual([t('staff-open')])
    expect(JSON.stringify(await follow(1))).not.toMatch(/7101|pdop/)
    expect(person.texts()).toEqual([])
  })
})

describe('only those who may', () => {
  test('a stranger and an auditor change nothing and are told why', async () => {
    const { room, follow, t, ...desk } = open()
    await desk.file(1)
    await room.press(t('desk-do-acknowledge'), STRANGER)
    await room.press(t('desk-do-acknowledge'), AUDITOR)
    expect(room.alerts).toEqual([t('staff-not-listed'), t('staff-auditor')])
    await room.write('I am nobody.', STRANGER, { replyTo: room.messages()[0]! })
    expect(room.messages().at(-1)?.text).toBe(t('staff-not-listed-reply'))
    expect(await follow(1)).toMatchObject({ status: 'received', messages: [] })
  })

  test('an officer of another office is told that the case is not theirs', async () => {
    const { room, follow, t, ...desk } = open()
    await desk.file(1, { incident_location: '020101' })
    await room.press(t('desk-do-acknowledge'), OF_COMMUNE)
    expect(room.alerts).toEqual([t('staff-not-yours')])
    expect((await follow(1))?.status).toBe('received')
  })

  test('what the state no longer allows is refused with a reason', async () => {
    const { room, t, ...desk } = open()
    await desk.file(1)
    const id = uuid(900)
    await desk.desk.act({ code: 'x1', role: 'supervisor' }, uuid(1), { action: 'take', id })
    await room.press(t('desk-do-acknowledge'), OFFICER)
    expect(room.alerts).toEqual([t('staff-refused-not-from-this-state')])
  })

  test('chatter in the group and pictures reach nobody', async () => {
    const { room, person, follow, t, ...desk } = open()
    await desk.file(1)
    await room.write('Who takes this one?', OFFICER)
    await room.write('/take', OFFICER, { replyTo: room.messages()[0]! })
    expect(room.messages().at(-1)?.text).toBe(t('staff-text-only'))
    await room.write('x'.repeat(4001), OFFICER, { replyTo: room.messages()[0]! })
    expect(room.messages().at(-1)?.text).toBe(t('staff-too-long'))
    expect((await follow(1))?.messages).toEqual([])
    expect(person.texts()).toEqual([])
  })
})

describe('where a card stands', () => {
  test('a sensitive case is in the confidential group only', async () => {
    const { room, ...desk } = open()
    await desk.file(1, { category: 'corruption' })
    expect(room.messages(STAFF_CHAT)).toEqual([])
    expect(room.messages(CONFIDENTIAL_CHAT)).toHaveLength(1)
  })

  test('without such a group it is in no chat', async () => {
    const { room, ...desk } = open({ confidentialChat: undefined })
    await desk.file(1, { category: 'corruption' })
    expect(room.messages(STAFF_CHAT)).toEqual([])
    expect(room.messages(CONFIDENTIAL_CHAT)).toEqual([])
  })

  test('a case that must be kept from an office in the group is not shown there', async () => {
    const { room, ...desk } = open()
    await desk.file(1, { excluded_offices: ['0102'] })
    expect(room.messages(STAFF_CHAT)).toEqual([])
    expect(room.messages(CONFIDENTIAL_CHAT)).toHaveLength(1)
  })

  test('a case that becomes sensitive leaves the group', async () => {
    const { room, ...desk } = open()
    await desk.file(1)
    const action = { action: 'mark', id: uuid(901), sensitivity: 'sensitive' } as const
    await desk.desk.act({ code: 'x1', role: 'supervisor' }, uuid(1), action)
    await desk.notice(1, 'changed', 'officer')
    expect(room.messages(STAFF_CHAT)).toEqual([])
    expect(room.messages(CONFIDENTIAL_CHAT)).toHaveLength(1)
  })

  test('a group with topics has one a province, and one a matter for cases without a place', async () => {
    const { room, ...desk } = open({ forum: true })
    await desk.file(1)
    await desk.file(2, { incident_location: '0103' })
    await desk.file(3, { incident_location: undefined })
    expect(room.topics).toEqual(['Banteay Meanchey', 'A problem with a payment'])
    const [one, two, three] = room.messages().map(({ thread }) => thread)
    expect(one).toBe(two)
    expect(three).not.toBe(one)
  })
})

test('an overdue case is shown again below everything else', async () => {
  const { room, t, passDays, ...desk } = open()
  await desk.file(1)
  await desk.file(2)
  passDays(40)
  await desk.notice(1, 'overdue', 'clock')
  expect(room.messages()).toHaveLength(2)
  const last = room.messages().at(-1)!
  expect(last.text).toContain(t('staff-overdue'))
  expect(last.text).toContain(displayCaseNumber(referenceOf(1)))
  await room.write('We are on it.', OFFICER, { replyTo: last })
  expect((await desk.follow(1))?.messages.at(-1)?.text).toBe('We are on it.')
})

test('what the person writes is announced, not shown', async () => {
  const { room, t, ...desk } = open()
  await desk.file(1)
  await desk.notice(1, 'message')
  expect(room.messages().at(-1)).toMatchObject({
    text: t('staff-new-message'),
    replyTo: room.messages()[0]!.id,
  })
})

describe('/desk in a private chat', () => {
  test('gives a listed officer a link that works once', async () => {
    const { person } = open()
    const update = person.chat.updates.text({
      ...{ id: 1, from: 'person', at: NOW, buttons: [], edited: false, deleted: false },
      text: '/desk',
    })
    update.message!.from = { ...update.message!.from, id: OFFICER }
    await person.chat.deliver(update)
    expect(person.last()).toMatch(/https:\/\/hub\.example\/desk\/sign-in\?key=[0-9a-f]{64}$/)
    expect(await person.store.list('signin')).toHaveLength(1)
  })

  test('is nothing special for anybody else', async () => {
    const { person } = open()
    await person.begin('en')
    await person.send('/desk')
    expect(person.texts().join()).not.toContain('sign-in')
    expect(await person.store.list('signin')).toEqual([])
  })
})
