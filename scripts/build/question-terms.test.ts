import { expect, it } from 'vitest'
import { indexTerms } from '../../site/islands/search/index-terms.ts'
import { createQuestionTerms } from './question-terms.ts'

const termsOf = createQuestionTerms(['A pension for old people', 'ប័ណ្ណសមធម៌', 'luy min toan chol'])
const same = (question: string) => new Set(termsOf(question))

it('spells the words of a question as the pages do', () => {
  expect(same('my pention')).toEqual(indexTerms('my pension'))
})

it('keeps words that are like none, and Khmer in Latin letters', () => {
  expect(same('crutches')).toEqual(indexTerms('crutches'))
  expect(same('luy min chol')).toEqual(indexTerms('luy min chol'))
})

it('keeps of Khmer what some page has', () => {
  expect(same('ប័ណ្ណសមធម៌')).toEqual(indexTerms('ប័ណ្ណសមធម៌'))
  const misspelt = same('ប័ណសមធម៌')
  expect([...misspelt].every((term) => indexTerms('ប័ណ្ណសមធម៌').has(term))).toBe(true)
  expect(misspelt.size).toBeLessThan(indexTerms('ប័ណសមធម៌').size)
})
