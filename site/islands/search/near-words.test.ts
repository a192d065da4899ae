import { describe, expect, it } from 'vitest'
import { correctQuery } from './near-words.ts'

const spelling = {
  words: ['scholarship', 'pregnant', 'pension', 'poor'],
  titles: ['ប័ណ្ណសមធម៌ផុតកំណត់', 'កញ្ចប់គ្រួសារ'],
}
const correct = (query: string) => correctQuery(query, () => false, spelling)

describe('help with spelling', () => {
  it.each([
    ['scholership', 'scholarship'],
    ['pregnnat', 'pregnant'],
    ['កញ្ចប់គ្រូសារ', 'កញ្ចប់គ្រួសារ'],
    ['កញ្ជប់គ្រួសារ', 'កញ្ចប់គ្រួសារ'],
    ['មិនដឹង scholership', 'មិនដឹង scholarship'],
  ])('%s is %s', (query, expected) => {
    expect(correct(query)).toBe(expected)
  })

  it.each(['por', 'elephant', 'ទឹក'])('%s is like nothing', (query) => {
    expect(correct(query)).toBeUndefined()
  })

  it('leaves what is known', () => {
    expect(correctQuery('scholership', () => true, spelling)).toBeUndefined()
  })
})
