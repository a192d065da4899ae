import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusters } from '../../../bot/language/clusters.ts'
import { indexTerms } from './index-terms.ts'
import { queryTerms } from './query-terms.ts'
import { wordTerm } from './terms.ts'

/** Clusters of every shape: with subscripts, shifters, vowels and signs in several orders. */
const cluster = fc.tuple(
  fc.constantFrom(...Array.from('កខគឃងចជញដណតថទនបផពភមយរលវសហឡអឥឧ')),
  fc.constantFrom('', '', '\u17d2រ', '\u17d2ត', '\u17d2ន\u17d2យ', '\u17d2ម'),
  fc.constantFrom('', '', '\u17c9', '\u17ca'),
  fc.constantFrom('', 'ា', 'ិ', 'ី', 'ុ', 'េ', 'ើ', 'ោ', 'ៅ'),
  fc.constantFrom('', '', 'ំ', '់', 'ះ'),
)
const join = (parts: readonly string[]) => parts.join('')
const khmer = fc.array(cluster.map(join), { minLength: 2, maxLength: 20 })

const isFoundIn = (query: string, text: string): boolean => {
  const terms = [...indexTerms(text)]
  return queryTerms(query)
    .filter(({ role }) => role === 'needed')
    .every(({ beginnings }) =>
      beginnings.some(({ term }) => terms.some((indexed) => indexed.startsWith(term))),
    )
}

describe('the terms of a query', () => {
  it('stand on every page that holds its clusters', () => {
    fc.assert(
      fc.property(khmer, fc.nat(), fc.nat(), (word, a, b) => {
        const parts = clusters(word.join(''))
        const from = a % parts.length
        const to = from + 1 + (b % (parts.length - from))
        const text = `ទំព័រ ${parts.join('')} ខ្មែរ`
        expect(isFoundIn(parts.slice(from, to).join(''), text)).toBe(true)
      }),
    )
  })

  it('are the same for the same sight', () => {
    const look = fc.constantFrom<(parts: readonly string[]) => string>(
      // A subscript after the vowel, a sign before it, invisible characters between, marks twice.
      ([letter, coeng, shifter, vowel, sign]) => `${letter}${vowel}${coeng}${shifter}${sign}`,
      ([letter, coeng, shifter, vowel, sign]) => `${letter}${coeng}${shifter}${sign}${vowel}`,
      ([letter, coeng, shifter, vowel, sign]) =>
        `${letter}\u200b${coeng}\u200d${shifter}${vowel}${sign}\u200b`,
      ([letter, coeng, shifter, vowel, sign]) =>
        `${letter}${coeng}${shifter}${shifter}${vowel}${sign}${sign}`,
      (parts) => join(parts).normalize('NFD'),
    )
    const shown = fc.array(fc.tuple(cluster, look), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(shown, (list) => {
        const usual = list.map(([parts]) => join(parts)).join('')
        const other = list.map(([parts, write]) => write(parts)).join('')
        expect(queryTerms(other)).toEqual(queryTerms(usual))
      }),
    )
  })

  it('do not depend on Khmer or Latin digits, nor on case', () => {
    expect(queryTerms('ប្រកាស ៤៤៨')).toEqual(queryTerms('ប្រកាស 448'))
    expect(queryTerms('idpoor')).toEqual(queryTerms('IDPOOR'))
  })

  it.each([
    ['registered', 'registration', true],
    ['the bribe', 'bribes', true],
    ['ID poor', 'IDPoor', true],
    ['80000', '៨០ ០០០ រៀល', true],
    ['ប.ស.ស', 'បសស', true],
    ['bribe', 'tribe', false],
    ['កា', 'កី', false],
  ])('%s stands in «%s»: %s', (query, text, expected) => {
    expect(isFoundIn(query, text)).toBe(expected)
  })

  it('of a long question are a few, the longest', () => {
    const question =
      'how do i say to registry people that my sick grandmother moved to another commune with her child'
    const needed = queryTerms(question).filter(({ role }) => role === 'needed')
    const terms = needed.map(({ beginnings }) => beginnings[0]!.term)
    expect(terms).toHaveLength(8)
    expect(terms).toContain(wordTerm('grandmother'))
    expect(terms).not.toContain(wordTerm('say'))
  })
})
