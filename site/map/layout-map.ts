import type { SystemLink } from './links-of.ts'
import { levelsOf, type Placed } from './levels-of.ts'

/** A box on the drawing. */
export interface Box {
  id: string
  x: number
  y: number
}

/** A drawing in units of its view box. */
export interface Layout {
  width: number
  height: number
  boxWidth: number
  boxHeight: number
  boxes: Box[]
  /** Path data of the lines. */
  lines: string[]
}

const BOX = { boxWidth: 272, boxHeight: 72 }
const ROW = 88
const COLUMN = 364
const GROUP_GAP = 24

/** Columns by distance from the best connected system, for wide screens. */
export function layoutColumns(ids: readonly string[], links: readonly SystemLink[]): Layout {
  const boxes: Box[] = []
  let top = 0
  for (const group of levelsOf(ids, links)) {
    const columns = columnsOf(group, links)
    const tallest = Math.max(...columns.map((column) => column.length))
    for (const [level, column] of columns.entries()) {
      const offset = ((tallest - column.length) * ROW) / 2
      column.forEach((id, i) => boxes.push({ id, x: level * COLUMN, y: top + offset + i * ROW }))
    }
    top += tallest * ROW + GROUP_GAP
  }
  const width = Math.max(...boxes.map((box) => box.x), 0) + BOX.boxWidth + 40
  return { ...BOX, width, height: top - GROUP_GAP, boxes, lines: draw(boxes, links, BOX) }
}

/** One box a row with the lines as arcs beside them, for narrow screens. */
export function layoutRows(ids: readonly string[], links: readonly SystemLink[]): Layout {
  const size = { boxWidth: 232, boxHeight: 68 }
  const boxes: Box[] = []
  let y = 0
  for (const group of levelsOf(ids, links)) {
    for (const { id } of group) {
      boxes.push({ id, x: 0, y })
      y += size.boxHeight + 12
    }
    y += GROUP_GAP
  }
  const lines = draw(boxes, links, size)
  return { ...size, width: 340, height: Math.max(y - GROUP_GAP - 12, 0), boxes, lines }
}

/** Ids of each level, ordered so that a system stands near those it is joined with. */
function columnsOf(group: readonly Placed[], links: readonly SystemLink[]): string[][] {
  const levels = Math.max(...group.map(({ level }) => level)) + 1
  const columns = Array.from({ length: levels }, (_, level) =>
    group.filter((placed) => placed.level === level).map(({ id }) => id),
  )
  const place = new Map<string, number>()
  const remember = () => {
    for (const column of columns) column.forEach((id, i) => place.set(id, i - column.length / 2))
  }
  const middle = (id: string) => {
    const near = links.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))
    return near.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / near.length
  }
  remember()
  for (let round = 0; round < 8; round++) {
    for (const column of columns) column.sort((a, b) => middle(a) - middle(b))
    remember()
  }
  return columns
}

function draw(
  boxes: readonly Box[],
  links: readonly SystemLink[],
  { boxWidth, boxHeight }: { boxWidth: number; boxHeight: number },
): string[] {
  const at = new Map(boxes.map((box) => [box.id, box]))
  return links.flatMap(({ a, b }) => {
    const ends = [at.get(a), at.get(b)].filter((box) => box !== undefined)
    const [from, to] = ends.sort((p, q) => p.x - q.x || p.y - q.y)
    if (!from || !to) return []
    const y1 = from.y + boxHeight / 2
    const y2 = to.y + boxHeight / 2
    const right = from.x + boxWidth
    if (from.x !== to.x) {
      const half = (to.x - right) / 2
      return [`M${right} ${y1}C${right + half} ${y1} ${to.x - half} ${y2} ${to.x} ${y2}`]
    }
    const bulge = right + Math.min(24 + Math.abs(y2 - y1) / 6, 120)
    return [`M${right} ${y1 + 6}C${bulge} ${y1 + 6} ${bulge} ${y2 - 6} ${right} ${y2 - 6}`]
  })
}
