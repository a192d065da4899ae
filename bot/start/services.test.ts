import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Campaign } from '../../schemas/campaign.ts'
import { weekdays } from '../../schemas/service-hours.ts'
import { createBrowser, type Browser } from '../server/desk/testing/desk-browser.ts'
import type { Person } from '../server/testing/double-person.ts'
import { startTelegramDouble, type TelegramDouble } from '../server/testing/telegram-double.ts'
import type { Parts } from './open-parts.ts'
import { runHubHere, type RunningHub } from './testing/running-hub.ts'

/** One program for all of them; each has a person of its own beside the officers' group. */
const STAFF_CHAT = -100_800
const SUPERVISOR = 7201

const officers = `
language: en
officers:
  - { code: chief-1, role: supervisor, telegram: ${SUPERVISOR}, language: en }
`
const school: Campaign = {
  id: 'school',
  facts: {
    state: 'ready',
    provinces: [],
    programmes: [],
    from: '2020-01-01',
    until: '2099-12-31',
    next: ['check'],
    sources: [{ id: 'hub' }],
    checked: '2026-11-22',
    reviewBy: '2027-05-22',
  },
  text: {
    km: { title: 'ដំណឹងសាកល្បង', body: 'សូមទៅសាលា។' },
    en: { title: 'Synthetic news', body: 'Please go to the school.' },
  },
}
/** A desk that answers day and night. */
const withDesk = ({ content }: Parts): Partial<Parts> => ({
  campaigns: [school],
  content: {
    ...content,
    operator: {
      ...content.operator,
      desk: {
        name: { km: 'តុសាកល្បង', en: 'Synthetic desk' },
        hours: { km: 'គ្រប់ពេល', en: 'always' },
        contact: { km: '-', en: '-' },
        schedule: { open: [{ days: [...weekdays], from: '00:00', to: '23:59' }], closed: [] },
      },
    },
  },
})

let telegram: TelegramDouble
let folder: string
let hub: RunningHub
beforeAll(async () => {
  telegram = await startTelegramDouble()
  folder = await mkdtemp(join(tmpdir(), 'kumpear-services-'))
  const list = join(folder, 'officers.yaml')
  await writeFile(list, officers)
  hub = await runHubHere(
    {
      DATA_DIR: join(folder, 'data'),
      PRACTICE: '1',
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      STAFF_CHAT_ID: String(STAFF_CHAT),
      OFFICERS_FILE: list,
    },
    withDesk,
  )
})
afterAll(async () => {
  await hub.stop()
  await telegram.close()
  await rm(folder, { recursive: true, force: true })
})

let lastPerson = 7300
async function begin(): Promise<Person> {
  const person = telegram.person((lastPerson += 1))
  person.type('/start')
  await person.tap(/English/)
  await person.sees(/Welcome to Kumpear/)
  return person
}
async function tapAll(person: Person, labels: readonly RegExp[]): Promise<void> {
  for (const label of labels) await person.tap(label)
}
const group = () => telegram.member(SUPERVISOR, STAFF_CHAT)
const numberIn = (text: string) => /KP \d{3}-\d{3}-\d{3}/.exec(text)![0]

let atDesk: Promise<Browser> | undefined
/** The supervisor's browser, signed in once by the link that the bot sends. */
const signedIn = (): Promise<Browser> => (atDesk ??= signIn())
async function signIn(): Promise<Browser> {
  const officer = telegram.person(SUPERVISOR)
  officer.type('/desk')
  const { text } = await officer.sees(/Your link to the case desk/)
  const browser = createBrowser(hub.address)
  const { pathname, search } = new URL(/http\S+/.exec(text)![0])
  await browser.send((await browser.go(pathname + search)).form('/desk/sign-in'))
  return browser
}

/** A synthetic person of the registry with a phone. */
async function anyone(): Promise<{ spid: string; phone: string }> {
  const reply = await fetch(`${hub.address}/registry/people`)
  const { people } = (await reply.json()) as { people: { spid: string; phone?: string }[] }
  return people.find((p): p is { spid: string; phone: string } => p.phone !== undefined)!
}

