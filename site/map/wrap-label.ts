import { clusters } from '../../bot/language/clusters.ts'
import { createWordSplitter } from '../../bot/language/words.ts'

const split = createWordSplitter()

/** Width of a text in units of the font size, roughly: SVG cannot measure at build. */
export const widthOf = (text: string): number =>
  clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0)

function clusterWidth(cluster: string): number {
  if (!/[\u1780-\u17ff]/.test(cluster)) return /[A-Z]/.test(cluster) ? 0.68 : 0.52
  const vowelsBeside = cluster.match(/[\u17b6\u17be-\u17c8]/g)?.length ?? 0
  return 0.66 + 0.32 * vowelsBeside
}

/**
 * A label in lines no wider than `width` (in units of the font size), broken between words; what
 * does not fit into `most` lines ends with an ellipsis.
 */
export function wrapLabel(label: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const { text } of split(label)) {
    if (line && widthOf(line + text.trimEnd()) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += line ? text : text.trimStart()
  }
  if (line.trim()) lines.push(line.trim())
  if (lines.length <= most) return lines
  const shown = lines.slice(0, most - 1)
  return [...shown, shorten(lines[most - 1]!, width)]
}

/** The line without its last words, so that an ellipsis fits. */
function shorten(line: string, width: number): string {
  const words = split(line).map(({ text }) => text)
  while (words.length > 1 && widthOf(words.join('')) + 1 > width) words.pop()
  return `${words.join('').replace(/[\s,:(]+$/, '')}…`
}
