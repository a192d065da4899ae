import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Resvg } from '@resvg/resvg-wasm'
import { layOutSheet } from '../sheet/lay-out-sheet.ts'
import { STYLES, type SheetBlock, type SheetPage } from '../sheet/sheet.ts'
import type { ShapedLine } from './shape-line.ts'

/** Draws a sheet as pictures (PNG), one a page. */
export type DrawSheet = (blocks: readonly SheetBlock[]) => Promise<readonly Uint8Array[]>

/**
 * Draws sheets in memory: no browser, no network, no file. Fonts and the drawing library are
 * opened at the first sheet, because most chats never ask for one.
 */
export function createPainter(): DrawSheet {
  let opened: Promise<DrawSheet> | undefined
  return async (blocks) => (await (opened ??= openPainter()))(blocks)
}

let started: Promise<typeof Resvg> | undefined
/** The library is started once a process. */
const startLibrary = (): Promise<typeof Resvg> =>
  (started ??= import('@resvg/resvg-wasm').then(async ({ initWasm, Resvg: Drawing }) => {
    const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    await initWasm(await readFile(file))
    return Drawing
  }))

async function openPainter(): Promise<DrawSheet> {
  const Drawing = await startLibrary()
  const { openShaper } = await import('./shape-line.ts')
  const shapeLine = await openShaper()
  return async (blocks) => {
    const pages: Uint8Array[] = []
    for (const page of layOutSheet(blocks, (text, size) => shapeLine(text, size).width)) {
      pages.push(toPng(new Drawing(toSvg(page, shapeLine))))
      // A page takes a sixth of a second: other chats come in between.
      await new Promise(setImmediate)
    }
    return pages
  }
}

function toSvg(
  { width, height, lines }: SheetPage,
  shapeLine: (text: string, size: number) => ShapedLine,
): string {
  const drawn = lines.map(({ x, y, text, style }) => {
    const { paths } = shapeLine(text, STYLES[style].size)
    return `<g transform="translate(${x} ${y})">${paths}</g>`
  })
  const size = `width="${width}" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#fff"/><g fill="#111">${drawn.join('')}</g></svg>`
}

function toPng(drawing: InstanceType<typeof Resvg>): Uint8Array {
  const picture = drawing.render()
  const bytes = picture.asPng()
  picture.free()
  drawing.free()
  return bytes
}
