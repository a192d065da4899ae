import type { BotContent } from '../../schemas/bot-content.ts'
import type { Place } from '../../schemas/gazetteer.ts'
import type { Lang } from '../../schemas/lang.ts'
import { foldForCompare } from '../language/fold-for-compare.ts'

/** The gazetteer as far as it is at hand: villages are left out where it is loaded over a line. */
export type Gazetteer = Pick<BotContent, 'places' | 'villages'>

/** Digits of a commune's code; a village has two more. */
const COMMUNE = 6

/** Places directly below `code`; provinces for the empty code. */
export const childrenOf = ({ places, villages }: Gazetteer, code: string): Place[] =>
  code.length === COMMUNE
    ? (villages?.[code] ?? []).map(([end, km, en]) => ({ code: code + end, km, en, type: 'phum' }))
    : places.filter((p) => p.code.length === code.length + 2 && p.code.startsWith(code))

export const findPlace = (gazetteer: Gazetteer, code: string): Place | undefined =>
  code.length > COMMUNE
    ? childrenOf(gazetteer, code.slice(0, COMMUNE)).find((p) => p.code === code)
    : gazetteer.places.find((p) => p.code === code)

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
export const placeName = (place: Place, lang: Lang): string =>
  lang === 'km' ? `${kinds.km[place.type]}${place.km}` : `${place.en} ${kinds.en[place.type]}`

/** The place and those it lies in, widest last: "ឃុំបន្ទាយនាង ស្រុកមង្គលបូរី ខេត្តបន្ទាយមានជ័យ". */
export function fullPlaceName(gazetteer: Gazetteer, code: string, lang: Lang): string {
  const names: string[] = []
  for (let length = code.length; length >= 2; length -= 2) {
    const place = findPlace(gazetteer, code.slice(0, length))
    if (place) names.push(placeName(place, lang))
  }
  return names.join(lang === 'km' ? ' ' : ', ')
}

/** Shorter beginnings would fit too many names. */
const SHORTEST_BEGINNING = 3
const LONGEST_NAME = 40

/**
 * Provinces, districts and communes of this name, wide ones first; where none has it, those whose
 * names begin so. Empty for anything that is no name.
 */
export function searchPlaces({ places }: Gazetteer, text: string, most: number): Place[] {
  if (text.length > LONGEST_NAME) return []
  const asked = foldForCompare(withoutKind(text)).trim()
  if (asked === '') return []
  const names = places.map((place) => ({
    place,
    names: [foldForCompare(place.km), foldForCompare(place.en)],
  }))
  const same = names.filter((p) => p.names.includes(asked))
  const begin = asked.length < SHORTEST_BEGINNING ? () => false : (n: string) => n.startsWith(asked)
  const found = same.length > 0 ? same : names.filter((p) => p.names.some(begin))
  return found
    .map(({ place }) => place)
    .sort((a, b) => a.code.length - b.code.length)
    .slice(0, most)
}

/** "ខេត្តសៀមរាប" and "Siem Reap Province" without the words for what they are. */
function withoutKind(text: string): string {
  const before = new RegExp(`^\\s*(${Object.values(kinds.km).join('|')})`)
  const after = new RegExp(`\\b(${Object.values(kinds.en).join('|')})\\b`, 'i')
  return text.replace(before, '').replace(after, '')
}
