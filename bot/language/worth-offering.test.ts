import { expect, it } from 'vitest'
import { worthOffering } from './worth-offering.ts'

it.each([
  { scores: [0.91, 0.004, 0.003, 0.001], offered: 2 },
  { scores: [0.5, 0.4, 0.01], offered: 2 },
  { scores: [0.5, 0.3, 0.03], offered: 3 },
  { scores: [0.04, 0.03, 0.019, 0.018], offered: 3 },
  { scores: [0.9, 0.1], offered: 2 },
  { scores: [0.9], offered: 1 },
  { scores: [], offered: 0 },
])('offers $offered of $scores', ({ scores, offered }) => {
  const topics = scores.map((score) => ({ score }))
  expect(worthOffering(topics)).toEqual(topics.slice(0, offered))
})
