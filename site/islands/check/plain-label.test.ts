import { expect, test } from 'vitest'
import { plainLabel, splitPoints } from './plain-label.ts'

test.each([
  ['🤷 I don’t know', 'I don’t know'],
  ['⬅️ ថយក្រោយ', 'ថយក្រោយ'],
  ['➖ Not on these facts', 'Not on these facts'],
  ['60 years', '60 years'],
  ['ក្រ-១', 'ក្រ-១'],
])('%s without its sign', (label, plain) => {
  expect(plainLabel(label)).toBe(plain)
})

test('takes the points of a question apart', () => {
  expect(splitPoints('តើមានចំណុចណា? (១) មួយ។ (២) ពីរ។')).toEqual({
    question: 'តើមានចំណុចណា?',
    points: ['មួយ។', 'ពីរ។'],
  })
  expect(splitPoints('How old?')).toEqual({ question: 'How old?', points: [] })
})
