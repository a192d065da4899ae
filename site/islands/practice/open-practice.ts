import { createMessages, type Translate } from '../../../bot/language/messages.ts'
import { createLocalBot, type LocalBot } from '../../../bot/practice/local-bot.ts'
import type { BotContent } from '../../../schemas/bot-content.ts'
import type { Villages } from '../../../schemas/gazetteer.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import type { SheetBlock } from '../../../bot/sheet/sheet.ts'
import { paintSheet } from '../check/paint-sheet.ts'
import { element } from '../element.ts'
import type { Attachment } from './attach-menu.ts'
import { banner, chosenServer, createBothSides } from './both-sides.ts'
import { createChatView } from './chat-view.ts'
import { createClockView } from './clock-view.ts'
import { createCodesView } from './codes-view.ts'
import { createComposerView } from './composer-view.ts'
import { createContactSheet } from './contact-sheet.ts'
import { createDrawer } from './drawer.ts'
import { createPeopleView } from './people-view.ts'
import { pickTellingPeople, toPersona, type Persona } from './persona.ts'
import { createTasksView } from './tasks-view.ts'

/** A recording of this site. */
async function openRecording(path: string): Promise<Uint8Array> {
  const response = await fetch(`/audio/${path}`)
  if (!response.ok) throw new Error(`/audio/${path} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Villages of a district, a few kilobytes, when somebody chooses a place there. */
async function fetchVillages(district: string): Promise<Villages> {
  const response = await fetch(`/data/villages/${district}.json`)
  if (!response.ok) throw new Error(`no villages of ${district}: ${response.status}`)
  return (await response.json()) as Villages
}

const drawSheet = async (blocks: readonly SheetBlock[]): Promise<Uint8Array[]> =>
  Promise.all(
    (await paintSheet(blocks)).map(async (page) => new Uint8Array(await page.arrayBuffer())),
  )

/** Long enough to be seen, short enough not to bore; none for who wants no movement. */
const typingMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350)

/** How often the server is asked what is new. */
const LOOK_MS = 4_000

/** Asks the server again and again, as long as this chat is on the page. */
function lookAgain(
  mount: HTMLElement,
  phone: HTMLElement,
  look: () => Promise<void>,
  then: () => void,
): void {
  setTimeout(() => {
    if (!mount.contains(phone)) return
    // A server that is away for a moment is asked again.
    void look()
      .then(then, () => undefined)
      .then(() => {
        lookAgain(mount, phone, look, then)
      })
  }, LOOK_MS)
}

/** Opens the practice chat in `mount`: the real bot, which here sends nothing anywhere. */
export async function openPractice(mount: HTMLElement, content: BotContent): Promise<void> {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'km'
  const t = createMessages(lang, content.messages[lang])
  const server = await chosenServer()
  const options = { siteUrl: location.origin, openRecording, drawSheet, fetchVillages, server }
  const showCodes = () => {
    for (const code of bot.newCodes()) codes.add(code)
  }
  const bot = createLocalBot(content, options, (screen) => {
    chat.render(screen)
    composer.render(screen)
    showCodes()
  })
  let persona: Persona | undefined
  let turns = 0

  /** Lets the bot work on something, under dots that are seen for at least a moment. */
  const act = async (deed: () => Promise<void>): Promise<void> => {
    turns += 1
    chat.beginTurn()
    chat.setTyping(true)
    await new Promise((resolve) => setTimeout(resolve, typingMs()))
    try {
      await deed()
      await bot.settle?.()
    } catch (error) {
      console.error(error)
      trouble.hidden = false
    }
    turns -= 1
    if (turns > 0) return
    chat.setTyping(false)
  }
  const send = (text: string) => {
    drawer.close()
    codes.clear()
    phone.scrollIntoView({ block: 'nearest' })
    void act(() => bot.chat.send(text))
  }
  const tap = async (id: number, data: string) => {
    phone.scrollIntoView({ block: 'nearest' })
    await act(() => bot.chat.tap(id, data))
    chat.catchFocus()
  }
  const restart = () => {
    drawer.close()
    void openPractice(mount, content)
  }
  const trouble = element(
    'div',
    { class: 'chat-trouble', role: 'alert', hidden: true },
    element('p', {}, t('practice-trouble')),
    element('button', { type: 'button', onclick: restart }, t('practice-restart')),
  )
  const chat = createChatView(t, lang, { tap: (id, data) => void tap(id, data) })
  const sheet = createContactSheet(
    t,
    () => persona,
    (number) => void act(() => bot.chat.shareContact(number)),
  )
  const attach = (kind: Attachment, words: string) => {
    phone.scrollIntoView({ block: 'nearest' })
    void act(() => sendSample(bot, kind, words))
  }
  const composer = createComposerView(t, { send, attach, shareContact: sheet.open })
  const codes = createCodesView(t, send)
  const toPlay = (people: LocalBot['people']) => people.map((p) => toPersona(p, lang, proposedSpid))
  const showPeople = () => {
    const [few, all] = [pickTellingPeople(bot.people), bot.people].map(toPlay)
    return createPeopleView(t, lang, few ?? [], all ?? [], {
      choose: (chosen) => {
        persona = chosen
      },
      send,
    })
  }
  let people = showPeople()
  const clock = createClockView(t, lang, async (days) => {
    const day = await bot.advance(days)
    const changed = showPeople()
    people.replaceWith(changed)
    people = changed
    return day
  })
  const tasks = createTasksView(
    t,
    (name) => {
      send(`/${name}`)
    },
    restart,
  )
  const panel = element(
    'aside',
    { class: 'practice-side', 'aria-label': t('practice-side') },
    tasks,
    createBothSides(t, server !== undefined),
    people,
    clock,
    codes.list,
  )
  const drawer = createDrawer(t, panel)
  const phone = element(
    'section',
    { class: 'phone', 'aria-label': t('practice-phone') },
    banner(t, server !== undefined),
    head(t, drawer.opener),
    element('div', { class: 'phone-screen' }, codes.notice, chat.node),
    trouble,
    composer.node,
  )
  mount.replaceChildren(
    element('div', { class: 'practice' }, phone, drawer.place, drawer.sheet, sheet.node),
  )
  if (bot.look) lookAgain(mount, phone, bot.look, showCodes)
  await act(() => bot.chat.send('/start'))
  const step = location.hash.slice(1)
  if (!/^[a-z]+$/.test(step)) return
  await act(() => bot.chooseLanguage(lang))
  await act(() => bot.chat.send(`/${step}`))
}

const sendSample = ({ chat }: LocalBot, kind: Attachment, words: string): Promise<void> => {
  if (kind === 'photo') return chat.sendPhoto(words)
  if (kind === 'voice') return chat.sendVoice(words)
  return kind === 'document' ? chat.sendDocument(words) : chat.sendLocation(words)
}

const head = (t: Translate, opener: HTMLElement): HTMLElement =>
  element(
    'div',
    { class: 'chat-head' },
    element('span', { class: 'face', 'aria-hidden': 'true' }, 'គ'),
    element(
      'div',
      {},
      element('p', {}, t('bot-name')),
      element('p', { class: 'quiet' }, t('practice-bot-status')),
    ),
    opener,
  )
