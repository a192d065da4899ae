import { COENG, placeOf } from './khmer-characters.ts'

/** A coeng without a letter has no look of its own inside a cluster, and is left out there. */
const PARTS = /\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1]/g
const RO = `${COENG}\u179a`
/** Subscript DA and subscript TA look the same; TA is written. */
const SUBSCRIPT_DA = `${COENG}\u178a`
const SUBSCRIPT_TA = `${COENG}\u178f`

/** Pairs of vowel signs that look like one or like another pair: [signs found, signs written]. */
const COMPOSED: readonly (readonly [string, string, readonly string[]])[] = [
  ['\u17c1', '\u17b8', ['\u17be']],
  ['\u17c1', '\u17b6', ['\u17c4']],
  ['\u17be', '\u17b6', ['\u17c4', '\u17b8']],
]

const SIGN_U = '\u17bb'
const MUUSIKATOAN = '\u17c9'
const TRIISAP = '\u17ca'
const ABOVE = /[\u17b7-\u17ba\u17be\u17bf\u17d0]/
/** Consonants of the first series, except BA, take triisap; the others muusikatoan. */
const FIRST_SERIES =
  /[\u1780\u1781\u1785\u1786\u178a\u178b\u178e\u178f\u1790\u1795\u179f\u17a0-\u17a2]/

/**
 * One cluster (a base with its marks) in the order of the Khmer Encoding Structure: subscripts
 * with ro last, shifter, vowels, signs; each mark once; vowels composed.
 */
export function normaliseCluster(cluster: string): string {
  const base = cluster[0]!
  let subscripts: string[] = []
  let marks = new Set<string>()
  for (const [part] of cluster.slice(1).matchAll(PARTS)) {
    if (part.length === 1) marks.add(part)
    else subscripts.push(part === SUBSCRIPT_DA ? SUBSCRIPT_TA : part)
  }
  if (subscripts.includes(RO)) subscripts = [...subscripts.filter((s) => s !== RO), RO]
  subscripts = subscripts.filter((s, i) => s !== subscripts[i - 1])
  marks = unifyShifter(base, composeVowels(marks))
  const signs = [...marks].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
  const beforeSubscripts = signs[0] === '\u17cc' ? signs.shift()! : ''
  const unfinished = cluster.endsWith(COENG) ? COENG : ''
  return base + beforeSubscripts + subscripts.join('') + signs.join('') + unfinished
}

function composeVowels(marks: Set<string>): Set<string> {
  const found = COMPOSED.find(([a, b]) => marks.has(a) && marks.has(b))
  if (!found) return marks
  const [a, b, written] = found
  const rest = [...marks].filter((m) => m !== a && m !== b)
  return composeVowels(new Set([...rest, ...written]))
}

/**
 * Under a vowel above, both shifters are drawn like the vowel sign U below. All three are
 * written as the shifter that is usual for the base.
 */
function unifyShifter(base: string, marks: Set<string>): Set<string> {
  const shifters = [SIGN_U, MUUSIKATOAN, TRIISAP].filter((m) => marks.has(m))
  const above = ABOVE.test([...marks].join('')) || (marks.has('\u17b6') && marks.has('\u17c6'))
  if (shifters.length === 0 || !above) return marks
  const usual = FIRST_SERIES.test(base) ? TRIISAP : MUUSIKATOAN
  return new Set([usual, ...[...marks].filter((m) => !shifters.includes(m))])
}
