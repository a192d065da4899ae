import { clusters } from '../../../bot/language/clusters.ts'
import { foldForTerms, runsIn } from './terms.ts'

/** Words and names that the pages use, for queries that are not spelt like them. */
export interface Spelling {
  /** Latin words in their compared form, frequent ones first. */
  words: readonly string[]
  /** Titles and terms, for runs of Khmer. */
  titles: readonly string[]
}

/** The same, each list loaded by itself when it is needed: on a bad line half is half. */
export type SpellingLists = {
  [List in keyof Spelling]: () => Promise<Spelling[List]>
}

const IS_KHMER = /^[\u1780-\u17dd]/

/** Loads what the runs of a query need that the pages do not know. */
export async function loadFor(
  query: string,
  isKnown: (run: string) => boolean,
  lists: SpellingLists,
): Promise<Spelling> {
  const unknown = runsIn(foldForTerms(query)).filter(({ run }) => !isKnown(run))
  const isKhmer = unknown.map(({ run }) => IS_KHMER.test(run))
  const [words, titles] = await Promise.all([
    isKhmer.includes(false) ? lists.words() : [],
    isKhmer.includes(true) ? lists.titles() : [],
  ])
  return { words, titles }
}

/**
 * The query with every run that the pages do not know (`isKnown` says so) replaced by the
 * nearest that they do; undefined where nothing is near.
 */
export function correctQuery(
  query: string,
  isKnown: (run: string) => boolean,
  spelling: Spelling,
): string | undefined {
  const folded = foldForTerms(query)
  let corrected = folded
  for (const { run, at } of runsIn(folded).reverse()) {
    if (isKnown(run)) continue
    const near = IS_KHMER.test(run) ? nearKhmer(run, spelling) : nearWord(run, spelling)
    if (near) corrected = corrected.slice(0, at) + near + corrected.slice(at + run.length)
  }
  return corrected === folded ? undefined : corrected
}

/** How many changes a word of so many letters or clusters may need. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

function nearWord(word: string, { words }: Spelling): string | undefined {
  const letters = Array.from(word)
  const has = lettersIn(word)
  const hasEach = lettersInEach(words)
  let best: { word: string; cost: number } | undefined
  for (const [i, known] of words.entries()) {
    if (Math.abs(known.length - word.length) > 2) continue
    // Each change brings one letter and takes one away at most: nearly all words end here.
    if (countOf(has & ~hasEach[i]!) > 2 || countOf(hasEach[i]! & ~has) > 2) continue
    const { cost } = distance(letters, Array.from(known), false)
    // A wrong first letter is rare: the same change elsewhere is nearer.
    const total = cost + (known.startsWith(word.slice(0, 1)) ? 0 : 0.5)
    if (cost <= allowed(letters.length) && total < (best?.cost ?? Infinity)) {
      best = { word: known, cost: total }
    }
  }
  return best?.word
}

/** Which letters a word has, one bit for each of a to z and one for all others. */
function lettersIn(word: string): number {
  let bits = 0
  for (const letter of word) bits |= 1 << (/[a-z]/.test(letter) ? letter.charCodeAt(0) - 97 : 26)
  return bits
}

const letterLists = new WeakMap<readonly string[], Uint32Array>()

function lettersInEach(words: readonly string[]): Uint32Array {
  const list = letterLists.get(words) ?? Uint32Array.from(words, lettersIn)
  letterLists.set(words, list)
  return list
}

function countOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The part of a title that is nearest to a run of Khmer, which has no spaces to tell words. */
function nearKhmer(run: string, { titles }: Spelling): string | undefined {
  const asked = clusters(run)
  const most = asked.length < 3 ? 0 : asked.length === 3 ? 0.5 : 1
  let best: { text: string; cost: number } | undefined
  for (const title of titles) {
    const known = clusters(foldForTerms(title).replace(/\s/g, ''))
    const { cost, start, end } = distance(asked, known, true)
    if (cost > 0 && cost <= most && cost < (best?.cost ?? Infinity)) {
      best = { text: known.slice(start, end).join(''), cost }
    }
  }
  return best?.text
}

/**
 * Changes (a unit more, less, another, two swapped) that turn `a` into `b`, or into the nearest
 * part of `b`. Clusters that differ only in their marks are half a change.
 */
function distance(
  a: readonly string[],
  b: readonly string[],
  isPart: boolean,
): { cost: number; start: number; end: number } {
  const rows = a.length + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => (isPart ? 0 : j))
  let starts = row.map((_, j) => j)
  for (let i = 1; i < rows; i++) {
    const next = [i]
    const nextStarts = [0]
    for (let j = 1; j <= b.length; j++) {
      const swap = substitution(a[i - 1]!, b[j - 1]!)
      const choices: [number, number][] = [
        [row[j - 1]! + swap, starts[j - 1]!],
        [row[j]! + 1, starts[j]!],
        [next[j - 1]! + 1, nextStarts[j - 1]!],
      ]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        choices.push([before[j - 2]! + 1, starts[j - 2]!])
      }
      const [cost, start] = choices.reduce((best, choice) => (choice[0] < best[0] ? choice : best))
      next.push(cost)
      nextStarts.push(start)
    }
    before = row
    row = next
    starts = nextStarts
  }
  if (!isPart) return { cost: row.at(-1)!, start: 0, end: b.length }
  const cost = Math.min(...row)
  const end = row.lastIndexOf(cost)
  return { cost, start: starts[end]!, end }
}

/** Letters that many readers say alike, and so write for each other. */
const ALIKE = 'កគ ខឃ ចជ ឆឈ ដឌតទ ឋឍថធ ណន បព ផភ លឡ'.split(' ')

/** Half a change where only the marks or only letters that sound alike differ. */
function substitution(a: string, b: string): number {
  if (a === b) return 0
  const sameLetter = b.startsWith(a.charAt(0))
  const sameMarks = a.slice(1) === b.slice(1)
  const alike = ALIKE.some(
    (letters) => letters.includes(a.charAt(0)) && letters.includes(b.charAt(0)),
  )
  return IS_KHMER.test(a) && (sameLetter || (sameMarks && alike)) ? 0.5 : 1
}
