import { describe, expect, test } from 'vitest'
import type { BotContent } from '../../schemas/bot-content.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { ServiceHours } from '../../schemas/service-hours.ts'
import { createMessages } from '../language/messages.ts'
import type { Desk } from '../desk/desk.ts'
import { createOfficers } from '../desk/officers.ts'
import { PRACTICE_CHAT } from '../practice/phone.ts'
import { content, createTestChat } from './testing/test-chat.ts'
import { createStaffRoom, STAFF_CHAT } from './testing/staff-room.ts'

const OFFICER = 7101
const STRANGER = 7999
/** The test's clock shows a Sunday, ten in the morning. */
const sundays: ServiceHours = {
  open: [{ days: ['sun'], from: '08:00', to: '12:00' }],
  closed: [],
}

const withDesk = (schedule: ServiceHours | undefined): BotContent => ({
  ...content,
  operator: {
    ...content.operator,
    desk: {
      name: { km: 'តុសាកល្បង', en: 'Synthetic desk' },
      hours: { km: 'ថ្ងៃអាទិត្យព្រឹក', en: 'Sunday mornings' },
      contact: { km: '-', en: '-' },
      ...(schedule && { schedule }),
    },
  },
})

interface Options {
  schedule?: ServiceHours | undefined
  staffChat?: number | undefined
  forum?: boolean
}

function open(options: Options = {}) {
  const { schedule, staffChat, forum } = {
    schedule: sundays,
    staffChat: STAFF_CHAT,
    forum: true,
    ...options,
  }
  const officer = { code: 'pdop-1', role: 'officer', telegram: OFFICER, language: 'en' } as const
  const desk: Desk = {
    cases: {} as Desk['cases'],
    officers: createOfficers({ language: 'en', officers: [officer] }),
    staffChat,
    address: 'https://hub.example/desk',
  }
  const person = createTestChat({ deps: { content: withDesk(schedule), desk } })
  return { person, room: createStaffRoom(person.chat, { forum }) }
}

async function begin(lang: Lang, options?: Options) {
  const both = open(options)
  const { person } = both
  const t = createMessages(lang, content.messages[lang])
  await person.begin(lang)
  await person.press(t('bot-menu-person'))
  await person.press(t('bot-menu-talk'))
  return { ...both, t }
}

describe.each(['km', 'en'] as const)('talking with an officer (%s)', (lang) => {
  test('passes messages both ways, without either account, until the person ends it', async () => {
    const { person, room, t } = await begin(lang)
    expect(person.last()).toContain(
      t('talk-agree', { desk: withDesk(sundays).operator.desk!.name[lang] }),
    )
    expect(room.messages()).toEqual([])
    await person.press(t('talk-yes'))
    expect(person.last()).toBe(t('talk-begun'))
    const [thread] = room.messages().map((m) => m.thread)
    expect(room.topics).toHaveLength(1)

    await person.send('My card is lost. What can I do?')
    await room.write('Please go to your commune.', OFFICER, { thread: thread! })
    expect(room.messages().map((m) => m.text)).toContain('My card is lost. What can I do?')
    expect(person.last()).toBe('Please go to your commune.')
    expect(JSON.stringify(room.messages())).not.toContain(String(PRACTICE_CHAT))

    await person.press(t('talk-end'))
    expect(person.last()).toContain(t('talk-ended'))
    expect(room.messages().at(-1)?.text).toContain('The person has ended the talk.')
    expect(await person.store.list('talk')).toEqual([])
    await room.write('Are you still there?', OFFICER, { thread: thread! })
    expect(person.texts()).not.toContain('Are you still there?')
  })

  test('works in a group without topics by replies', async () => {
    const { person, room, t } = await begin(lang, { forum: false })
    await person.press(t('talk-yes'))
    const [head] = room.messages()
    await person.send('សួស្តី')
    await room.write('Hello, how can I help?', OFFICER, { replyTo: head! })
    expect(person.last()).toBe('Hello, how can I help?')
    const copied = room.messages().find((m) => m.text === 'សួស្តី')
    await room.write('And your village?', OFFICER, { replyTo: copied! })
    expect(person.last()).toBe('And your village?')
    await room.write('/end', OFFICER, { replyTo: head! })
    expect(person.last()).toBe(t('talk-ended-by-office'))
    await person.send('/help')
    expect(person.texts()).toContain(t('talk-over'))
    expect(await person.store.list('talk')).toEqual([])
  })

  test('takes a SPID and a phone number out instead of passing them on', async () => {
    const { person, room, t } = await begin(lang)
    await person.press(t('talk-yes'))
    const { spid } = person.sandbox.people[0]!
    for (const text of [spid, `my number is ${spid}, please look`]) {
      await person.send(text)
      expect(person.last()).toBe(t('talk-no-number'))
    }
    await person.chat.shareContact('+85512000000')
    expect(person.last()).toBe(t('talk-no-number'))
    expect(JSON.stringify(room.messages())).not.toContain(spid)
    expect(JSON.stringify(room.messages())).not.toContain('85512000000')
  })

  test('outside the hours says so, with numbers to call', async () => {
    const { person, room, t } = await begin(lang)
    person.passTime(2 * 3_600_000)
    await person.press(t('talk-yes'))
    expect(person.last()).toContain('1280')
    expect(person.last()).toContain(withDesk(sundays).operator.desk!.hours[lang])
    expect(room.messages()).toEqual([])
  })
})

