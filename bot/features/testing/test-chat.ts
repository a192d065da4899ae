import { requireContent } from '../../content/read-content.ts'
import { toBotContent } from '../../content/to-bot-content.ts'
import type { BotDeps } from '../../context.ts'
import { learnOnce } from '../../content/learn-once.ts'
import { createCaseNews } from '../../outbox/case-news.ts'
import { createNoticeDispatch } from '../../outbox/notice-dispatch.ts'
import { createOutbox } from '../../outbox/outbox.ts'
import type { Update } from 'grammy/types'
import { fetchSample } from '../../practice/fetch-sample.ts'
import { createPracticeChat } from '../../practice/practice-chat.ts'
import { markupOf } from '../../render/keyboard.ts'
import { createPracticeRegistry } from '../../practice/practice-registry.ts'
import { seededRandom } from '../../registry/sandbox/random.ts'
import type { Registry } from '../../registry/registry.ts'
import { createMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { langs, type Lang } from '../../../schemas/lang.ts'
import { createMessages } from '../../language/messages.ts'

/** Read once for all tests of a file. */
export const content = learnOnce(toBotContent(requireContent('content')), '.')

export const NOW = new Date('2026-11-22T03:00:00Z')

/** Words of the button to the next page. */
const nextPage = langs.map((lang) => createMessages(lang, content.messages[lang])('bot-page-next'))

/** Bytes that are never the same twice, in a fixed order. */
export function createCounter(): BotDeps['randomBytes'] {
  let count = 0
  return (length) => {
    count += 1
    return Uint8Array.from({ length }, (_, i) => (i < 4 ? (count >> (8 * i)) & 0xff : 0))
  }
}

/**
 * The real bot in the practice chat with a frozen clock, driven as a person would: by words and
 * by pressing what is on the screen.
 */
export function createTestChat(
  options: {
    registry?: Registry
    store?: Store
    deps?: Partial<BotDeps>
  } = {},
) {
  let passed = 0
  const now = () => new Date(NOW.getTime() + passed)
  let lastUpdate: Update | undefined
  const store = options.store ?? createMemoryStore({ now })
  const notices = createNoticeDispatch()
  const practice = createPracticeRegistry({
    places: content.places,
    categories: content.cases,
    now,
    random: seededRandom(1),
    onNotice: (notice) => notices.dispatch(notice),
  })
  const logged: string[] = []
  const log = (event: string, fields = {}) => {
    logged.push(`${event} ${JSON.stringify(fields)}`)
  }
  const deps: BotDeps = {
    content,
    store,
    registry: options.registry ?? practice.registry,
    now,
    pause: () => Promise.resolve(),
    secret: new Uint8Array(32).fill(7),
    randomBytes: createCounter(),
    log: { info: log, warn: log, error: log },
    practice: 'framed',
    siteUrl: 'https://hub.example',
    ...options.deps,
  }
  const outbox = createOutbox({
    ...deps,
    send: async (id, text, coded) => {
      await chat.api.sendMessage(id, text, markupOf(coded))
    },
    fetchFile: fetchSample,
    removeMessages: async (id, messages) => {
      await chat.api.deleteMessages(id, [...messages])
    },
  })
  notices.add(createCaseNews({ ...deps, onOutbox: () => outbox.deliver() }))
  const chat = createPracticeChat({ onOutbox: () => outbox.deliver(), ...deps })

  /** Texts of the bot's messages, oldest first. */
  const texts = () => chat.screen().messages.flatMap((m) => (m.from === 'bot' ? [m.text] : []))
  const buttons = () =>
    chat.screen().messages.flatMap((m) =>
      m.buttons.flat().map((b) => ({
        id: m.id,
        text: b.text,
        data: 'callback_data' in b ? b.callback_data : '',
      })),
    )

  return {
    chat,
    deps,
    passTime: (ms: number) => {
      passed += ms
    },
    /** Delivers the last press once more, as Telegram does after a lost confirmation. */
    repeatLastTap: async () => {
      if (lastUpdate) await chat.deliver(lastUpdate)
    },
    store,
    outbox,
    sandbox: practice.sandbox,
    /** Cases from the officers' side. */
    caseDesk: practice.desk,
    /** Who is told what happens to cases. */
    notices,
    logged,
    texts,
    buttons,
    last: () => texts().at(-1) ?? '',
    /**
     * Presses the newest button whose words contain `words`; of a list in pages, on whichever page
     * it stands.
     */
    async press(words: string): Promise<void> {
      const button = buttons().findLast((b) => b.text.includes(words))
      const newest = chat.screen().messages.at(-1)?.buttons.flat() ?? []
      const next = newest.find((b) => nextPage.includes(b.text))
      if (!button && next && !nextPage.includes(words)) {
        await this.press(next.text)
        return this.press(words)
      }
      if (!button) {
        throw new Error(
          `no button "${words}"; there are: ${buttons()
            .map((b) => b.text)
            .join(' | ')}`,
        )
      }
      const { id, text, from, at, edited, deleted, buttons: rows } = chat.message(button.id)!
      lastUpdate = chat.updates.tap(
        { id, text, from, at, edited, deleted, buttons: rows },
        button.data,
      )
      await chat.deliver(lastUpdate)
    },
    send: chat.send,
    /** Starts and chooses the language. */
    async begin(lang: Lang) {
      await chat.send('/start')
      await this.press(lang === 'km' ? 'ភាសាខ្មែរ' : 'English')
    },
  }
}
