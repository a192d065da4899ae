import { Composer } from 'grammy'
import type { Answer } from '../../schemas/bot-content.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { createMatcher, type Matcher } from '../language/match-topic.ts'
import type { UrgentSign } from '../language/matching/urgent-signs.ts'
import type { Button } from '../render/keyboard.ts'
import { hubAddress, toPlainText } from '../render/plain-text.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton, MENU_VERSION, onTap } from '../render/taps.ts'
import { menuRows } from './show-menu.ts'
import { hotlines, waysToReport } from './ways-to-report.ts'

/** Prefix of the menu option that shows a topic: `topic-spid-get`. */
const TOPIC = 'topic-'

/**
 * `/ask` and free text at any time: matches a question to a topic and answers from content;
 * unsure, it offers the closest topics; far off, it says so and gives ways to a person.
 */
export function askFeature(deps: BotDeps): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  // Learnt at the first question: a bot that is only asked for a status needs none of it.
  let learnt: Matcher | undefined
  const match: Matcher = (question) =>
    (learnt ??= createMatcher(deps.content.answers, deps.content.synonyms))(question)

  const invite = (ctx: Ctx) => say(ctx, ctx.t('ask-invite'), [[menuButton(ctx)]])
  feature.command('ask', (ctx) => (ctx.match.trim() === '' ? invite(ctx) : answer(ctx, ctx.match)))
  feature.filter(onTap('menu', 'go', 'ask'), invite)
  feature
    .filter(onTap('menu', 'go'))
    .filter((ctx) => ctx.tap.option.startsWith(TOPIC))
    .use(async (ctx, next) => {
      const topic = topicOf(ctx, ctx.tap.option.slice(TOPIC.length))
      return topic ? showAnswer(ctx, topic) : next()
    })
  feature.on('message:text', (ctx, next) =>
    ctx.message.text.startsWith('/') ? next() : answer(ctx, ctx.message.text),
  )

  async function answer(ctx: Ctx, question: string): Promise<void> {
    const result = match(question)
    if (result.urgent) await say(ctx, urgentText(ctx, result.urgent), [])
    const topics = result.candidates.flatMap((c) => topicOf(ctx, c.topic) ?? [])
    const [first] = topics
    const clear = result.topic === undefined ? undefined : topicOf(ctx, result.topic)
    if (clear) return showAnswer(ctx, clear)
    if (result.outcome === 'suggest' && first) {
      const rows = topics.slice(0, 3).map((t) => [topicButton(ctx, t)])
      return say(ctx, ctx.t('ask-did-you-mean'), [...rows, [menuButton(ctx)]])
    }
    if (result.urgent) return say(ctx, ctx.t('ask-after-urgent'), menuRows(ctx))
    const ways = hotlines(ctx, ['nssf', 'labour', 'health'])
    await say(ctx, [ctx.t('ask-cannot'), ...ways].join('\n'), [
      ...resumeRow(ctx),
      [goButton(ctx, `${TOPIC}talk-to-person`, 'ask-person')],
      ...menuRows(ctx),
    ])
  }
  return feature
}

const topicOf = (ctx: Ctx, id: string): Answer | undefined =>
  ctx.deps.content.answers.find((a) => a.id === id)

const topicButton = (ctx: Ctx, topic: Answer): Button => ({
  text: topic.text[ctx.lang].title,
  tap: { flow: 'menu', version: MENU_VERSION, question: 'go', option: TOPIC + topic.id },
})

const resumeRow = (ctx: Ctx): Button[][] =>
  ctx.session.flow === undefined ? [] : [[goButton(ctx, 'resume')]]

async function showAnswer(ctx: Ctx, topic: Answer): Promise<void> {
  const { lang, deps } = ctx
  const { title, body } = topic.text[lang]
  const text = toPlainText(body, (target) => hubAddress(target, lang, deps.siteUrl))
  const steps = topic.next.map((step) => [goButton(ctx, step)])
  const page = hubAddress(`hub:answers/${topic.id}`, lang, deps.siteUrl)
  await say(ctx, [title, text, sourceLine(ctx, topic), page].filter(Boolean).join('\n\n'), [
    ...resumeRow(ctx),
    ...steps,
    [menuButton(ctx)],
  ])
}

/** The first source with its date, so that the reader can judge how old the answer is. */
function sourceLine(ctx: Ctx, topic: Answer): string {
  const id = topic.sources[0]?.id
  const source = id === undefined ? undefined : ctx.deps.content.sources[id]
  if (!source || id === 'hub') return ''
  return source.date === undefined
    ? ctx.t('ask-source', { name: source.name })
    : ctx.t('ask-source-dated', { name: source.name, date: source.date })
}

/** Who to call first, before anything else, and that nobody watches this chat. */
function urgentText(ctx: Ctx, sign: UrgentSign): string {
  return sign === 'bribe'
    ? [ctx.t('ask-urgent-corruption'), waysToReport(ctx, 'corruption')].join('\n\n')
    : [ctx.t('ask-urgent-danger'), waysToReport(ctx, 'abuse')].join('\n\n')
}
