import { expect, test } from 'vitest'
import { plainLabel, splitQuestion } from './plain-label.ts'

test.each([
  ['🤷 I don’t know', 'I don’t know'],
  ['⬅️ ថយក្រោយ', 'ថយក្រោយ'],
  ['➖ Not on these facts', 'Not on these facts'],
  ['60 years', '60 years'],
  ['ក្រ-១', 'ក្រ-១'],
])('%s without its sign', (label, plain) => {
  expect(plainLabel(label)).toBe(plain)
})

test('takes a question apart', () => {
  expect(splitQuestion('តើមានចំណុចណា? (១) មួយ។ (២) ពីរ។')).toEqual({
    question: 'តើមានចំណុចណា?',
    hint: '',
    points: ['មួយ។', 'ពីរ។'],
  })
  expect(splitQuestion('How old? In years.')).toEqual({
    question: 'How old?',
    hint: 'In years.',
    points: [],
  })
  expect(splitQuestion('Say it')).toEqual({ question: 'Say it', hint: '', points: [] })
})
