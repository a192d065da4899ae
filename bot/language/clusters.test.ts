import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bigrams } from './bigrams.ts'
import { clusters } from './clusters.ts'

describe('clusters', () => {
  it('keeps a base with its subscripts and marks together', () => {
    expect(clusters('ស្ត្រីខ្ញុំ ៨០ ab')).toEqual(['ស្ត្រី', 'ខ្ញុំ', ' ', '៨', '០', ' ', 'a', 'b'])
  })

  it('keeps marks with their letter and joined emoji together', () => {
    expect(clusters('e\u0301👩\u200d👧ក\u200bខ')).toEqual(['e\u0301', '👩\u200d👧', 'ក\u200b', 'ខ'])
  })

  it('gives the text back when joined', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => clusters(s).join('') === s))
    const khmer = fc.string({
      unit: fc.integer({ min: 0x1780, max: 0x17ff }).map((c) => String.fromCharCode(c)),
    })
    fc.assert(fc.property(khmer, (s) => clusters(s).join('') === s))
  })

  it('pairs neighbours', () => {
    expect(bigrams(clusters('កម្ពុជា'))).toEqual(['កម្ពុ', 'ម្ពុជា'])
    expect(bigrams(['ក'])).toEqual([])
  })
})
