import { describe, expect, it } from 'vitest'
import { createWordSplitter, splitWithoutDictionary } from '../words.ts'
import { createWordFinder, learnKhmerWords } from './khmer-words.ts'

describe('learnKhmerWords', () => {
  it('keeps what is written more than once, in the compared form', () => {
    const texts = ['បាត់ប័ណ្ណ', 'ប័ណ្ណ​បាត់', 'my card', 'ប័ណ្ណខូច']
    expect(learnKhmerWords(texts, createWordSplitter())).toEqual(['បាត់', 'ប័ណ្ណ'].sort())
  })

  it('learns clusters where there is no dictionary', () => {
    expect(learnKhmerWords(['កាត', 'កាត'], splitWithoutDictionary)).toEqual(['កា', 'ត'].sort())
  })
})

describe('createWordFinder', () => {
  const find = createWordFinder(['បាត់', 'ប័ណ្ណ', 'ប័ណ្ណសមធម៌', 'ហើយ'])

  it('takes the longest known word, and what is between as one', () => {
    expect(find('ប័ណ្ណសមធម៌បាត់ហើយ')).toEqual(['ប័ណ្ណសមធម៌', 'បាត់', 'ហើយ'])
    expect(find('យាយបាត់ប័ណ្ណ')).toEqual(['យាយ', 'បាត់', 'ប័ណ្ណ'])
    expect(find('យាយ')).toEqual(['យាយ'])
    expect(find('')).toEqual([])
  })

  it('never cuts a cluster', () => {
    expect(find('បាត់ៗ').join('')).toBe('បាត់ៗ')
    expect(createWordFinder(['ប'])('បា')).toEqual(['បា'])
  })
})
