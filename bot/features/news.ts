import { Composer } from 'grammy'
import type { News } from '../../schemas/news.ts'
import type { Ctx } from '../context.ts'
import { NEWS_FLOW as FLOW, newsButton, stopButton } from '../render/news-buttons.ts'
import { replace, say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { EVERYTHING, placeRows, readTopicOption, topicRows } from './news-lists.ts'
import { pauseFlow } from './open-flow.ts'
import { placeName } from './places.ts'
import { resumeRows } from './show-menu.ts'

/**
 * News for those who ask for it: a province, then a programme of interest, one press to stop.
 * Nothing is remembered before the last choice; a form that is open waits.
 */
export function newsFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap(FLOW, 'stop'), stopNews)
  feature.filter(onTap(FLOW, 'place'), (ctx) => {
    const [, page] = ctx.tap.option.split('+')
    return askPlace(ctx, page === undefined ? undefined : Number(page))
  })
  feature.filter(onTap(FLOW, 'topic'), async (ctx, next) => {
    const { province, page, topic } = readTopicOption(ctx.tap.option)
    const { places, programmes } = ctx.deps.content
    if (province !== EVERYTHING && !places.some(({ code }) => code === province)) return next()
    if (topic === undefined) return askTopic(ctx, province, page)
    if (topic !== EVERYTHING && !programmes.some(({ id }) => id === topic)) return next()
    await save(ctx, province, topic)
  })
  return feature
}

const newsOf = async (ctx: Ctx): Promise<News | undefined> =>
  (await ctx.deps.store.get('news', String(ctx.chat!.id)))?.value

/** `/news`: what is chosen, or the question whether to begin. */
export async function showNews(ctx: Ctx): Promise<void> {
  pauseFlow(ctx)
  const news = await newsOf(ctx)
  if (news) return sayChosen(ctx, 'news-on', news)
  await say(ctx, ctx.t('news-ask'), [
    [newsButton(ctx.t('news-yes'), 'place', EVERYTHING)],
    ...resumeRows(ctx),
    [menuButton(ctx)],
  ])
}

/** `/stop` and the button under every piece of news. */
export async function stopNews(ctx: Ctx): Promise<void> {
  pauseFlow(ctx)
  const words = (await newsOf(ctx)) ? 'news-stopped' : 'news-was-off'
  ctx.changes.push({ kind: 'news', key: String(ctx.chat!.id), delete: true })
  await say(ctx, ctx.t(words), [[goButton(ctx, 'news')], ...resumeRows(ctx), [menuButton(ctx)]])
}

/** A page is turned to in the message that shows the list. */
const sayOrTurn = (page: number | undefined) => (page === undefined ? say : replace)

const askPlace = (ctx: Ctx, page?: number): Promise<void> =>
  sayOrTurn(page)(ctx, ctx.t('news-place'), [...placeRows(ctx, page ?? 0), [menuButton(ctx)]])

const askTopic = (ctx: Ctx, province: string, page?: number): Promise<void> =>
  sayOrTurn(page)(ctx, ctx.t('news-topic'), [
    ...topicRows(ctx, province, page ?? 0),
    [menuButton(ctx)],
  ])

/** Keeps the choice. Programmes of the same province add up; "all" stands for itself. */
async function save(ctx: Ctx, province: string, topic: string): Promise<void> {
  const before = await newsOf(ctx)
  const same = before !== undefined && (before.province ?? EVERYTHING) === province
  const others = same ? before.programmes.filter((id) => id !== topic) : []
  const news: News = {
    v: 1,
    lang: ctx.lang,
    ...(province !== EVERYTHING && { province }),
    programmes: topic === EVERYTHING ? [] : [...others, topic],
    since: before?.since ?? ctx.deps.now().toISOString(),
  }
  ctx.changes.push({ kind: 'news', key: String(ctx.chat!.id), value: news })
  await settle(ctx, topicName(ctx, topic))
  await sayChosen(ctx, 'news-saved', news)
}

const topicName = (ctx: Ctx, id: string): string =>
  ctx.deps.content.programmes.find((p) => p.id === id)?.name[ctx.lang] ?? ctx.t('news-anything')

function sayChosen(ctx: Ctx, words: string, { province, programmes }: News): Promise<void> {
  const place = ctx.deps.content.places.find(({ code }) => code === province)
  const topics = programmes.length === 0 ? [EVERYTHING] : programmes
  const text = ctx.t(words, {
    place: place ? placeName(place, ctx.lang) : ctx.t('news-everywhere'),
    topics: topics.map((id) => topicName(ctx, id)).join('; '),
  })
  return say(ctx, text, [
    [newsButton(ctx.t('news-add'), 'topic', province ?? EVERYTHING)],
    [newsButton(ctx.t('news-change'), 'place', EVERYTHING)],
    [stopButton(ctx.t)],
    ...resumeRows(ctx),
    [menuButton(ctx)],
  ])
}
