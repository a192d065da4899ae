import { expect, test } from 'vitest'
import { chooseParts } from './choose-parts.ts'

test('reads the one part that has everything', () => {
  const terms = [
    { rarity: 1, parts: [0, 2] },
    { rarity: 1, parts: [1, 2] },
  ]
  expect(chooseParts(terms)).toEqual([2])
})

test('reads the earlier of two parts that have as much', () => {
  expect(chooseParts([{ rarity: 2, parts: [4, 1] }])).toEqual([1])
})

test('reads several where no part has everything, in the order of the page', () => {
  const terms = [
    { rarity: 3, parts: [5] },
    { rarity: 1, parts: [0, 5] },
    { rarity: 1, parts: [2, 3] },
  ]
  expect(chooseParts(terms)).toEqual([2, 5])
})
