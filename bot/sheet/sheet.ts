/** How a line of a sheet is set. Sizes are in `STYLES`. */
export type SheetStyle = 'title' | 'heading' | 'name' | 'text' | 'small'

/** One paragraph of a sheet to take along. */
export interface SheetBlock {
  style: SheetStyle
  text: string
  /** Stays on one page with the paragraph after it. */
  keep?: boolean
}

/** Size and height of a line, in pixels; Khmer needs room above and below. */
export const STYLES: Record<SheetStyle, { size: number; line: number; before: number }> = {
  title: { size: 42, line: 70, before: 0 },
  heading: { size: 36, line: 62, before: 30 },
  name: { size: 31, line: 54, before: 22 },
  text: { size: 27, line: 48, before: 6 },
  small: { size: 23, line: 41, before: 10 },
}

/** A page of a sheet. Telegram shows pictures of this size as they are, without making them smaller. */
export const PAGE = { width: 900, height: 1280, margin: 48 }

/** Width of a text in pixels when it is set in this size. */
export type Measure = (text: string, size: number) => number

/** A line in its place: `y` is the line's foot (baseline), from the top. */
export interface PlacedLine {
  x: number
  y: number
  text: string
  style: SheetStyle
}
export interface SheetPage {
  width: number
  height: number
  lines: readonly PlacedLine[]
}
