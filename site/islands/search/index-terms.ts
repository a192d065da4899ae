import { bigrams } from '../../../bot/language/bigrams.ts'
import { normalise } from '../../../bot/language/normalise.ts'
import { isFiller } from './filler.ts'
import {
  clusterTerm,
  foldForTerms,
  khmerClusters,
  oneClusterTerm,
  pairTerm,
  runsIn,
  wordTerm,
} from './terms.ts'

const DIGITS = /^\d{2,8}$/
/** `80 000` is also looked for as `80000`. */
const GROUPED = /\d{1,3}(?:[ ,.]\d{3})+(?!\d)/g
const JOINED = /[a-z0-9]+(?:[-'./][a-z0-9]+)+/g
const MIXED_CASE = /\b(?=\w*[a-z0-9][A-Z]|[A-Z]{2,}[a-z])\w+/g
const MIXED_PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g

/**
 * Every term under which `text` is found, each once:
 * - Khmer clusters, and overlapping pairs of them, also across a space;
 * - other words by their English stem, pairs of them without the filler between, numbers also by their ends and without group spaces;
 * - `ID-Poor` and `IDPoor` as one word and as its parts.
 */
export function indexTerms(text: string): Set<string> {
  const terms = new Set<string>()
  const folded = foldForTerms(text)
  let before: { clusters: string[]; end: number } | undefined
  let wordBefore: string | undefined
  for (const { run, at } of runsIn(folded)) {
    const clusters = khmerClusters(run)
    if (!clusters) {
      for (const word of formsOf(run)) terms.add(wordTerm(word))
      if (wordBefore !== undefined && !isFiller(run)) terms.add(pairTerm(wordBefore, run))
      wordBefore = isFiller(run) ? wordBefore : run
      before = undefined
      continue
    }
    const gap = before ? folded.slice(before.end, at) : '-'
    const bridge = before && gap.trim() === '' ? [before.clusters.at(-1)!] : []
    for (const pair of bigrams([...bridge, ...clusters].map(clusterTerm))) terms.add(pair)
    for (const cluster of clusters) terms.add(oneClusterTerm(cluster))
    before = { clusters, end: at + run.length }
    wordBefore = undefined
  }
  for (const word of joinedWords(text, folded)) terms.add(wordTerm(word))
  return terms
}

/** A number is found by each of its ends: part of one may stand at the beginning of a query. */
const formsOf = (word: string): string[] =>
  DIGITS.test(word) ? Array.from(word, (_, i) => word.slice(i)) : [word]

function joinedWords(text: string, folded: string): string[] {
  const numbers = [...folded.matchAll(GROUPED)].map(([number]) => number.replace(/\D/g, ''))
  const joined = [...folded.matchAll(JOINED)].map(([word]) => word.replace(/[^a-z0-9]/g, ''))
  const parts = [...normalise(text).matchAll(MIXED_CASE)].flatMap(([word]) =>
    (word.match(MIXED_PARTS) ?? []).filter((part) => part.length > 1),
  )
  return [...numbers, ...joined, ...parts.map((part) => part.toLowerCase())]
}
