import { layOutSheet } from '../../../bot/sheet/lay-out-sheet.ts'
import { STYLES, type SheetBlock, type SheetPage } from '../../../bot/sheet/sheet.ts'

const fontOf = (size: number): string => `${size}px 'Kantumruy Pro', system-ui, sans-serif`

/**
 * Draws a sheet on the device, one picture (PNG) a page. The page's own font sets it; nothing is
 * fetched but that font, and nothing is sent or kept.
 */
export async function paintSheet(blocks: readonly SheetBlock[]): Promise<Blob[]> {
  await document.fonts.load(fontOf(STYLES.text.size), 'ក')
  const paper = document.createElement('canvas').getContext('2d')
  if (!paper) throw new Error('this browser draws no pictures')
  const pages = layOutSheet(blocks, (text, size) => {
    paper.font = fontOf(size)
    return paper.measureText(text).width
  })
  return Promise.all(pages.map(paintPage))
}

function paintPage({ width, height, lines }: SheetPage): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('this browser draws no pictures')
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, width, height)
  paper.fillStyle = '#111'
  for (const { x, y, text, style } of lines) {
    paper.font = fontOf(STYLES[style].size)
    paper.fillText(text, x, y)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the picture could not be made'))
    }, 'image/png')
  })
}
