import type { Ctx } from '../context.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import { newsButton } from '../render/news-buttons.ts'
import { pageOf, turnTo } from '../render/pages.ts'
import { childrenOf } from './places.ts'

/** Stands for every province or every programme. */
export const EVERYTHING = 'all'

type Rows = (readonly Button[])[]

/** One page of provinces; a press asks for the programme. Option of a page: `all+2`. */
export function placeRows(ctx: Ctx, page: number): Rows {
  const provinces = childrenOf(ctx.deps.content, '')
  const buttons = provinces.map((place) => newsButton(place[ctx.lang], 'topic', place.code))
  return pageOf(ctx.t, inRows(buttons, 2), {
    page,
    pinned: [[newsButton(ctx.t('news-everywhere'), 'topic', EVERYTHING)]],
    turn: (text, to) => newsButton(text, 'place', EVERYTHING + turnTo(to)),
  })
}

/** What a press in the list of programmes says: `17` opens it, `17+2` its page, `17+idpoor` chooses. */
export function readTopicOption(option: string): {
  province: string
  /** Absent where the list is opened. */
  page: number | undefined
  topic: string | undefined
} {
  const [province = EVERYTHING, what] = option.split('+')
  const isPage = what !== undefined && /^\d$/.test(what)
  return { province, page: isPage ? Number(what) : undefined, topic: isPage ? undefined : what }
}

/** One page of the programmes that are not closed. */
export function topicRows(ctx: Ctx, province: string, page: number): Rows {
  const live = ctx.deps.content.programmes.filter(({ state }) => state === 'live')
  const choose = (text: string, id: string) => [newsButton(text, 'topic', `${province}+${id}`)]
  const rows = live.map(({ id, name }) => choose(name[ctx.lang], id))
  return pageOf(ctx.t, rows, {
    page,
    pinned: [choose(ctx.t('news-anything'), EVERYTHING)],
    turn: (text, to) => newsButton(text, 'topic', province + turnTo(to)),
  })
}
