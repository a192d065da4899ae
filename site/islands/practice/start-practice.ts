import type { BotContent } from '../../../schemas/bot-content.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { createMessages, type Translate } from '../../../bot/language/messages.ts'
import { createLocalBot } from '../../../bot/practice/local-bot.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import { createChatView } from './chat-view.ts'
import { createComposerView } from './composer-view.ts'
import { element } from '../element.ts'
import { createSideView, type Persona } from './side-view.ts'

/** Long enough to be seen, short enough not to bore. */
const TYPING_MS = 350

/** Opens the practice chat in `mount`; on failure says so and offers to try again. */
export async function startPractice(mount: HTMLElement, contentUrl: string): Promise<void> {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'km'
  try {
    const response = await fetch(contentUrl)
    if (!response.ok) throw new Error(`status ${response.status}`)
    const content = (await response.json()) as BotContent
    await openChat(mount, content, lang)
  } catch {
    const retry = element(
      'button',
      { type: 'button', onclick: () => void startPractice(mount, contentUrl) },
      mount.dataset.retry ?? '',
    )
    mount.replaceChildren(element('p', { role: 'alert' }, mount.dataset.failed ?? ''), retry)
  }
}

async function openChat(mount: HTMLElement, content: BotContent, lang: Lang): Promise<void> {
  const t = createMessages(lang, content.messages[lang])
  const bot = createLocalBot(content, { siteUrl: location.origin }, (screen) => {
    chat.render(screen)
    composer.render(screen)
    for (const code of bot.newCodes()) side.addCode(code)
  })
  let persona: Persona | undefined

  /** Shows the dots while the bot works, at least for a moment. */
  const act = async (deed: () => Promise<void>): Promise<void> => {
    chat.setTyping(true)
    await new Promise((resolve) => setTimeout(resolve, TYPING_MS))
    try {
      await deed()
    } finally {
      chat.setTyping(false)
    }
  }
  const send = (text: string) => void act(() => bot.chat.send(text))
  const chat = createChatView(t, lang, {
    tap: (id, data) => void act(() => bot.chat.tap(id, data)),
  })
  const composer = createComposerView(t, {
    send,
    shareContact: () => void act(() => bot.chat.shareContact(persona?.phone ?? '')),
    number: () => persona?.phone ?? '',
  })
  const people = bot.people.map((p) => ({
    name: p.name[lang],
    spid: proposedSpid.display(p.spid),
    phone: p.phone ?? '—',
    situation: p.situation[lang],
  }))
  const side = createSideView(t, people, {
    choose: (chosen) => {
      persona = chosen
    },
    send,
    command: (name) => {
      send(`/${name}`)
      composer.focus()
    },
  })
  mount.replaceChildren(
    element('section', { class: 'phone' }, head(t), chat.node, composer.node),
    side.node,
  )
  mount.dataset.ready = 'true'
  await act(() => bot.chat.send('/start'))
  const step = location.hash.slice(1)
  if (/^[a-z]+$/.test(step)) {
    await bot.chooseLanguage(lang)
    await act(() => bot.chat.send(`/${step}`))
  }
}

const head = (t: Translate): DocumentFragment => {
  const fragment = document.createDocumentFragment()
  fragment.append(
    element('p', { class: 'practice-banner', role: 'note' }, t('practice-banner')),
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
    ),
  )
  return fragment
}
