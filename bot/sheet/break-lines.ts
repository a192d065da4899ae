import { BREAK, insertBreaks } from '../language/break-words.ts'
import { clusters } from '../language/clusters.ts'

/**
 * A paragraph as lines that fit: cut between words, Khmer words among them; a word that is wider
 * than a line is cut between characters.
 * @param fits whether a line is narrow enough
 */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const pieces = insertBreaks(text)
    .replaceAll(' ', ` ${BREAK}`)
    .split(BREAK)
    .flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : clusters(piece)))
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].filter((l) => l !== '')
}
