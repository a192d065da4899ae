import type { Block } from './search-page.ts'

/**
 * About as many characters are loaded at once of a page that was found. Pages of the registry
 * standard are ten times as long as this, and ten pages are loaded for each search. Shorter parts
 * make the list of parts longer, which is loaded too. Measured in docs/khmer.md.
 */
const PART_LENGTH = 4000

/**
 * The blocks of a page in parts of about the same length, cut between blocks; one part for most
 * pages. What is beside the subject comes last.
 */
export function partsOf(blocks: readonly Block[]): Block[][] {
  const isAside = (block: Block) => Number(block.weight === 'aside')
  const ordered = blocks.toSorted((a, b) => isAside(a) - isAside(b))
  const whole = ordered.reduce((sum, block) => sum + lengthOf(block), 0)
  const count = Math.round(whole / PART_LENGTH)
  if (count < 2) return [ordered]
  const parts: Block[][] = Array.from({ length: count }, () => [])
  let before = 0
  for (const block of ordered) {
    const middle = before + lengthOf(block) / 2
    parts[Math.min(count - 1, Math.floor((count * middle) / whole))]!.push(block)
    before += lengthOf(block)
  }
  return parts.filter((part) => part.length > 0)
}

/** What frames every page is found, but not shown. */
const lengthOf = ({ weight, text }: Block): number => (weight === 'frame' ? 0 : text.length)

/** One text to show, with a dot between blocks that end without a mark of their own. */
export const joinBlocks = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ weight }) => weight !== 'frame')
    .map(({ text }) => (/[.?!។៖:;…]$/.test(text) ? `${text} ` : `${text} · `))
    .join('')
    .replace(/ (?:· )?$/, '')

/** Lists repeat what other pages say: of their own text the beginning is enough to show. */
const LIST_LENGTH = 1000

/** The first blocks of a list. */
export function beginningOf(blocks: readonly Block[]): Block[] {
  let length = 0
  return blocks.filter(({ text }) => (length += text.length) <= LIST_LENGTH)
}
