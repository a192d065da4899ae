import { clusters } from '../clusters.ts'
import { soundsOf } from './sound-spelling.ts'
import { slipsBetween } from './spelling.ts'
import { tokensOf, type Token } from './tokens.ts'
import { LOOK_ALIKES } from './urgent-look-alikes.ts'
import { CALM, FAMILIES, RULES, URGENT_SIGNS } from './urgent-words.ts'

/** Why a question leads to the hotlines or to confidential reporting before anything else. */
export type UrgentSign = (typeof URGENT_SIGNS)[number]

/** Nobody needs more to say that help is needed, and reading long texts would hold others up. */
const MOST_READ = 1000
/** Most units (a Latin word, a Khmer cluster) that may stand between two parts of a rule. */
const GAPS: Readonly<Record<string, number>> = { '+': 2, '…': 6 }
/** Khmer words of this many clusters are compared by sound; shorter ones would meet too many. */
const SOUNDED = 3
/** Shorter Latin words differ by one letter too often by chance. */
const SPELT = 4

/** A family, or plain words, and how many units may stand before it. */
interface Part {
  name: string
  gap: number
}

/** What one unit of a question may stand for: itself, its sound, a word it may be a slip of. */
type Unit = readonly string[]

/** Where the parts of rules stand: by name and by the unit they start at, the units after them. */
type Places = Map<string, Map<number, number[]>>

/** Wordings of all parts, by their first unit. */
const wordings = new Map<string, { name: string; units: readonly string[] }[]>()
/** Latin words of all wordings, by their first letter. */
const latin = new Map<string, Set<string>>()

const calm = CALM.map(readRule)
const signs = URGENT_SIGNS.map((sign) => ({ sign, rules: RULES[sign].map(readRule) }))

/**
 * The most severe urgent sign in a question; undefined without one. Rules are combinations (a
 * person near, a violent act, somebody hurt), so most wordings need no entry of their own. One
 * letter of a longer Latin word may be wrong; long Khmer words may be spelt by their sound.
 */
export function findUrgentSign(question: string): UrgentSign | undefined {
  const units = readUnits(question.slice(0, MOST_READ))
  const all = placesIn(units)
  const calmed = new Set(calm.flatMap((rule) => coveredBy(rule, all)))
  const places = calmed.size === 0 ? all : placesIn(units.map((u, i) => (calmed.has(i) ? [] : u)))
  return signs.find(({ rules }) => rules.some((rule) => coveredBy(rule, places).length > 0))?.sign
}

/** Adjacent plain words are one part; a family, in capitals, is always one of its own. */
function readRule(rule: string): readonly Part[] {
  const parts: Part[] = []
  let gap = 0
  let words: string[] = []
  const close = () => {
    if (words.length === 0) return
    const name = words.join(' ')
    addWording(name, name)
    parts.push({ name, gap })
    gap = 0
    words = []
  }
  for (const word of rule.split(' ')) {
    const family = FAMILIES[word]
    if (!family && GAPS[word] === undefined) {
      words.push(word)
      continue
    }
    close()
    gap = GAPS[word] ?? gap
    if (!family) continue
    for (const wording of family) addWording(word, wording)
    parts.push({ name: word, gap })
    gap = 0
  }
  close()
  return parts
}

function addWording(name: string, wording: string): void {
  const units = tokensOf(wording).flatMap(({ text, khmer }) => {
    if (!khmer) {
      const sameLetter = latin.get(text.charAt(0)) ?? new Set()
      if (text.length >= SPELT) latin.set(text.charAt(0), sameLetter.add(text))
      return [text]
    }
    const parts = clusters(text)
    return parts.length < SOUNDED ? parts : parts.map(soundKey)
  })
  const first = units[0]!
  const others = wordings.get(first) ?? []
  if (others.some((o) => o.name === name && o.units.join(' ') === units.join(' '))) return
  wordings.set(first, [...others, { name, units }])
}

/** Sounds never meet letters. */
function soundKey(cluster: string): string {
  return `~${soundsOf(cluster)}`
}

/** `$5` and `5៛` are money as `5 dollars` is; `5mern` is two words. */
function readUnits(question: string): Unit[] {
  const written = question.replace(/[$\u17db]/g, ' dollar ').replace(/(\d)(?=[a-z])/gi, '$1 ')
  const seen = new Map<string, Unit[]>()
  return tokensOf(written).flatMap((token) => {
    const units = seen.get(token.text) ?? unitsOf(token)
    seen.set(token.text, units)
    return units
  })
}

function unitsOf({ text, khmer }: Token): Unit[] {
  if (khmer) return clusters(text).map((cluster) => [cluster, soundKey(cluster)])
  return [[text, ...slipsOf(text)]]
}

/** Words of the rules that this one may be a slip of. */
function slipsOf(word: string): string[] {
  const listed = latin.get(word.charAt(0))
  if (!listed || listed.has(word) || LOOK_ALIKES.has(word) || /\d/.test(word)) return []
  return [...listed].filter((other) =>
    word.length < SPELT ? shortened(other, word) : slipsBetween(word, other, 1) === 1,
  )
}

/**
 * In so short a word only what no word looks like is a slip: one letter for a double one (`kil`),
 * or a vowel left out between consonants (`lfe`).
 */
function shortened(word: string, short: string): boolean {
  return (
    word.length === short.length + 1 &&
    (word.replace(/(.)\1/, '$1') === short ||
      word.replace(/([^aeiou])[aeiou]([^aeiou])/, '$1$2') === short)
  )
}

function placesIn(units: readonly Unit[]): Places {
  const places: Places = new Map()
  units.forEach((unit, start) => {
    for (const { name, units: wanted } of unit.flatMap((form) => wordings.get(form) ?? [])) {
      if (!wanted.every((form, i) => units[start + i]?.includes(form))) continue
      const starts = places.get(name) ?? new Map<number, number[]>()
      places.set(name, starts)
      starts.set(start, [...(starts.get(start) ?? []), start + wanted.length])
    }
  })
  return places
}

/** The units that a rule covers wherever it holds. */
function coveredBy(rule: readonly Part[], places: Places): number[] {
  if (!rule.every(({ name }) => places.has(name))) return []
  return [...places.get(rule[0]!.name)!].flatMap(([start, ends]) => {
    const end = Math.max(...ends.map((after) => endOf(rule, 1, after, places)))
    return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
  })
}

/** Where the rest of a rule ends that goes on at this unit; -1 where it does not hold. */
function endOf(rule: readonly Part[], index: number, at: number, places: Places): number {
  const part = rule[index]
  if (!part) return at
  const starts = places.get(part.name)!
  for (let start = at; start <= at + part.gap; start++) {
    for (const after of starts.get(start) ?? []) {
      const end = endOf(rule, index + 1, after, places)
      if (end >= 0) return end
    }
  }
  return -1
}
