import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBreakInserter, insertBreaks, removeBreaks } from './break-words.ts'
import { clusters } from './clusters.ts'
import { splitMessage } from './split-message.ts'
import { createWordSplitter, splitWithoutDictionary } from './words.ts'

const text = 'ខ្ញុំចង់ទទួលប្រាក់ឧបត្ថម្ភស្ត្រីមានផ្ទៃពោះ។ Please ask ភូមិ 12.'

describe('words and breaks', () => {
  it('finds Khmer words with the dictionary of this machine', () => {
    const words = createWordSplitter()(text).filter((piece) => piece.isWord)
    expect(words.slice(0, 3).map((piece) => piece.text)).toEqual(['ខ្ញុំ', 'ចង់', 'ទទួល'])
  })

  it('breaks between Khmer words only', () => {
    expect(insertBreaks('ខ្ញុំចង់ទទួល')).toBe('ខ្ញុំ\u200bចង់\u200bទទួល')
    expect(insertBreaks('hello world, ok')).toBe('hello world, ok')
    expect(removeBreaks(insertBreaks(text))).toBe(text)
    expect(insertBreaks(insertBreaks(text))).toBe(insertBreaks(text))
  })

  it.each([
    ['ដាក់បណ្តឹង', ['ដាក់', 'បណ្តឹង']],
    ['លេខបណ្តឹង', ['លេខ', 'បណ្តឹង']],
    ['ជាសមាជិក', ['ជា', 'សមាជិក']],
    ['ការសំខាន់ៗ', ['ការ', 'សំខាន់', 'ៗ']],
    ['ឌីជីថលនីយកម្ម', ['ឌីជីថលនីយកម្ម']],
  ])('cuts %s though ICU does not know it', (run, words) => {
    expect(createWordSplitter()(run).map((piece) => piece.text)).toEqual(words)
  })

  it('falls back to clusters without a dictionary', () => {
    expect(createBreakInserter(splitWithoutDictionary)('កម្ពុជា')).toBe('ក\u200bម្ពុ\u200bជា')
  })
})

describe('splitMessage', () => {
  it('leaves a short text alone and drops an empty one', () => {
    expect(splitMessage(' hello ')).toEqual(['hello'])
    expect(splitMessage(' \n ')).toEqual([])
  })

  it('prefers paragraphs, then lines, sentences, words', () => {
    expect(splitMessage('one two.\n\nthree four. five', 14)).toEqual([
      'one two.',
      'three four.',
      'five',
    ])
    expect(splitMessage('ខ្ញុំចង់ទៅ។ខ្ញុំចង់ទៅ។', 14)).toEqual(['ខ្ញុំចង់ទៅ។', 'ខ្ញុំចង់ទៅ។'])
    expect(splitMessage('ខ្ញុំចង់ទទួល', 10)).toEqual(['ខ្ញុំចង់', 'ទទួល'])
  })

  it('ends pieces of unspaced Khmer at word ends of the whole text', () => {
    const known = fc.constantFrom(
      ...['ប័ណ្ណ', 'គ្រួសារ', 'ខ្ញុំ', 'ចង់', 'ទទួល', 'ប្រាក់', 'កុមារ', 'សាលារៀន', 'មន្ត្រី', 'សុខភាព', 'ឯកសារ'],
    )
    const texts = fc.array(known, { minLength: 10, maxLength: 60 }).map((words) => words.join(''))
    const split = createWordSplitter()
    fc.assert(
      fc.property(texts, fc.integer({ min: 15, max: 60 }), (whole, max) => {
        const endsOf = (parts: readonly string[]) =>
          parts.map((_, i) => parts.slice(0, i + 1).join('').length)
        const wordEnds = endsOf(split(whole).map((piece) => piece.text))
        expect(wordEnds).toEqual(expect.arrayContaining(endsOf(splitMessage(whole, max))))
      }),
    )
  })

  it('keeps every cluster whole and within the limit', () => {
    const parts = fc.array(
      fc.constantFrom('ស្ត្រី', 'ខ្ញុំ', 'ក', ' ', '។', '\n', 'word', '👩\u200d👧', '.'),
    )
    fc.assert(
      fc.property(parts, fc.integer({ min: 8, max: 40 }), (units, max) => {
        const whole = units.join('')
        const pieces = splitMessage(whole, max)
        expect(pieces.every((piece) => piece.length <= max && piece !== '')).toBe(true)
        expect(pieces.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
        expect(pieces.flatMap(clusters).filter((c) => c.trim())).toEqual(
          clusters(whole).filter((c) => c.trim()),
        )
      }),
    )
  })
})
