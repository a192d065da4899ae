import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Express } from 'express'
import type { Bot } from 'grammy'
import type { Config, TelegramConfig } from '../config.ts'
import type { Ctx } from '../context.ts'
import type { Desk } from '../desk/desk.ts'
import { practiceOfficers } from '../desk/practice-officers.ts'
import { createCampaignRunner } from '../outbox/campaign-runner.ts'
import { createCaseNews } from '../outbox/case-news.ts'
import { createCardBoard } from '../features/staff/card-board.ts'
import { createNoticeDispatch } from '../outbox/notice-dispatch.ts'
import { createOutbox } from '../outbox/outbox.ts'
import { createPainter } from '../picture/open-painter.ts'
import { createApp } from '../server/create-app.ts'
import { createDeskRouter } from '../server/desk/desk-router.ts'
import { createLanes } from '../server/lanes.ts'
import { repeat, type Repeated } from '../server/repeat.ts'
import { wait } from '../server/wait.ts'
import type { Webhook } from '../server/webhook.ts'
import { campaignKeyboard, type CampaignMessage } from '../render/campaign-message.ts'
import { createTelegramBot, removeFromChat, sendToChat } from './create-telegram-bot.ts'
import { fetchTelegramFile } from './fetch-file.ts'
import type { Parts } from './open-parts.ts'
import { createNewsApi, sendForCampaign } from './send-for-campaign.ts'

/** The whole program, put together and not yet running. */
export interface Assembly {
  app: Express
  /** The bot, where there is a token for it. */
  telegram: { bot: Bot<Ctx>; config: TelegramConfig } | undefined
  /** Work that goes on in the background. */
  loops: readonly Repeated[]
}

const OUTBOX_MS = 5_000
const PURGE_MS = 3_600_000

interface Options {
  root: string
  config: Config
  /** Whether the site is there. */
  ready: () => boolean
  /** Aborted at the stop. */
  signal: AbortSignal
}

function toWebhook({ bot, config }: NonNullable<Assembly['telegram']>): Webhook | undefined {
  if (config.updates.by !== 'webhook') return undefined
  return { secret: config.updates.secret, deal: createLanes((u) => bot.handleUpdate(u)) }
}

/** Where officers work, in their groups and on their pages. */
const openDesk = ({ caseDesk, officers, address }: Parts, { desk, siteUrl }: Config): Desk => ({
  cases: caseDesk,
  officers,
  staffChat: desk.staffChat,
  confidentialChat: desk.confidentialChat,
  address: `${siteUrl ?? address}/desk`,
})

/** Sends campaigns' messages; undefined where Telegram is off. */
function openNews({ telegram }: Config, secret: Uint8Array) {
  if (!telegram) return undefined
  const api = createNewsApi(telegram)
  return (chat: number, message: CampaignMessage) =>
    sendForCampaign(api, chat, message.text, campaignKeyboard(message, chat, secret))
}

const telegramIsOff = (): Promise<never> => Promise.reject(new Error('Telegram is off'))

/** Puts bot, outbox and app together; starts nothing. */
export function assemble(parts: Parts, { root, config, ready, signal }: Options): Assembly {
  const { store, log } = parts
  const desk = openDesk(parts, config)
  const deps = {
    ...parts,
    pause: (ms: number) => wait(ms, signal),
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    practice: config.registry.kind === 'sandbox' ? ('marked' as const) : ('no' as const),
    siteUrl: config.siteUrl,
    drawSheet: createPainter(),
    openRecording: (path: string) => readFile(join(root, 'content', path)),
    desk,
    playDesk: config.registry.kind === 'sandbox' ? desk.address : undefined,
    onOutbox: () => {
      // Not awaited: the person has the number, the registry may take its time.
      delivery.wake()
      return Promise.resolve()
    },
  }
  const telegram = config.telegram && {
    bot: createTelegramBot(config.telegram, deps),
    config: config.telegram,
  }
  const outbox = createOutbox({
    ...deps,
    shared: config.databaseUrl !== undefined,
    send: (chat, text, buttons) =>
      telegram ? sendToChat(telegram.bot, chat, text, buttons) : telegramIsOff(),
    removeMessages: (chat, messages) =>
      telegram ? removeFromChat(telegram.bot, chat, messages) : telegramIsOff(),
    fetchFile: (file) =>
      telegram ? fetchTelegramFile(telegram.bot, telegram.config, file) : telegramIsOff(),
  })
  const delivery = repeat('delivery', () => outbox.deliver(), { everyMs: OUTBOX_MS, log, wait })
  const purge = repeat('purge', () => store.purge(), { everyMs: PURGE_MS, log, wait })
  const campaigns = createCampaignRunner({
    ...deps,
    marked: deps.practice === 'marked',
    send: openNews(config, parts.secret),
    staffChat: desk.staffChat,
    onBegin: () => {
      news.wake()
    },
  })
  const news = repeat('news', () => campaigns.deliver(signal), { everyMs: OUTBOX_MS, log, wait })
  const notices = createNoticeDispatch()
  notices.add(createCaseNews(deps))
  if (telegram) {
    const board = createCardBoard({ ...deps, api: telegram.bot.api })
    notices.add((notice) => board.handle(notice))
  }
  const chores = parts.chores.map(({ name, run, everyMs }) =>
    repeat(name, run, { everyMs, log, wait }),
  )
  const { hookSecret, now } = parts
  const app = createApp({
    siteDir: join(root, 'dist'),
    log,
    ready,
    sandboxRouter: parts.sandboxRouter,
    ourKeys: parts.ourKeys,
    webhook: telegram && toWebhook(telegram),
    deskRouter: createDeskRouter({
      ...deps,
      campaigns,
      practiceOfficers:
        config.registry.kind === 'sandbox' ? practiceOfficers.map(({ code }) => code) : undefined,
      secure: desk.address.startsWith('https:'),
    }),
    hooks:
      hookSecret === undefined
        ? undefined
        : { secret: hookSecret, store, now, onNotice: (notice) => notices.dispatch(notice) },
    trustProxy: config.trustProxy,
  })
  return { app, telegram, loops: [delivery, news, purge, ...chores] }
}
