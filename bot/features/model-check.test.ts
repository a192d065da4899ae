import { describe, expect, it } from 'vitest'
import { langs, type Lang } from '../../schemas/lang.ts'
import { makeCaseNumber } from '../../schemas/case-number.ts'
import { createMessages } from '../language/messages.ts'
import { PRACTICE_CHAT, type PhoneScreen } from '../practice/phone.ts'
import { createPracticeRegistry } from '../practice/practice-registry.ts'
import { seededRandom } from '../registry/sandbox/random.ts'
import { RegistryRefused, RegistryUnavailable, type Registry } from '../registry/registry.ts'
import { decodeTap, encodeTap } from '../render/callback.ts'
import { readTurn } from '../render/pages.ts'
import type { Change } from '../store/store.ts'
import {
  buttonEvents,
  eventsAt,
  tapData,
  type ChatEvent,
  type Samples,
} from './testing/chat-events.ts'
import { faultsOf, showsMenu } from './testing/chat-rules.ts'
import { content, createCounter, createTestChat, NOW } from './testing/test-chat.ts'
import { createWalker, type Moment, type Walker } from './testing/walker.ts'

const secret = new Uint8Array(32).fill(7)

interface State {
  moment: Moment
  /** Names of the events that led here. */
  path: readonly string[]
}

/**
 * What tells one state from another: the flow, the questions and kinds of options that the
 * buttons answer, the keyboard. Buttons that open a service do so from wherever they are.
 */
async function signature(walker: Walker): Promise<string> {
  const { messages, keyboard } = walker.screen()
  const session = (await walker.store.get('session', String(PRACTICE_CHAT)))?.value
  const data = messages.at(-1)?.buttons.flat().map(tapData) ?? []
  const taps = data.flatMap((d) => {
    const tap = d === undefined ? undefined : decodeTap(d, PRACTICE_CHAT, secret)
    if (!tap) return []
    if (tap.question === 'go' && tap.option !== 'resume') return ['go']
    // Each page of a list is a state of its own: its buttons are others.
    const isPage = readTurn(tap.option) !== undefined
    const hasId = /\d/.test(tap.option) && !isPage
    const kind = hasId ? tap.option.replace(/[0-9A-Za-z]/g, '#') : isPage ? tap.option : ''
    return [`${tap.flow}.${tap.question}.${kind}`]
  })
  const flow = session?.flow
  // Cases of the chat make a difference where cases are shown.
  const mayJoin = flow === 'grievance' && session?.answers.who !== 'anon'
  const showsCases = flow === undefined || flow === 'follow' || mayJoin
  const links = showsCases && (await walker.store.list('link')).length > 0 ? 'links' : ''
  // What was said makes a difference where the open flow asks on, but not for the place.
  const asks = taps.some(
    (tap) => tap.startsWith(`${flow}.`) && !/\.(place|where|newplace|step)\./.test(tap),
  )
  const { who, type } = asks ? (session?.answers ?? {}) : {}
  const files = asks && session?.files ? 'files' : ''
  const helps = asks && ['grievance', 'request', 'status'].includes(flow ?? '')
  const helping = helps && session?.helping ? 'helping' : ''
  const state = [flow, session?.lang, keyboard.length, links, who, type, files, helping]
  return [...state, ...new Set(taps)].join(' ')
}

/** Whether the menu can be reached from here by pressing at most two buttons. */
async function reachesMenu(walker: Walker, from: Moment): Promise<boolean> {
  // Before anything was said, a command opens the menu.
  if (from.screen.messages.length === 0) return true
  let open: Moment[] = [from]
  for (let presses = 0; presses <= 2; presses += 1) {
    const next: Moment[] = []
    for (const moment of open) {
      if (showsMenu(moment.screen)) return true
      if (presses === 2) continue
      // The last button of a message is the way out, where there is one.
      for (const event of buttonEvents(moment.screen).toReversed()) {
        await walker.goTo(moment)
        await event.happen(walker)
        if (showsMenu(walker.screen())) return true
        next.push(await walker.keep())
      }
    }
    open = next
  }
  return false
}

/** People who answer the check by chance. */
const PEOPLE = 200

const spokenBefore = (lang: Lang): Change => ({
  kind: 'session',
  key: String(PRACTICE_CHAT),
  value: { v: 1, lang, answers: {} },
})

/** Buttons that answer a question of the check, whatever it is. */
const answerButtons = (screen: PhoneScreen): ChatEvent[] =>
  buttonEvents({ ...screen, messages: screen.messages.slice(-1) }).filter(({ data = '' }) =>
    /^1\.check\.\d+\.(?!step|change)/.test(data),
  )

/**
 * Tries every event in every state that can be reached, and collects what is wrong.
 * @param flows walks on inside these only
 */
