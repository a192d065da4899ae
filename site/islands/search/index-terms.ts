import { bigrams } from '../../../bot/language/bigrams.ts'
import { foldForCompare } from '../../../bot/language/fold-for-compare.ts'
import { normalise } from '../../../bot/language/normalise.ts'
import { khmerClusters, lastTerm, termOf } from './khmer-terms.ts'

/** Runs of Khmer letters with their marks; runs of other letters and digits. */
const RUN = /[\u1780-\u17d3\u17d7\u17dc\u17dd]+|[\p{L}\p{M}\p{N}]+/gu
const DIGITS = /^\d{2,8}$/
/** `80 000` is also looked for as `80000`. */
const GROUPED = /\d{1,3}(?:[ ,.]\d{3})+(?!\d)/g
const JOINED = /[a-z0-9]+(?:[-'./][a-z0-9]+)+/g
const MIXED_CASE = /\b(?=\w*[a-z0-9][A-Z]|[A-Z]{2,}[a-z])\w+/g
const MIXED_PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g

/**
 * Every term under which `text` is found, each once:
 * - overlapping pairs of Khmer clusters, also across a space, and the last cluster of a run;
 * - other words in their compared form, numbers also by their ends and without group spaces;
 * - `ID-Poor` and `IDPoor` as one word and as its parts.
 */
export function indexTerms(text: string): Set<string> {
  const terms = new Set<string>()
  const folded = foldForCompare(text)
  let before: { clusters: string[]; end: number } | undefined
  for (const match of folded.matchAll(RUN)) {
    const [run] = match
    const clusters = khmerClusters(run)
    if (!clusters) {
      addWord(terms, run)
      before = undefined
      continue
    }
    const gap = before ? folded.slice(before.end, match.index) : '-'
    const bridge = before && gap.trim() === '' ? [before.clusters.at(-1)!] : []
    for (const pair of bigrams([...bridge, ...clusters].map(termOf))) terms.add(pair)
    terms.add(lastTerm(clusters.at(-1)!))
    before = { clusters, end: match.index + run.length }
  }
  for (const [number] of folded.matchAll(GROUPED)) terms.add(number.replace(/\D/g, ''))
  for (const [word] of folded.matchAll(JOINED)) terms.add(word.replace(/[^a-z0-9]/g, ''))
  for (const [word] of normalise(text).matchAll(MIXED_CASE)) {
    const parts = word.match(MIXED_PARTS) ?? []
    for (const part of parts) if (part.length > 1) terms.add(part.toLowerCase())
  }
  return terms
}

function addWord(terms: Set<string>, word: string): void {
  terms.add(word)
  if (!DIGITS.test(word)) return
  for (let i = 1; i < word.length; i++) terms.add(word.slice(i))
}
