import { expect, it } from 'vitest'
import { byLetter, letterOf } from './letters.ts'

it('takes the first letter, not a sign or a quotation mark', () => {
  expect(letterOf('គាំពារ')).toBe('គ')
  expect(letterOf('“data”')).toBe('D')
})

it('orders Khmer words as a dictionary does', () => {
  const words = ['គណនី', 'កុមារ', 'កញ្ចប់', 'ខេត្ត']
  expect(byLetter(words, 'km', (word) => word)).toEqual([
    { letter: 'ក', list: ['កញ្ចប់', 'កុមារ'] },
    { letter: 'ខ', list: ['ខេត្ត'] },
    { letter: 'គ', list: ['គណនី'] },
  ])
})