async function walkAll(lang: Lang, registry: Registry, flows?: readonly string[]) {
  const logged: string[] = []
  const failed = (event: string, fields = {}) => logged.push(`${event} ${JSON.stringify(fields)}`)
  const walker = createWalker({
    content,
    registry,
    now: () => NOW,
    pause: () => Promise.resolve(),
    secret,
    randomBytes: createCounter(),
    log: { info: () => undefined, warn: () => undefined, error: failed },
    practice: lang === 'km' ? 'marked' : 'framed',
    siteUrl: 'https://hub.example',
  })
  const marks = langs.map((l) => createMessages(l, content.messages[l])('bot-practice-mark'))
  const faults = new Set<string>()
  const seen = new Set<string>()
  const queue: State[] = []
  let tried = 0

  async function visit(path: readonly string[]): Promise<void> {
    const state = await signature(walker)
    if (seen.has(state)) return
    seen.add(state)
    const moment = await walker.keep()
    queue.push({ moment, path })
    if (!(await reachesMenu(walker, moment))) faults.add(`${path.join(' > ')}: far from the menu`)
  }

  async function attempt({ moment, path }: State, event: ChatEvent): Promise<void> {
    tried += 1
    await walker.goTo(moment)
    await event.happen(walker)
    const session = (await walker.store.get('session', String(PRACTICE_CHAT)))?.value
    const now = session?.lang ?? 'km'
    const here = [...path, event.name]
    const found = faultsOf(moment.screen, walker.screen(), {
      lang: now,
      content,
      marks: lang === 'km' ? marks : undefined,
      keyboardMayShow: session?.answers.step === 'proof',
    })
    for (const fault of [...found, ...logged.splice(0)]) faults.add(`${here.join(' > ')}: ${fault}`)
    // The other language has its own walk; before one is chosen, the first screen is enough.
    const first = session?.lang === undefined && path.length === 0 && event.name === '/start'
    const inside = flows === undefined || path.length < 3 || flows.includes(session?.flow ?? '')
    if (first || (session?.lang === lang && inside)) await visit(here)
  }

  await visit([])
  const tryAll = async () => {
    for (let state = queue.shift(); state; state = queue.shift()) {
      for (const event of eventsAt(state.moment.screen, samples)) await attempt(state, event)
    }
  }
  await tryAll()
  // Some questions are asked after certain answers only: people who answer by chance find them.
  const random = seededRandom(20)
  for (let person = 0; person < (flows ? 0 : PEOPLE); person += 1) {
    await walker.goTo({ screen: { messages: [], keyboard: [] }, rows: [spokenBefore(lang)] })
    const path = ['/check']
    await walker.deliver(walker.updates.text(walker.fromPerson('/check')))
    for (let answers = 0; answers < 20; answers += 1) {
      const options = answerButtons(walker.screen())
      const option = options[Math.floor(random() * options.length)]
      if (!option) break
      await option.happen(walker)
      path.push(option.name)
      await visit(path)
    }
  }
  await tryAll()
  return { faults: [...faults], seen: [...seen], tried }
}

const { registry, sandbox } = createPracticeRegistry({
  categories: content.cases,
  places: content.places,
  now: () => NOW,
  random: seededRandom(1),
})
/** A head of a household, who sees its members, with payments to see. */
const person = sandbox.people.find(
  ({ phone, relation, enrolments }) =>
    phone !== undefined && relation === 'head' && enrolments.some((e) => e.lastPayment?.amount),
)!
const samples: Samples = {
  spid: person.spid,
  phone: person.phone!,
  reference: makeCaseNumber('48319572'),
  secret,
}

/** Every question of the flows of content, and what can be done at their ends. */
const flowSteps = [
  ...Object.values(content.flows).flatMap(({ id: flow, questions }) =>
    Object.keys(questions).map((id) => `${flow}.${id}.`),
  ),
  'grievance.send.',
  'request.send.',
  'follow.say.',
  'follow.withdrawn.',
  'grievance.join.',
  'follow.case.',
  'status.spid.',
  'status.proof.',
  'status.amounts.',
]

const down = (error: Error): Registry => ({
  spid: registry.spid,
  lookUp: () => Promise.reject(error),
  sendCode: () => Promise.reject(error),
  submitCase: () => Promise.reject(error),
  supports: registry.supports,
  followCase: () => Promise.reject(error),
  actOnCase: () => Promise.reject(error),
  attachToCase: () => Promise.reject(error),
})

describe('every event in every state', () => {
  it.each(langs)('is answered well in %s', { timeout: 600_000 }, async (lang) => {
    const { faults, seen } = await walkAll(lang, registry)
    expect(faults).toEqual([])
    const asked = [...content.check.facts.map(({ id }) => `check.${id}.`), ...flowSteps]
    expect(asked.filter((step) => !seen.some((state) => state.includes(` ${step}`)))).toEqual([])
  })

  it.each([new RegistryUnavailable('down'), new RegistryRefused('no')])(
    'is answered well when the registry says %s',
    { timeout: 600_000 },
    async (error) => {
      const { faults } = await walkAll('en', down(error), ['status', 'follow'])
      expect(faults).toEqual([])
    },
  )

  it.each(langs)('is answered from every topic in %s', async (lang) => {
    const me = createTestChat()
    await me.begin(lang)
    const { id } = me.chat.screen().messages.at(-1)!
    for (const topic of content.answers) {
      const before = me.chat.screen()
      const option = `topic-${topic.id}`
      const tap = { flow: 'menu', version: 1, question: 'go', option }
      await me.chat.tap(id, encodeTap(tap, PRACTICE_CHAT, secret))
      const rules = { lang, content, marks: undefined, keyboardMayShow: false }
      expect([topic.id, ...faultsOf(before, me.chat.screen(), rules)]).toEqual([topic.id])
      expect(me.last()).toContain(topic.text[lang].title)
    }
  })
})
