import { Composer } from 'grammy'
import type { Answer } from '../../schemas/bot-content.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { createMatcher, type Matcher } from '../language/match-topic.ts'
import { worthOffering } from '../language/worth-offering.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { setAside } from './open-flow.ts'
import { isListed, showAnswer, TOPIC, topicButton, topicOf } from './show-answer.ts'
import { menuRows } from './show-menu.ts'
import { talkState } from './talk.ts'
import { hotlineNames, hotlines, urgentText } from './ways-to-report.ts'

/** The topic that tells how to reach a person. */
const PERSONS = 'talk-to-person'

/** Nobody needs more for one question, and reading very long texts would hold others up. */
const LONGEST_QUESTION = 1000

/** What was learnt, by the answers it was learnt from: every chat of a process shares it. */
const matchers = new WeakMap<readonly Answer[], Matcher>()

/** Learns at the first question: a bot that is only asked for a status needs none of it. */
function matcherOf(content: BotDeps['content']): Matcher {
  const known = matchers.get(content.answers)
  if (known) return known
  const matcher = createMatcher(content)
  matchers.set(content.answers, matcher)
  return matcher
}

/**
 * `/ask` and free text at any time: matches a question to a topic and answers from content;
 * unsure, it offers the closest topics; far off, it says so and gives ways to a person.
 */
export function askFeature(deps: BotDeps): Composer<Ctx> {
  const feature = new Composer<Ctx>()

  feature.command('ask', (ctx) =>
    ctx.match.trim() === '' ? inviteQuestion(ctx) : answer(ctx, ctx.match),
  )
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
    const { topic, urgent, outcome, candidates } = matcherOf(deps.content)(
      question.slice(0, LONGEST_QUESTION),
    )
    if (urgent) await say(ctx, urgentText(ctx, urgent))
    const clear = topic === undefined ? undefined : topicOf(ctx, topic)
    if (clear?.id === PERSONS) return showPersons(ctx)
    if (clear) return showAnswer(ctx, clear)
    if (urgent) return say(ctx, ctx.t('ask-after-urgent'), menuRows(ctx))
    const close = candidates.flatMap(({ topic: id, score }) => {
      const found = topicOf(ctx, id)
      return found ? [{ topic: found, score }] : []
    })
    if (outcome === 'suggest' && close[0]) return offer(ctx, close[0].topic, close)
    const ways = hotlineNames(ctx, ['nssf', 'labour', 'health'])
    await say(ctx, [ctx.t('ask-cannot'), ...ways].join('\n'), menuRows(ctx))
  }
  return feature
}

interface CloseTopic {
  topic: Answer
  score: number
}

/** The topics that a question may be about, each a button. */
function offer(ctx: Ctx, best: Answer, close: readonly CloseTopic[]): Promise<void> {
  if (!isListed(best)) return showAnswer(ctx, best)
  const offered = worthOffering(close.filter(({ topic }) => isListed(topic)))
  const rows = offered.map(({ topic }) => [topicButton(ctx, topic)])
  return say(ctx, ctx.t('ask-did-you-mean'), [
    ...rows,
    [goButton(ctx, 'person')],
    [menuButton(ctx)],
  ])
}

/** Asks for a question; what is written next is one, whatever flow is open. */
export async function inviteQuestion(ctx: Ctx): Promise<void> {
  await setAside(ctx)
  await say(ctx, ctx.t('ask-invite'), [[menuButton(ctx)]])
}

/** Ways to a person: the desk of this deployment where there is one, then what sources name. */
export async function showPersons(ctx: Ctx): Promise<void> {
  const { desk } = ctx.deps.content.operator
  if (desk) {
    const { name, hours, contact } = desk
    const { lang } = ctx
    const words = { desk: name[lang], hours: hours[lang], contact: contact[lang] }
    await say(ctx, ctx.t('ask-desk', words))
  }
  // Outside the hours the desk's own line above says when, and numbers to call stand below.
  const talk = talkState(ctx) === 'open' ? [[goButton(ctx, 'talk')]] : []
  const topic = topicOf(ctx, PERSONS)
  if (topic) return showAnswer(ctx, topic, [...talk, [goButton(ctx, 'grievance')]])
  await say(ctx, hotlines(ctx).join('\n'), [...talk, [menuButton(ctx)]])
}
