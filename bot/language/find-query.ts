import { bigrams } from './bigrams.ts'
import { clusters } from './clusters.ts'
import { foldForCompare } from './fold-for-compare.ts'
import { foldWithPlaces, type FoldedText } from './folded-text.ts'

/** Part of a text, from the first UTF-16 unit to before the last. */
export type Range = readonly [start: number, end: number]

/**
 * How well a text answers a query: it holds the whole phrase, all its words, all pairs of
 * clusters of its Khmer words, or less.
 */
export type Closeness = 'phrase' | 'words' | 'pairs' | 'none'

/** Where the query stands in a text: ranges of whole clusters, in order and not overlapping. */
export interface QueryMatch {
  closeness: Closeness
  ranges: Range[]
}

/** What a search takes words for: words that it leaves out, and one form of a word for all. */
export interface WordRules {
  isFiller: (word: string) => boolean
  stem: (word: string) => string
}

const AS_WRITTEN: WordRules = { isFiller: () => false, stem: (word) => word }

/**
 * Finds `query` in the natural `text`, whatever their encodings, digits and case. The ranges are
 * those of the best level that has any: the phrase, else its words, else pairs of clusters.
 */
export function findQuery(text: string, query: string, rules = AS_WRITTEN): QueryMatch {
  const phrase = foldForCompare(query).trim()
  if (phrase === '') return { closeness: 'none', ranges: [] }
  const folded = foldWithPlaces(text)
  const written = phrase.split(/[^\p{L}\p{M}\p{N}\u17d2]+/u).filter((word) => word !== '')
  const meant = written.filter((word) => !rules.isFiller(word))
  const words = meant.length === 0 ? written : meant
  const pairs = words.flatMap((word) => (KHMER.test(word) ? pairsOf(word) : [word]))
  const levels = [
    { closeness: 'phrase', parts: [phrase] },
    { closeness: 'words', parts: words },
    { closeness: 'pairs', parts: pairs },
  ] as const
  const found = levels.map(({ closeness, parts }) => {
    const places = parts.map((part) =>
      closeness === 'phrase' || KHMER.test(part)
        ? findAll(folded, part)
        : findWord(folded, part, part === words.at(-1), rules),
    )
    const all = places.length > 0 && places.every((p) => p.length > 0)
    return { closeness, all, ranges: places.flat() }
  })
  return {
    closeness: found.find((level) => level.all)?.closeness ?? 'none',
    ranges: join(found.find((level) => level.ranges.length > 0)?.ranges ?? []),
  }
}

/** Whether the natural `text` holds the whole `query`, cluster by cluster. */
export const verifyPhrase = (text: string, query: string): boolean =>
  findQuery(text, query).closeness === 'phrase'

const KHMER = /[\u1780-\u17b3]/

function pairsOf(word: string): string[] {
  const parts = clusters(word)
  return parts.length < 2 ? [word] : bigrams(parts)
}

/** Every place of `part` that begins and ends with a cluster and does not begin inside a word. */
function findAll({ folded, starts, ends }: FoldedText, part: string): Range[] {
  const ranges: Range[] = []
  for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + part.length)) {
    const last = at + part.length - 1
    const wholeStart = at === 0 || starts[at - 1] !== starts[at]
    const wholeEnd = last + 1 >= folded.length || starts[last + 1] !== starts[last]
    const insideWord = /[a-z0-9]/.test(folded[at]!) && at > 0 && /[a-z0-9]/.test(folded[at - 1]!)
    if (wholeStart && wholeEnd && !insideWord) ranges.push([starts[at]!, ends[last]!])
  }
  return ranges
}

/** Every word that is a form of `word`, whole; of the last one that is typed also its beginning. */
function findWord(
  { folded, starts, ends }: FoldedText,
  word: string,
  isLast: boolean,
  { stem }: WordRules,
): Range[] {
  const wanted = stem(word)
  const isForm = (other: string) =>
    stem(other) === wanted || (isLast && word.length > 1 && other.startsWith(word))
  return [...folded.matchAll(/[^\s\u1780-\u17ff\p{P}\p{S}]+/gu)]
    .filter(([other]) => isForm(other))
    .map(({ 0: other, index }) => [starts[index]!, ends[index + other.length - 1]!])
}

/** Ranges in order, those that touch or overlap made one. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && range[0] <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])]
    else joined.push(range)
  }
  return joined
}