test('outside the hours only what helps now is offered', async () => {
  const { person } = open()
  await person.begin('en')
  person.passTime(2 * 3_600_000)
  await person.press('Talk to a person')
  expect(person.texts().join('\n')).toContain('Sunday mornings')
  expect(person.buttons().map((b) => b.text)).not.toContain('💬 Write with an officer now')
  expect(person.buttons().map((b) => b.text)).toContain('📣 Complaint')
})

test.each([
  ['no group', { staffChat: undefined }],
  ['no hours', { schedule: undefined }],
])('nobody is offered a talk where there is %s', async (_what, without) => {
  const { person } = open(without)
  await person.begin('en')
  await person.press('Talk to a person')
  expect(person.buttons().map((b) => b.text)).not.toContain('💬 Write with an officer now')
  await person.send('/start talk')
  expect(person.last()).toContain('1280')
})

describe('during a talk', () => {
  test('commands and old buttons do not leave it by accident', async () => {
    const { person, room, t } = await begin('en')
    await person.press(t('talk-yes'))
    const before = room.messages().length
    await person.send('/check')
    expect(person.last()).toBe(t('talk-still'))
    await person.press(t('bot-menu-grievance'))
    expect(person.last()).toBe(t('talk-still'))
    expect(room.messages()).toHaveLength(before)
    await person.send('/cancel')
    expect(person.last()).toContain(t('talk-ended'))
  })

  test('only listed officers are passed on', async () => {
    const { person, room, t } = await begin('en')
    await person.press(t('talk-yes'))
    const thread = room.messages()[0]!.thread!
    await room.write('I am nobody.', STRANGER, { thread })
    expect(person.texts()).not.toContain('I am nobody.')
    expect(room.messages().at(-1)?.text).toContain('not listed')
  })

  test('the same update is passed on once', async () => {
    const { person, room, t } = await begin('en')
    await person.press(t('talk-yes'))
    const update = person.chat.updates.text({
      ...person.chat.screen().messages.at(-1)!,
      text: 'once',
    })
    await person.chat.deliver(update)
    await person.chat.deliver(update)
    expect(room.messages().filter((m) => m.text !== '')).toHaveLength(2)
  })

  test('a talk that nobody ends, ends by itself', async () => {
    const { person, t } = await begin('en')
    await person.press(t('talk-yes'))
    person.passTime(4 * 3_600_000)
    await person.send('/help')
    expect(person.texts()).toContain(t('talk-over'))
  })

  test('nothing of it is in the log', async () => {
    const { person, t } = await begin('en')
    await person.press(t('talk-yes'))
    await person.send('a secret of a test')
    expect(person.logged.join()).not.toContain('secret of a test')
  })
})
