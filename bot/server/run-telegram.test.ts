import { Bot } from 'grammy'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Ctx } from '../context.ts'
import { runTelegram, type TelegramDeps } from './run-telegram.ts'
import { commandNames } from './register-commands.ts'
import { startTelegramDouble, type TelegramDouble } from './testing/telegram-double.ts'
import { wait } from './wait.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
let telegram: TelegramDouble
let stop: AbortController
beforeEach(async () => {
  telegram = await startTelegramDouble()
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await telegram.close()
})

function start(updates: TelegramDeps['updates'], token = telegram.token) {
  const bot = new Bot<Ctx>(token, { client: { apiRoot: telegram.url } })
  bot.on('message:text', (ctx) => ctx.reply(`heard ${ctx.msg.text}`))
  const onConnected = vi.fn()
  const running = runTelegram(
    {
      bot,
      updates,
      describeCommand: (lang, name) => `${lang} ${name}`,
      onConnected,
      log,
      wait: (_ms, signal) => wait(10, signal),
    },
    stop.signal,
  )
  return { running, onConnected }
}

test('joins when Telegram can be reached, names itself and answers', async () => {
  telegram.failNext('getMe', 502)
  telegram.failNext('setMyCommands', 429, 1)
  const { onConnected } = start({ by: 'polling' })
  const person = telegram.person(7)
  person.type('hello')
  await person.sees(/heard hello/)
  expect(onConnected).toHaveBeenCalledExactlyOnceWith('kumpear_double_bot')
})

test('registers the commands in both languages, Khmer for everybody else', async () => {
  const { onConnected } = start({ by: 'polling' })
  await vi.waitUntil(() => onConnected.mock.calls.length > 0)
  const listed = (lang: string) => telegram.commands.get(lang)?.map((c) => c.description)
  expect(listed('')).toEqual(commandNames.map((name) => `km ${name}`))
  expect(listed('km')).toEqual(listed(''))
  expect(listed('en')).toEqual(commandNames.map((name) => `en ${name}`))
})

test('tells Telegram where its webhook is', async () => {
  const hook = { url: 'http://127.0.0.1:9/telegram/webhook', secret: 'synthetic-secret' }
  const { running } = start({ by: 'webhook', ...hook })
  await running
  expect(telegram.queue.hook).toEqual(hook)
})

test('ends with a sentence when the token is wrong', async () => {
  const { running } = start({ by: 'polling' }, '2:other')
  await expect(running).rejects.toThrow('check BOT_TOKEN')
})