test('a photo goes with a complaint, and an officer sees and saves it at the desk', async () => {
  const person = await begin()
  person.type('/grievance')
  await tapAll(person, [/Contact me/, /problem with a payment/, /did not come/])
  await person.sees(/Which programme/)
  await person.tap(/Skip/)
  await person.sees(/What happened\?/)
  person.sendPhoto()
  await person.sees(/Where did it happen/)
  await tapAll(person, [/Skip/, /Send the complaint/])
  const number = numberIn((await person.sees(/Complaint number/)).text)
  await group().sees(new RegExp(`${number}[\\s\\S]*Received`))

  const browser = await signedIn()
  const list = await browser.go('/desk/')
  const row = list.text.split('data-row').find((part) => part.includes(number))!
  const address = /\/desk\/cases\/[0-9a-f-]+/.exec(row)![0]
  const file = await vi.waitUntil(async () => {
    const { text } = await browser.go(address)
    return /\/desk\/cases\/[0-9a-f-]+\/attachments\/[0-9a-f-]+/.exec(text)?.[0]
  }, 30_000)
  const shown = await browser.go(file)
  expect(shown.headers.get('Content-Type')).toContain('image/jpeg')
  expect(shown.headers.get('Content-Disposition')).toContain('inline')
  const saved = await browser.go(`${file}?download`)
  expect(saved.headers.get('Content-Disposition')).toContain('attachment')
  expect(saved.text.length).toBeGreaterThan(50)
})

test('a request of a verified person reaches the officers, and their answer the person', async () => {
  const person = await begin()
  const { spid, phone } = await anyone()
  person.type('/request')
  await person.sees(/SPID/)
  person.type(spid)
  await person.sees(/Send my phone|one-time code/)
  person.shareContact(phone)
  await person.sees(/What do you want to ask for/)
  await tapAll(person, [/Replace a card/, /It is lost/])
  await person.sees(/Anything to add/)
  await tapAll(person, [/Skip/, /Send the request/])
  const number = numberIn((await person.sees(/Request number/)).text)
  const officer = group()
  const card = await officer.sees(new RegExp(`${number}[\\s\\S]*Received`))
  expect(card.text).toContain('Replace a card')
  expect(card.text).not.toContain(spid)
  await officer.tap(/Acknowledge/)
  await person.sees(new RegExp(`news on your case ${number}`))
})

test('somebody helps: the officers know it, and nothing stays on the phone', async () => {
  const helper = await begin()
  helper.type('/helper')
  await tapAll(helper, [/Commune or sangkat officer/, /the person agrees/, /📣 Complaint/])
  await helper.sees(/What is the complaint about/)
  await helper.tap(/problem with a payment/)
  await tapAll(helper, [/did not come/, /enough/, /Send the complaint/])
  const number = numberIn((await helper.sees(/Complaint number/)).text)
  await group().sees(new RegExp(`${number}[\\s\\S]*Received`))
  await helper.tap(/Finish helping/)
  await helper.sees(/I removed the messages/)
  expect(helper.messages().some(({ text }) => text.includes(number))).toBe(false)
})

test('a person talks with an officer in the group, and ends it', async () => {
  const person = await begin()
  await tapAll(person, [/Talk to a person/, /Write with an officer/, /Yes, begin/])
  await person.sees(/You can write now/)
  const officer = group()
  const head = await officer.sees(/A person wants to talk/)
  person.type('My card is lost. What can I do?')
  await officer.sees(/My card is lost/)
  officer.reply(head, 'Please go to your commune.')
  await person.sees(/^Please go to your commune\.$/)
  expect(JSON.stringify(telegram.screen.of(STAFF_CHAT))).not.toContain(String(person.id))
  await person.tap(/End/)
  await person.sees(/You have ended the talk/)
  await officer.sees(/The person has ended the talk/)
})

test('news is asked for, sent from the desk once, and stopped with one press', async () => {
  const person = await begin()
  person.type('/news')
  await tapAll(person, [/Yes, choose/, /The whole country/, /All programmes/])
  await person.sees(/Done\. You get news/)
  const browser = await signedIn()
  const page = await browser.go('/desk/campaigns/school')
  await browser.send(page.form('/desk/campaigns/school', 'value="preview"'))
  await group().sees(/Synthetic news/)
  await browser.send(page.form('/desk/campaigns/school', 'value="begin"'), { sure: '1' })
  await person.sees(/Please go to the school/)
  await vi.waitUntil(
    async () => (await browser.go('/desk/campaigns/school')).text.includes('sent to everybody'),
    30_000,
  )
  await browser.send(page.form('/desk/campaigns/school', 'value="begin"'), { sure: '1' })
  await person.tap(/Stop the news/)
  await person.sees(/You get no more news/)
  await vi.waitUntil(async () => (await hub.store.list('news')).length === 0, 30_000)
  const news = person.messages().filter(({ text }) => text.includes('Synthetic news'))
  expect(news).toHaveLength(1)
})

test('a result comes as a picture', async () => {
  const person = await begin()
  person.type('/check')
  await person.tap(/Next/)
  await tapAll(person, [/Flood/, /No card, and life is hard/, /Picture to take along/])
  await person.sees(/Show it at the commune/)
  const sent = telegram.calls.find(({ method }) => method === 'sendPhoto')
  // The first bytes of every PNG (RFC 2083, section 3.1).
  expect(sent?.parameters.file?.slice(0, 4)).toEqual(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
})
