import type { Place } from '../../schemas/gazetteer.ts'
import type { Ctx } from '../context.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import type { Tap } from '../render/callback.ts'
import { childrenOf, findPlace, fullPlaceName, placeName, type Gazetteer } from './places.ts'

/** Buttons on one page of a list, so that a small screen shows them all. */
const PAGE = 10

/** What a press in the place list asks for. */
export type PlaceStep =
  { kind: 'list'; parent: string; page: number } | { kind: 'chosen'; code: string }

/** Flow, version and question that the buttons answer. */
type Answering = Omit<Tap, 'option'>

/**
 * Reads the option of a place button: `=010201` chooses, `0102` opens the list below a place,
 * `0102+1` its next page, `+1` the next page of provinces.
 */
export function readPlaceStep(option: string, gazetteer: Gazetteer): PlaceStep | undefined {
  const match = /^(=?)(\d*)(?:\+(\d))?$/.exec(option)
  if (!match) return undefined
  const [, chosen, code = '', page] = match
  if (code !== '' && !findPlace(gazetteer, code)) return undefined
  if (chosen || (page === undefined && childrenOf(gazetteer, code).length === 0)) {
    return code === '' ? undefined : { kind: 'chosen', code }
  }
  return { kind: 'list', parent: code, page: Number(page ?? 0) }
}

const button = (text: string, at: Answering, option: string): Button => ({
  text,
  tap: { ...at, option },
})

/** One page of the list below `parent`, with "this place is enough" above and paging below. */
export function placeRows(
  ctx: Ctx,
  at: Answering,
  { parent, page }: { parent: string; page: number },
): Button[][] {
  const { content } = ctx.deps
  const children = childrenOf(content, parent)
  const shown = children.slice(page * PAGE, (page + 1) * PAGE)
  const here = findPlace(content, parent)
  const pages: Button[] = []
  if (page > 0) pages.push(button(ctx.t('bot-page-before'), at, `${parent}+${page - 1}`))
  if (children.length > (page + 1) * PAGE) {
    pages.push(button(ctx.t('bot-page-next'), at, `${parent}+${page + 1}`))
  }
  const enough = (place: Place) =>
    ctx.t('grievance-place-enough', { place: placeName(place, ctx.lang) })
  return [
    ...(here ? [[button(enough(here), at, `=${parent}`)]] : []),
    ...inRows(
      shown.map((p) => button(p[ctx.lang], at, p.code)),
      2,
    ),
    pages,
    ...(here ? [[button(ctx.t('grievance-place-up'), at, `${parent.slice(0, -2)}+0`)]] : []),
  ]
}

/** Places that were found by a name that was written, one a row with those they lie in. */
export const foundRows = (ctx: Ctx, at: Answering, found: readonly Place[]): Button[][] =>
  found.map(({ code }) => [button(fullPlaceName(ctx.deps.content, code, ctx.lang), at, `=${code}`)])
