import type { Place } from '../../schemas/gazetteer.ts'
import type { Ctx } from '../context.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import { pageOf, turnTo } from '../render/pages.ts'
import type { Tap } from '../render/callback.ts'
import { childrenOf, findPlace, fullPlaceName, placeName, type Gazetteer } from './places.ts'

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

/** One page of the list below `parent`, two names a row, with "this place is enough" above. */
export function placeRows(
  ctx: Ctx,
  at: Answering,
  { parent, page }: { parent: string; page: number },
): (readonly Button[])[] {
  const { content } = ctx.deps
  const here = findPlace(content, parent)
  const enough = (place: Place) =>
    ctx.t('grievance-place-enough', { place: placeName(place, ctx.lang) })
  const below = childrenOf(content, parent).map((p) => button(p[ctx.lang], at, p.code))
  return pageOf(ctx.t, inRows(below, 2), {
    page,
    pinned: here ? [[button(enough(here), at, `=${parent}`)]] : [],
    turn: (text, to) => button(text, at, parent + turnTo(to)),
  })
}

/** Opens the list that `parent` stands in; no button for the provinces. */
export const upButtons = (ctx: Ctx, at: Answering, parent: string): Button[] =>
  parent === '' ? [] : [button(ctx.t('grievance-place-up'), at, parent.slice(0, -2) + turnTo(0))]

/** Places that were found by a name that was written, one a row with those they lie in. */
export const foundRows = (ctx: Ctx, at: Answering, found: readonly Place[]): Button[][] =>
  found.map(({ code }) => [button(fullPlaceName(ctx.deps.content, code, ctx.lang), at, `=${code}`)])
