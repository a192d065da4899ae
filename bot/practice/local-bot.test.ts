import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { content } from '../features/testing/test-chat.ts'
import { formatDay } from '../language/format-day.ts'
import { createLocalBot } from './local-bot.ts'

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T03:00:00Z') })
})
afterAll(() => {
  vi.useRealTimers()
})

it.each(langs)('lets a month pass, which the status then shows, in %s', async (lang) => {
  const bot = createLocalBot(
    content,
    { siteUrl: 'https://hub.example', fetchVillages: () => Promise.resolve({}) },
    () => undefined,
  )
  await bot.chat.send('/start')
  await bot.chooseLanguage(lang)
  const person = bot.people.find(
    ({ phone, enrolments }) => phone !== undefined && enrolments[0]?.nextPayment?.state === 'due',
  )!
  const { nextPayment } = person.enrolments[0]!
  const look = async (): Promise<string> => {
    const before = bot.chat.screen().messages.length
    await bot.chat.send('/status')
    await bot.chat.send(person.spid)
    await bot.chat.shareContact(person.phone!)
    const shown = bot.chat.screen().messages.slice(before)
    return shown.map(({ text }) => text).join('\n')
  }
  const due = formatDay(nextPayment!.date, lang)
  const [next, last] =
    lang === 'km' ? ['បើកប្រាក់បន្ទាប់៖', 'បើកប្រាក់ចុងក្រោយ៖'] : ['Next payment:', 'Last payment:']
  expect(await look()).toContain(`${next} ${due}`)
  expect(await bot.advance(30)).toBe('2026-12-22')
  const after = await look()
  expect(after).toContain(`${last} ${due}`)
  expect(after).not.toContain(`${next} ${due}`)
  expect(after).toContain(`${next} `)
})
