import { bigrams } from './bigrams.ts'
import { clusters } from './clusters.ts'
import { foldForCompare } from './fold-for-compare.ts'
import { normalise } from './normalise.ts'

/** Khmer letters with their marks; Khmer digits and punctuation do not belong to it. */
const KHMER_RUN = /[\u1780-\u17d3\u17dc\u17dd]+/g
const IS_KHMER = /^[\u1780-\u17d3\u17dc\u17dd]/
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Stands for a space of the text where one of the neighbours is Khmer. */
const SPACE = '_'
/** After it come words that are searched but not part of the text. */
const EXTRA = '‖'

/**
 * `text` as Pagefind should index it: every run of Khmer as overlapping pairs of clusters and its
 * last cluster, as words of their own; other words as they are. Digits and letters that are
 * written in several ways are added at the end in their one form. `fromSearchTokens` gives the
 * natural text back.
 */
export function toSearchTokens(text: string): string {
  const plain = normalise(text).replace(/[_‖]/g, '-').replace(/\s+/g, ' ').trim()
  const tokens = plain
    .replace(/(?<=[\u1780-\u17d3\u17dc\u17dd]) | (?=[\u1780-\u17d3\u17dc\u17dd])/g, ` ${SPACE} `)
    .replace(KHMER_RUN, (run) => ` ${indexWords(run).join(' ')} `)
    .replace(/ +/g, ' ')
    .trim()
  const extra = extraWords(plain)
  return extra.length === 0 ? tokens : `${tokens} ${EXTRA} ${extra.join(' ')}`
}

/**
 * What to ask Pagefind for `query`, as unquoted words cut like the index. Which pages it finds
 * does not depend on the browser. Several words must all be on the page.
 */
export function toSearchQuery(query: string): string {
  const words =
    foldForCompare(query).match(/[\u1780-\u17d3\u17dc\u17dd]+|[^\s\u1780-\u17d3\u17dc\u17dd]+/g) ??
    []
  return words.flatMap((word) => (IS_KHMER.test(word) ? queryWords(word) : wordsOf(word))).join(' ')
}

/** The natural text of `toSearchTokens`: normalised, white space single. For excerpts. */
export function fromSearchTokens(content: string): string {
  const tokens = content.split(EXTRA)[0]!.trim().split(/\s+/)
  let text = ''
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    const isKhmer = IS_KHMER.test(token)
    const nextIsKhmer = next !== undefined && IS_KHMER.test(next)
    if (isKhmer) text += nextIsKhmer ? clusters(token)[0]! : token
    else if (token === SPACE) text += ' '
    else text += token + (next === undefined || next === SPACE || nextIsKhmer ? '' : ' ')
  })
  return text
}

function indexWords(run: string): string[] {
  const parts = clusters(run)
  return [...bigrams(parts), parts.at(-1)!]
}

function queryWords(run: string): string[] {
  const parts = clusters(run)
  return parts.length === 1 ? parts : bigrams(parts)
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** Words whose compared form is not just their lower case, in that form. */
function extraWords(text: string): string[] {
  const others = wordsOf(text.replace(KHMER_RUN, ' '))
  const folded = others.map((word) => [word.toLowerCase(), foldForCompare(word)] as const)
  return [...new Set(folded.filter(([lower, fold]) => lower !== fold).map(([, fold]) => fold))]
}
