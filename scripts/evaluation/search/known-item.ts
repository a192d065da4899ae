/** A query and the page that answers it. */
export interface KnownItem {
  q: string
  /** Path without the language, `answers/spid-what`, of an entry of a list with its anchor; any of several. */
  expect: string | readonly string[]
  lang: 'km' | 'en'
}

/** `/km/answers/spid-what/` as `answers/spid-what`. */
const plainPath = (path: string): string =>
  path.replace(/^\/?(?:(?:km|en)(?:\/|$))?/, '').replace(/\/(?=#|$)/, '')

/**
 * Place of the first right page among the addresses that a search gives, from 0; -1 where there
 * is none. Where a whole list is right, each of its entries is.
 */
export function placeOf({ expect }: Pick<KnownItem, 'expect'>, urls: readonly string[]): number {
  const right = new Set([expect].flat().map(plainPath))
  return urls.findIndex((url) => {
    const path = plainPath(url)
    return right.has(path) || right.has(path.replace(/#.*/, ''))
  })
}

/** Shares from 0 to 1. */
export interface SearchFigures {
  n: number
  /** Of the queries whose page is among all that is found. */
  found: number
  top1: number
  top10: number
}

/** @param places of the right pages, as `placeOf` gives them. */
export function figuresOf(places: readonly number[]): SearchFigures {
  const within = (count: number) =>
    places.filter((place) => place >= 0 && place < count).length / Math.max(1, places.length)
  return { n: places.length, found: within(Infinity), top1: within(1), top10: within(10) }
}
