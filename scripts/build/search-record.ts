import { createHash } from 'node:crypto'
import { indexTerms } from '../../site/islands/search/index-terms.ts'
import type { FoundPage } from '../../site/islands/search/found-page.ts'
import { namesOfPage } from '../../site/islands/search/names-of-page.ts'
import { nameTerm } from '../../site/islands/search/terms.ts'
import type { Block, PageText, Weight } from './search-page.ts'

/** A page as it goes into the index, and as it comes back when it is found. */
export interface SearchRecord {
  page: FoundPage
  titleTerms: string[]
  /** Terms of the page with what each counts, from 0 to 10. */
  weights: Map<string, number>
}

const COUNTS: Readonly<Record<Weight, number>> = {
  heading: 2,
  lead: 3,
  text: 1,
  aside: 0.2,
  frame: 0.2,
}
const TITLE = 4
const ASKED = 2
const MOST = 10

/** Other words for a page that are not on it. */
export interface OtherWords {
  /** Its title in the other language: people mix both. */
  title: string | undefined
  /** Questions that it answers, in its own language and script. */
  questions: readonly string[]
  /** The same in Latin letters. */
  romanised: readonly string[]
}

/** @param termsOf the terms under which other words lead to the page. */
export function makeRecord(
  text: PageText,
  other: OtherWords,
  termsOf: (question: string) => Iterable<string>,
): SearchRecord {
  const { url, kind, title, blocks } = text
  const weights = new Map<string, number>()
  const countTerms = (terms: Iterable<string>, weight: number) => {
    for (const term of terms) weights.set(term, Math.min(MOST, (weights.get(term) ?? 0) + weight))
  }
  const count = (part: string, weight: number) => {
    countTerms(indexTerms(part), weight)
  }
  // All in one first: pairs of clusters are found also across the border of two blocks.
  count([title, ...blocks.map((b) => b.text)].join(' '), COUNTS.frame)
  count(title, TITLE)
  for (const name of namesOfPage(title)) weights.set(nameTerm(name), 1)
  const otherTitle = other.title === undefined ? [] : [other.title]
  for (const words of [...otherTitle, ...other.questions, ...other.romanised]) {
    countTerms(termsOf(words), ASKED)
  }
  for (const block of blocks) count(block.text, COUNTS[block.weight])
  const shown = kind === 'list' ? beginning(blocks) : blocks
  const headings = blocks.filter((b) => b.weight === 'heading').map((b) => b.text)
  return {
    page: {
      url,
      kind,
      title,
      headings: [...new Set(headings)],
      asked: [...otherTitle, ...shortest(other.questions)],
      text: joinBlocks(shown),
    },
    titleTerms: [...indexTerms(title)],
    weights,
  }
}

/**
 * All questions would make up half of what is loaded to show a page. The shortest are the most
 * like what people type in a search.
 */
const MOST_ASKED = 10

const shortest = (questions: readonly string[]): string[] =>
  questions.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_ASKED)

/** Lists repeat what other pages say: of their own text the beginning is enough to show. */
const LIST_LENGTH = 1000

function beginning(blocks: readonly Block[]): Block[] {
  let length = 0
  return blocks.filter(({ text }) => (length += text.length) <= LIST_LENGTH)
}

/**
 * One text to show: without what frames every page, what is beside the subject last, a dot
 * between blocks that end without a mark of their own.
 */
function joinBlocks(blocks: readonly Block[]): string {
  const isAside = (block: Block) => Number(block.weight === 'aside')
  return blocks
    .filter(({ weight }) => weight !== 'frame')
    .toSorted((a, b) => isAside(a) - isAside(b))
    .map(({ text }) => (/[.?!។៖:;…]$/.test(text) ? `${text} ` : `${text} · `))
    .join('')
    .replace(/ (?:· )?$/, '')
}

/**
 * What Pagefind gets to index: not text, but terms, grouped by what they count. Terms that many
 * pages have come first, so that their places are alike from page to page and compress well.
 * @param frequency on how many pages a term stands.
 */
export function toIndexHtml(
  { titleTerms, weights }: SearchRecord,
  frequency: ReadonlyMap<string, number>,
): string {
  const groups = Map.groupBy(weights, ([, weight]) => roundWeight(weight))
  const often = (term: string) => frequency.get(term) ?? 0
  const parts = [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([weight, list]) => {
      const terms = list
        .map(([term]) => term)
        .sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1))
      return `<p data-pagefind-weight="${weight}">${terms.join(' ')}</p>`
    })
  return `<html><body data-pagefind-body data-pagefind-meta="title:${titleTerms.join(' ')}">${parts.join('')}</body></html>`
}

const STEPS = [0.2, 1, 2, 3, 5, 10]

const roundWeight = (weight: number): number =>
  STEPS.findLast((step) => weight >= step - 0.001) ?? STEPS[0]!

/** Changes with anything that is shown of the page, not only with its terms. */
export const hashOf = (page: FoundPage): string =>
  createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 16)
