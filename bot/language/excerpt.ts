import { clusters } from './clusters.ts'
import { findQuery, type Range, type WordRules } from './find-query.ts'

/** A piece of an excerpt; `match` marks what was asked for. */
export interface ExcerptPart {
  text: string
  match: boolean
}

const ELLIPSIS = '…'

/**
 * About `length` UTF-16 units of the natural `text` where `query` is densest, in parts that show
 * the matches. Starts and ends at spaces or sentence ends where one is near, never inside a
 * cluster; an ellipsis stands where text was left out.
 */
export function excerpt(
  text: string,
  query: string,
  length = 160,
  rules?: WordRules,
): ExcerptPart[] {
  const plain = text.replace(/[\s\u200b]+/g, ' ').trim()
  const { ranges } = findQuery(plain, query, rules)
  const [start, end] = chooseWindow(plain, ranges, length)
  const parts: ExcerptPart[] = []
  const add = (part: string, match: boolean) => {
    if (part !== '') parts.push({ text: part, match })
  }
  let at = start
  if (start > 0) add(ELLIPSIS, false)
  for (const [from, to] of ranges) {
    if (from < start || to > end) continue
    add(plain.slice(at, from), false)
    add(plain.slice(from, to), true)
    at = to
  }
  add(plain.slice(at, end) + (end < plain.length ? ELLIPSIS : ''), false)
  return parts
}

/** The window of `length` that holds most matched text, moved to whole words or clusters. */
function chooseWindow(text: string, ranges: readonly Range[], length: number): Range {
  const lead = Math.floor(length / 4)
  let best = 0
  let bestCover = -1
  for (const [from] of ranges) {
    const start = Math.max(0, Math.min(from - lead, text.length - length))
    const inside = ranges.filter((r) => r[0] >= start && r[1] <= start + length)
    const cover = inside.reduce((sum, r) => sum + r[1] - r[0], 0)
    if (cover > bestCover) [best, bestCover] = [start, cover]
  }
  const first = ranges.find((r) => r[0] >= best)
  const start = moveStart(text, best, first?.[0] ?? best + lead)
  return [start, moveEnd(text, Math.min(text.length, start + length))]
}

function moveStart(text: string, start: number, before: number): number {
  if (start === 0) return 0
  const space = /[\s។][\s·]*/.exec(text.slice(start, before))
  if (space) return start + space.index + space[0].length
  return boundaryAtOrBefore(text, start)
}

function moveEnd(text: string, end: number): number {
  if (end === text.length) return end
  const near = Math.max(0, end - 30)
  const space = /^.*[\s។]/s.exec(text.slice(near, end))
  return space ? near + space[0].replace(/[\s·]+$/, '').length : boundaryAtOrBefore(text, end)
}

function boundaryAtOrBefore(text: string, place: number): number {
  let at = 0
  for (const cluster of clusters(text)) {
    if (at + cluster.length > place) return at
    at += cluster.length
  }
  return at
}
