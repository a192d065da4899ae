import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'
import { findQuery, verifyPhrase } from './find-query.ts'

const text = 'ស្ត្រីមានផ្ទៃពោះអាចទទួលប្រាក់ ៨០ ០០០ រៀល។ Ask at the Commune office.'

describe('findQuery', () => {
  it('finds a phrase in any encoding, digits and case', () => {
    expect(findQuery(text, 'ស្រ្តីមាន')).toEqual({ closeness: 'phrase', ranges: [[0, 9]] })
    expect(verifyPhrase(text, '80 000')).toBe(true)
    expect(verifyPhrase(text, 'commune  OFFICE')).toBe(true)
    expect(verifyPhrase('ស្ត្រី\u200bមាន', 'ស្ត្រីមាន')).toBe(true)
  })

  it('does not find a part of a cluster or the middle of a Latin word', () => {
    expect(verifyPhrase('ក្រុម', 'ក')).toBe(false)
    expect(verifyPhrase('income', 'come')).toBe(false)
  })

  it('falls back to words, then to pairs of clusters', () => {
    expect(findQuery(text, 'ប្រាក់ commune').closeness).toBe('words')
    expect(findQuery(text, 'ទទួលលុយ').closeness).toBe('none')
    expect(findQuery(text, 'ទទួលលុយ').ranges).toEqual([[19, 23]])
    expect(findQuery('ខគ កខ', 'កខគ').closeness).toBe('pairs')
    expect(findQuery(text, ' ')).toEqual({ closeness: 'none', ranges: [] })
  })
})

describe('findQuery with rules for words', () => {
  const rules = {
    isFiller: (word: string) => word === 'a' || word === 'in',
    stem: (word: string) => word.replace(/(?:ing|ed|s)$/, ''),
  }
  const marked = (text: string, query: string) =>
    findQuery(text, query, rules).ranges.map(([from, to]) => text.slice(from, to))

  it('marks other forms of a word, whole', () => {
    expect(marked('They appealed: two Appeals.', 'appealing')).toEqual(['appealed', 'Appeals'])
    expect(marked('Eligible for a card', 'card elig')).toEqual(['Eligible', 'card'])
  })

  it('marks no filler and no beginnings of words before the last', () => {
    expect(marked('an appeal in an answer', 'a appeal')).toEqual(['appeal'])
    expect(marked('Sign here, signature in it', 'sign in code')).toEqual(['Sign'])
  })

  it('marks filler where nothing else is asked', () => {
    expect(marked('come in', 'in')).toEqual(['in'])
  })
})

describe('excerpt', () => {
  it('shows natural text around the match and marks it', () => {
    const parts = excerpt(`${'ព័ត៌មានផ្សេងទៀត '.repeat(30)}${text}`, 'ផ្ទៃពោះ', 60)
    expect(parts.find((part) => part.match)?.text).toBe('ផ្ទៃពោះ')
    expect(parts[0]).toEqual({ text: '…', match: false })
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(70)
  })

  it('gives the beginning when nothing matches', () => {
    expect(excerpt('Short text.', 'zzz')).toEqual([{ text: 'Short text.', match: false }])
  })
})
