import { expect, it } from 'vitest'
import { byLetter, letterOf } from './letters.ts'

const same = (word: string) => word

it('takes the first letter, not a sign or a quotation mark', () => {
  expect(letterOf('គាំពារ')).toBe('គ')
  expect(letterOf('“data”')).toBe('D')
})

it.each(['៦ ខែ', '18 years', '…', ''])('puts %s, which begins with no letter, under #', (word) => {
  expect(letterOf(word)).toBe('#')
})

it('orders Khmer words as a dictionary does', () => {
  const words = ['ឧបករណ៍', 'គណនី', 'កុមារ', 'កញ្ចប់', 'ខេត្ត']
  expect(byLetter(words, 'km', same)).toEqual([
    { letter: 'ក', anchor: 'letter-ក', list: ['កញ្ចប់', 'កុមារ'] },
    { letter: 'ខ', anchor: 'letter-ខ', list: ['ខេត្ត'] },
    { letter: 'គ', anchor: 'letter-គ', list: ['គណនី'] },
    { letter: 'ឧ', anchor: 'letter-ឧ', list: ['ឧបករណ៍'] },
  ])
})

it('keeps the order of letters with signs and digits before words', () => {
  const words = ['Aid', '2024 law', '“Card”', 'Bank', '«Aunt»']
  expect(byLetter(words, 'en', same)).toEqual([
    { letter: 'A', anchor: 'letter-A', list: ['Aid', '«Aunt»'] },
    { letter: 'B', anchor: 'letter-B', list: ['Bank'] },
    { letter: 'C', anchor: 'letter-C', list: ['“Card”'] },
    { letter: '#', anchor: 'letter-other', list: ['2024 law'] },
  ])
})
