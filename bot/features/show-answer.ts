import type { Answer } from '../../schemas/bot-content.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { hubAddress, toPlainText } from '../render/plain-text.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { listenButtons } from './listen.ts'
import { resumeRows } from './show-menu.ts'

/** Prefix of the menu option that shows a topic: `topic-spid-get`. */
export const TOPIC = 'topic-'

/**
 * Topics about an illness, whose very name says something about who asks. They are answered by
 * themselves when asked for, never offered in a list, and without their address.
 */
const UNLISTED: ReadonlySet<string> = new Set(['hiv-benefit'])

export const isListed = ({ id }: Answer): boolean => !UNLISTED.has(id)

export const topicOf = (ctx: Ctx, id: string): Answer | undefined =>
  ctx.deps.content.answers.find((a) => a.id === id)

export const topicButton = (ctx: Ctx, topic: Answer): Button => ({
  ...goButton(ctx, TOPIC + topic.id, 'bot-menu-ask'),
  text: topic.text[ctx.lang].title,
})

/** Next steps of content under an answer, in its order. */
const stepRows = (ctx: Ctx, topic: Answer): Button[][] =>
  topic.next.map((step) => [goButton(ctx, step)])

/**
 * A topic's answer with its source and page.
 * @param rows buttons under it; the topic's own next steps where none are given
 */
export async function showAnswer(
  ctx: Ctx,
  topic: Answer,
  rows: Button[][] = stepRows(ctx, topic),
): Promise<void> {
  const { lang, deps } = ctx
  const { title, body } = topic.text[lang]
  const text = toPlainText(body, (target) => hubAddress(target, lang, deps.siteUrl))
  const page = isListed(topic) ? hubAddress(`hub:answers/${topic.id}`, lang, deps.siteUrl) : ''
  await say(ctx, [title, text, sourceLine(ctx, topic), page].filter(Boolean).join('\n\n'), [
    listenButtons(ctx, { answer: topic.id }),
    ...resumeRows(ctx),
    ...rows,
    [menuButton(ctx)],
  ])
}

/** The first source with its date, so that the reader can judge how old the answer is. */
function sourceLine(ctx: Ctx, topic: Answer): string {
  const id = topic.sources[0]?.id
  const source = id === undefined ? undefined : ctx.deps.content.sources[id]
  if (!source || id === 'hub' || !isListed(topic)) return ''
  return source.date === undefined
    ? ctx.t('ask-source', { name: source.name })
    : ctx.t('ask-source-dated', { name: source.name, date: source.date })
}
