import type { Place } from '../../schemas/gazetteer.ts'
import type { Ctx } from '../context.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import type { Tap } from '../render/callback.ts'

/** Buttons on one page of a list, so that a small screen shows them all. */
const PAGE = 10

/** What a press in the place list asks for. */
export type PlaceStep =
  { kind: 'list'; parent: string; page: number } | { kind: 'chosen'; code: string }

/**
 * Reads the option of a place button: `=010201` chooses, `0102` opens the list below a place,
 * `0102+1` its next page, `+1` the next page of provinces.
 */
export function readPlaceStep(option: string, places: readonly Place[]): PlaceStep | undefined {
  const match = /^(=?)(\d*)(?:\+(\d))?$/.exec(option)
  if (!match) return undefined
  const [, chosen, code = '', page] = match
  if (code !== '' && !places.some((p) => p.code === code)) return undefined
  if (chosen || (page === undefined && childrenOf(code, places).length === 0)) {
    return { kind: 'chosen', code }
  }
  return { kind: 'list', parent: code, page: Number(page ?? 0) }
}

/** Places directly below `code`; provinces for the empty code. */
export const childrenOf = (code: string, places: readonly Place[]): Place[] =>
  places.filter((p) => p.code.length === code.length + 2 && p.code.startsWith(code))

const kinds = {
  km: {
    province: 'ខេត្ត',
    capital: 'រាជធានី',
    srok: 'ស្រុក',
    krong: 'ក្រុង',
    khan: 'ខណ្ឌ',
    khum: 'ឃុំ',
    sangkat: 'សង្កាត់',
    phum: 'ភូមិ',
  },
  en: {
    province: 'Province',
    capital: 'Capital',
    srok: 'District',
    krong: 'Municipality',
    khan: 'Khan',
    khum: 'Commune',
    sangkat: 'Sangkat',
    phum: 'Village',
  },
} as const

/** A place as people say it: ស្រុកមង្គលបូរី, Mongkol Borei District. */
export const placeName = (place: Place, lang: Ctx['lang']): string =>
  lang === 'km' ? `${kinds.km[place.type]}${place.km}` : `${place.en} ${kinds.en[place.type]}`

/** The place and those it lies in, widest last: "ឃុំបន្ទាយនាង ស្រុកមង្គលបូរី ខេត្តបន្ទាយមានជ័យ". */
export function fullPlaceName(code: string, places: readonly Place[], lang: Ctx['lang']): string {
  const names: string[] = []
  for (let length = code.length; length >= 2; length -= 2) {
    const place = places.find((p) => p.code === code.slice(0, length))
    if (place) names.push(placeName(place, lang))
  }
  return names.join(lang === 'km' ? ' ' : ', ')
}

/**
 * One page of the list below `parent`, with "this place is enough" above and paging below.
 * @param at flow, version and question that the buttons answer.
 */
export function placeRows(
  ctx: Ctx,
  at: Omit<Tap, 'option'>,
  { parent, page }: { parent: string; page: number },
): Button[][] {
  const { places } = ctx.deps.content
  const children = childrenOf(parent, places)
  const button = (text: string, option: string): Button => ({ text, tap: { ...at, option } })
  const shown = children.slice(page * PAGE, (page + 1) * PAGE)
  const here = places.find((p) => p.code === parent)
  const pages: Button[] = []
  if (page > 0) pages.push(button(ctx.t('bot-page-before'), `${parent}+${page - 1}`))
  if (children.length > (page + 1) * PAGE) {
    pages.push(button(ctx.t('bot-page-next'), `${parent}+${page + 1}`))
  }
  return [
    ...(here
      ? [
          [
            button(
              ctx.t('grievance-place-enough', { place: placeName(here, ctx.lang) }),
              `=${parent}`,
            ),
          ],
        ]
      : []),
    ...inRows(
      shown.map((p) => button(ctx.lang === 'km' ? p.km : p.en, p.code)),
      2,
    ),
    pages,
    ...(here ? [[button(ctx.t('grievance-place-up'), `${parent.slice(0, -2)}+0`)]] : []),
  ]
}
