import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'

const KHMER = Array.from({ length: 0x17dd - 0x1780 + 1 }, (_, i) => String.fromCharCode(0x1780 + i))
const khmer = fc.string({ unit: fc.constantFrom(...KHMER, '\u200b', '\u200c', '\u200d', ' ') })

/** Encodings that look the same, the usual one first. Written as code points to be seen. */
const lookAlikes: Record<string, string[]> = {
  'coeng ro last': [
    'ស\u17d2ត\u17d2រ\u17b8',
    'ស\u17d2រ\u17d2ត\u17b8',
    'ស\u17d2រ\u17b8\u17d2ត',
    'ស\u17d2\u17d2ត\u17d2រ\u17b8',
  ],
  'vowel before subscript': [
    'ខ\u17d2ញ\u17bb\u17c6',
    'ខ\u17bb\u17d2ញ\u17c6',
    'ខ\u17d2ញ\u17c6\u17bb',
  ],
  'sign before vowel': ['ន\u17b6\u17c6', 'ន\u17c6\u17b6'],
  'composed vowel oe': ['ល\u17be', 'ល\u17c1\u17b8', 'ល\u17b8\u17c1'],
  'composed vowel oo': ['ល\u17c4', 'ល\u17c1\u17b6', 'ល\u17b6\u17c1'],
  'shifter drawn as u': [
    'ស\u17ca\u17b8',
    'ស\u17bb\u17b8',
    'ស\u17b8\u17ca',
    'ស\u17b8\u17bb',
    'ស\u17c9\u17b8',
  ],
  'shifter of the other series': [
    'ញ\u17c9\u17b6\u17c6',
    'ញ\u17bb\u17c6\u17b6',
    'ញ\u17b6\u17c6\u17bb',
  ],
  'shifter before subscript': ['ប\u17d2រ\u17c9\u17b6', 'ប\u17c9\u17d2រ\u17b6'],
  'subscript da and ta': ['ក\u17d2ត\u17b8', 'ក\u17d2ដ\u17b8'],
  'robat first': ['ធ\u17cc\u17d2ម', 'ធ\u17d2ម\u17cc'],
  'mark typed twice': ['ទ\u17c6\u17c7', 'ទ\u17c6\u17c6\u17c7\u17c7', 'ទ\u17c7\u17c6'],
  'deprecated letters': ['អ\u17b6', '\u17a4', '\u17a3\u17b6'],
  'two forms of o': ['\u17b1\u17d2យ', '\u17b2\u17d2យ'],
  'zero-width characters': ['កម្ពុជា', 'កម្ពុ\u200bជា', 'ក\u200dម្ពុ\u200cជា\ufeff', 'ក\u17b4ម្ពុជា'],
  'sign that NFC moves': [
    'ក\u17d2ត\u17d1',
    'ក\u17d2\u17ddត',
    'ក\u17ddត'.normalize('NFC').replace('ត', '') + '\u17d2ត',
  ],
  'Latin accents': ['é', 'e\u0301'],
}

describe('normalise', () => {
  for (const [name, forms] of Object.entries(lookAlikes)) {
    it(`unifies: ${name}`, () => {
      expect(forms.map(normalise)).toEqual(forms.map(() => normalise(forms[0]!)))
      expect(normalise(forms[0]!)).toBe(forms[0]!.replace('\u17ddត', 'ត\u17d1'))
    })
  }

  it('keeps words apart that look different', () => {
    const words = ['កា', 'ក', 'ក្ត', 'តក', 'កំ', 'កុំ', 'កោ', 'កៅ', 'ប៉ា', 'បា', 'ត្រ', 'រត']
    expect(new Set(words.map(normalise)).size).toBe(words.length)
  })

  it('keeps a coeng that ends the text, as while typing', () => {
    expect(normalise('ក្')).toBe('ក្')
  })

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => normalise(normalise(s)) === normalise(s)),
    )
    fc.assert(
      fc.property(khmer, (s) => normalise(normalise(s)) === normalise(s)),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order in which the marks of a cluster were typed', () => {
    const marks = KHMER.filter((c) => c >= '\u17b6' && c <= '\u17d1')
    const cluster = fc.tuple(
      fc.constantFrom('ក', 'ស', 'ញ', 'ប', 'រ'),
      fc.subarray(marks, { minLength: 2, maxLength: 4 }),
    )
    fc.assert(
      fc.property(
        cluster,
        ([base, parts]) =>
          normalise(base + parts.join('')) === normalise(base + parts.toReversed().join('')),
      ),
      { numRuns: 2000 },
    )
  })

  it('gives canonically equivalent texts one form', () => {
    fc.assert(
      fc.property(khmer, (s) => normalise(s.normalize('NFD')) === normalise(s.normalize('NFC'))),
      { numRuns: 1000 },
    )
  })
})
