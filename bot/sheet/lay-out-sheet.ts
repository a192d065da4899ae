import { breakLines } from './break-lines.ts'
import {
  PAGE,
  STYLES,
  type Measure,
  type PlacedLine,
  type SheetBlock,
  type SheetPage,
} from './sheet.ts'

/** Where the foot of the letters is, as a part of the line's height from its top. */
const FOOT = 0.68

interface Paragraph {
  block: SheetBlock
  lines: readonly string[]
  height: number
}

/** Puts paragraphs on pages of one width; the last page ends where its text ends. */
export function layOutSheet(blocks: readonly SheetBlock[], measure: Measure): SheetPage[] {
  const room = PAGE.width - 2 * PAGE.margin
  const paragraphs = blocks.map((block): Paragraph => {
    const { size, line, before } = STYLES[block.style]
    const lines = breakLines(block.text, (text) => measure(text, size) <= room)
    return { block, lines, height: before + lines.length * line }
  })
  return pagesOf(paragraphs).map(placeLines)
}

/** Fills pages from the top; what keeps together goes to the next page together. */
function pagesOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const most = PAGE.height - 2 * PAGE.margin
  const pages: Paragraph[][] = []
  let page: Paragraph[] = []
  for (const group of groupsOf(paragraphs)) {
    const height = heightOf([...page, ...group])
    if (page.length > 0 && height > most) {
      pages.push(page)
      page = []
    }
    page.push(...group)
  }
  return page.length > 0 ? [...pages, page] : pages
}

function groupsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  let open = false
  for (const paragraph of paragraphs) {
    if (open) groups.at(-1)?.push(paragraph)
    else groups.push([paragraph])
    open = paragraph.block.keep === true
  }
  return groups
}

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { height }) => sum + height, 0)

function placeLines(paragraphs: readonly Paragraph[]): SheetPage {
  const lines: PlacedLine[] = []
  let top = PAGE.margin
  for (const { block, lines: texts } of paragraphs) {
    const { line, before } = STYLES[block.style]
    top += before
    for (const text of texts) {
      lines.push({ x: PAGE.margin, y: Math.round(top + line * FOOT), text, style: block.style })
      top += line
    }
  }
  return { width: PAGE.width, height: Math.ceil(top + PAGE.margin), lines }
}
