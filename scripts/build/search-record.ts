import { indexTerms } from '../../site/islands/search/index-terms.ts'
import type { FoundPage } from '../../site/islands/search/found-page.ts'
import { namesOfPage } from '../../site/islands/search/names-of-page.ts'
import { nameTerm } from '../../site/islands/search/terms.ts'
import { beginningOf, joinBlocks, partsOf } from './page-parts.ts'
import type { Block, PageText, Weight } from './search-page.ts'

/** A part of a page as it goes into the index, and as it comes back when it is found. */
export interface RecordPart {
  page: FoundPage
  /** Terms of the part with what each counts on the page, from 0 to 10. */
  weights: Map<string, number>
}

/** A page for the index. Most have one part, long ones several. */
export interface SearchRecord {
  url: string
  kind: string
  title: string
  titleTerms: string[]
  parts: RecordPart[]
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
  const titleTerms = [...indexTerms(title)]
  const otherTitle = other.title === undefined ? [] : [other.title]
  const asked = [...otherTitle, ...other.questions, ...other.romanised]
  const askedTerms = new Set(asked.flatMap((words) => [...termsOf(words)]))
  const weights = weigh(text, asked, termsOf)
  const parts = kind === 'list' ? [blocks] : partsOf(blocks)
  const standing = parts.map((part) => new Set(part.flatMap((b) => [...indexTerms(b.text)])))
  // Others stand in no block: pairs across the border of two, the name. They lead to the beginning.
  const others = [...weights.keys()].filter((term) => !standing.some((terms) => terms.has(term)))
  const makePart = (part: readonly Block[], i: number): RecordPart => {
    const isFirst = i === 0
    const terms = [...titleTerms, ...standing[i]!, ...(isFirst ? [...askedTerms, ...others] : [])]
    const headings = part.filter((b) => b.weight === 'heading').map((b) => b.text)
    return {
      page: {
        url,
        kind,
        title,
        headings: [...new Set(headings)],
        asked: isFirst ? [...otherTitle, ...shortest(other.questions)] : [],
        text: joinBlocks(kind === 'list' ? beginningOf(part) : part),
      },
      weights: new Map(terms.map((term) => [term, weights.get(term)!])),
    }
  }
  return { url, kind, title, titleTerms, parts: parts.map(makePart) }
}

/** All terms of a page with what each counts. */
function weigh(
  { title, blocks }: PageText,
  asked: readonly string[],
  termsOf: (question: string) => Iterable<string>,
): Map<string, number> {
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
  for (const words of asked) countTerms(termsOf(words), ASKED)
  for (const block of blocks) count(block.text, COUNTS[block.weight])
  return weights
}

/**
 * All questions would make up half of what is loaded to show a page. The shortest are the most
 * like what people type in a search.
 */
const MOST_ASKED = 10

const shortest = (questions: readonly string[]): string[] =>
  questions.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_ASKED)

/**
 * What Pagefind gets to index of a part: not text, but terms, grouped by what they count. Terms that many
 * pages have come first, so that their places are alike from page to page and compress well.
 * @param frequency on how many pages a term stands.
 */
export function toIndexHtml(
  titleTerms: readonly string[],
  weights: ReadonlyMap<string, number>,
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
