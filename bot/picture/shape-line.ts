import { readFile } from 'node:fs/promises'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

/** Khmer letters, digits and signs, and what joins them; everything else is set in Latin. */
const RUN = /[\u1780-\u17ff\u200b-\u200d]+|[^\u1780-\u17ff\u200b-\u200d]+/gu
const KHMER = /^[\u1780-\u17ff\u200b-\u200d]/u

interface OpenFont {
  font: Font
  unitsPerEm: number
}

/** A line as outlines: letters that need no font any more. */
export interface ShapedLine {
  /** Pixels. */
  width: number
  /** SVG path elements, beginning at 0,0. */
  paths: string
}

async function openFont(name: string): Promise<OpenFont> {
  const face = new Face(new Blob(await readFile(new URL(`./fonts/${name}`, import.meta.url))), 0)
  return { font: new Font(face), unitsPerEm: face.upem }
}

/**
 * Opens the fonts and gives the function that sets a line in them. HarfBuzz puts Khmer vowels and
 * subscripts where they belong, which drawing libraries without it do not.
 */
export async function openShaper(): Promise<(text: string, size: number) => ShapedLine> {
  const khmer = await openFont('kantumruy-pro-khmer.ttf')
  const latin = await openFont('kantumruy-pro-latin.ttf')
  return (text, size) => {
    let width = 0
    let paths = ''
    for (const run of text.match(RUN) ?? []) {
      const { font, unitsPerEm } = KHMER.test(run) ? khmer : latin
      const scale = size / unitsPerEm
      const buffer = new Buffer()
      buffer.addText(run)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      for (const glyph of buffer.getGlyphInfosAndPositions()) {
        const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph
        const outline = font.glyphToPath(codepoint)
        const x = (width + xOffset * scale).toFixed(1)
        const y = (-yOffset * scale).toFixed(1)
        const flip = `scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`
        if (outline !== '')
          paths += `<path transform="translate(${x} ${y}) ${flip}" d="${outline}"/>`
        width += xAdvance * scale
      }
    }
    return { width, paths }
  }
}
