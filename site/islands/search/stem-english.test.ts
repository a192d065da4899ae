import { expect, it } from 'vitest'
import { stemEnglish } from './stem-english.ts'

it.each([
  'connect connected connecting connection connections',
  'register registered registering registration',
  'administer administration',
  'payment payments',
  'apply applies applied',
  'stop stopped stopping',
])('makes one of: %s', (words) => {
  expect(new Set(words.split(' ').map(stemEnglish)).size).toBe(1)
})

it.each(['pay play', 'poor pour', 'policy police'])('keeps apart: %s', (words) => {
  expect(new Set(words.split(' ').map(stemEnglish)).size).toBe(2)
})

it('leaves short words and numbers', () => {
  expect(['is', '448', 'x1'].map(stemEnglish)).toEqual(['is', '448', 'x1'])
})
