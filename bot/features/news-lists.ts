import type { Ctx } from '../context.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import { newsButton } from '../render/news-buttons.ts'
import { childrenOf } from './places.ts'

/** Stands for every province or every programme. */
export const EVERYTHING = 'all'

/** Buttons on one page of a list, so that a small screen shows them all. */
const PROVINCES = 8
const PROGRAMMES = 5

/** "Before" and "next" for a list that has more pages. */
function pageRow(
  ctx: Ctx,
  { page, size, count }: { page: number; size: number; count: number },
  to: (page: number) => { question: string; option: string },
): Button[] {
  const button = (words: string, at: number): Button => {
    const { question, option } = to(at)
    return newsButton(ctx.t(words), question, option)
  }
  return [
    ...(page > 0 ? [button('bot-page-before', page - 1)] : []),
    ...((page + 1) * size < count ? [button('bot-page-next', page + 1)] : []),
  ]
}

/** One page of provinces; a press asks for the programme. Option of a page: `all+2`. */
export function placeRows(ctx: Ctx, page: number): Button[][] {
  const provinces = childrenOf(ctx.deps.content, '')
  const shown = provinces.slice(page * PROVINCES, (page + 1) * PROVINCES)
  const buttons = shown.map((place) => newsButton(place[ctx.lang], 'topic', place.code))
  return [
    [newsButton(ctx.t('news-everywhere'), 'topic', EVERYTHING)],
    ...inRows(buttons, 2),
    pageRow(ctx, { page, size: PROVINCES, count: provinces.length }, (p) => ({
      question: 'place',
      option: `${EVERYTHING}+${p}`,
    })),
  ]
}

/** What a press in the list of programmes says: `17` opens it, `17+2` its page, `17+idpoor` chooses. */
export function readTopicOption(option: string): {
  province: string
  page: number
  topic: string | undefined
} {
  const [province = EVERYTHING, what = '0'] = option.split('+')
  const isPage = /^\d$/.test(what)
  return { province, page: isPage ? Number(what) : 0, topic: isPage ? undefined : what }
}

/** One page of the programmes that are not closed. */
export function topicRows(ctx: Ctx, province: string, page: number): Button[][] {
  const live = ctx.deps.content.programmes.filter(({ state }) => state === 'live')
  const shown = live.slice(page * PROGRAMMES, (page + 1) * PROGRAMMES)
  const option = (what: string | number) => `${province}+${what}`
  return [
    [newsButton(ctx.t('news-anything'), 'topic', option(EVERYTHING))],
    ...shown.map(({ id, name }) => [newsButton(name[ctx.lang], 'topic', option(id))]),
    pageRow(ctx, { page, size: PROGRAMMES, count: live.length }, (p) => ({
      question: 'topic',
      option: option(p),
    })),
  ]
}
