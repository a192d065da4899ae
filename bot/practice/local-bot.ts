import type { BotContent } from '../../schemas/bot-content.ts'
import type { Villages } from '../../schemas/gazetteer.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { BotDeps } from '../context.ts'
import { createCaseNews } from '../outbox/case-news.ts'
import { createNoticeDispatch } from '../outbox/notice-dispatch.ts'
import { createOutbox } from '../outbox/outbox.ts'
import type { SyntheticPerson } from '../registry/sandbox/synthetic-person.ts'
import { createMemoryStore } from '../store/memory.ts'
import { markupOf } from '../render/keyboard.ts'
import { fetchSample } from './fetch-sample.ts'
import type { PhoneScreen } from './phone.ts'
import { createPracticeChat, type PracticeChat } from './practice-chat.ts'
import { hexId } from '../registry/sandbox/random.ts'
import { connectServerSandbox, type SentCode } from './server-sandbox.ts'
import { createCaseWatch } from './watch-cases.ts'
import { createPracticeRegistry } from './practice-registry.ts'
import { villagesOnDemand } from './villages-on-demand.ts'

/** The whole service in one page: bot, store, outbox and registry over invented people. */
export interface LocalBot {
  chat: PracticeChat
  /** As they are now. */
  readonly people: readonly SyntheticPerson[]
  /** Lets days pass for everybody; gives the day then, `2026-12-22`. */
  advance: (days: number) => Promise<string>
  /** One-time codes that arrived on invented phones since the last call, oldest first. */
  newCodes: () => readonly { code: string; phone: string }[]
  /** Looks what has happened at the server; there only where the chat is connected with one. */
  look: (() => Promise<void>) | undefined
  /** Takes note of what the person did, which is no news to them; there as `look` is. */
  settle: (() => Promise<void>) | undefined
  /** Presses the button of a language, as on the first screen. */
  chooseLanguage: (lang: Lang) => Promise<void>
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * Sets everything up in memory; nothing is kept when the page is left and nothing is sent, unless
 * a server is given: then its practice sandbox is the registry.
 * @param lightContent without villages
 * @param onChange called with the screen after each change
 */
export function createLocalBot(
  lightContent: BotContent,
  {
    server,
    fetchVillages,
    ...options
  }: Pick<BotDeps, 'openRecording' | 'drawSheet'> & {
    siteUrl: string
    /** Villages of a district, by commune. */
    fetchVillages: (district: string) => Promise<Villages>
    /** Address of the server whose practice sandbox is used. */
    server?: string | undefined
  },
  onChange: (screen: PhoneScreen) => void,
): LocalBot {
  const { content, loadVillages } = villagesOnDemand(lightContent, fetchVillages)
  const secret = crypto.getRandomValues(new Uint8Array(32))
  const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
  const clock = () => new Date()
  const notices = createNoticeDispatch()
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const newId = () => hexId(random)
  const own = createPracticeRegistry({
    places: content.places,
    categories: content.cases,
    now: clock,
    random,
    onNotice: (notice) => notices.dispatch(notice),
  })
  const { sandbox } = own
  // Bot and registry live in the same time, which can be put forward.
  const { now } = sandbox
  const remote =
    server === undefined
      ? undefined
      : connectServerSandbox({ origin: server, now, pause, random, newId })
  const registry = remote?.registry ?? own.registry
  const store = createMemoryStore({ now })
  const deps = {
    content,
    store,
    registry,
    now,
    pause,
    secret,
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    log: silent,
    practice: 'framed' as const,
    loadVillages,
    playDesk: server === undefined ? undefined : `${server}/desk`,
    ...options,
  }
  const outbox = createOutbox({
    ...deps,
    send: async (to, text, coded) => {
      await chat.api.sendMessage(to, text, markupOf(coded))
    },
    fetchFile: fetchSample,
    removeMessages: async (id, messages) => {
      await chat.api.deleteMessages(id, [...messages])
    },
  })
  const chat = createPracticeChat({ ...deps, onOutbox: () => outbox.deliver() }, onChange)
  notices.add(createCaseNews({ ...deps, onOutbox: () => outbox.deliver() }))
  const watch = createCaseWatch({
    store,
    registry,
    now,
    newId,
    onNotice: (notice) => notices.dispatch(notice),
  })
  const opened = now().toISOString()
  /** Codes at the server since this page was opened, newest first, as of the last look. */
  let atServer: readonly SentCode[] = []
  let shown = 0
  return {
    chat,
    get people() {
      return sandbox.people
    },
    async advance(days) {
      // At a server time goes on for its people first, and here for what is shown of them.
      await remote?.advance(days)
      return sandbox.advance(days)
    },
    newCodes() {
      const all = remote ? atServer : sandbox.messages()
      const codes = [...all].reverse().slice(shown)
      shown += codes.length
      return codes.map(({ code, phone }) => ({ code, phone }))
    },
    look:
      remote &&
      (async () => {
        atServer = (await remote.codes()).filter(({ sentAt }) => sentAt >= opened)
        await watch.look()
      }),
    settle: remote && watch.settle,
    async chooseLanguage(lang) {
      const message = chat.screen().messages.at(-1)
      const button = message?.buttons.flat()[lang === 'km' ? 0 : 1]
      if (message && button && 'callback_data' in button) {
        await chat.tap(message.id, button.callback_data)
      }
    },
  }
}
