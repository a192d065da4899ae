import { expect, test } from 'vitest'
import { joinBlocks, partsOf } from './page-parts.ts'
import type { Block } from './search-page.ts'

const block = (length: number, weight: Block['weight'] = 'text'): Block => ({
  text: 'ក'.repeat(length),
  weight,
})
const lengths = (parts: readonly (readonly Block[])[]) =>
  parts.map((part) => part.reduce((sum, { text }) => sum + text.length, 0))

test('leaves a page of ordinary length whole', () => {
  const blocks = [block(2000), block(2000), block(1500)]
  expect(partsOf(blocks)).toEqual([blocks])
})

test('cuts a long page into parts of about the same length, between blocks', () => {
  const blocks = Array.from({ length: 40 }, () => block(400))
  const parts = partsOf(blocks)
  expect(lengths(parts)).toEqual([4000, 4000, 4000, 4000])
  expect(parts.flat()).toEqual(blocks)
})

test('keeps a paragraph whole, however long', () => {
  expect(lengths(partsOf([block(100), block(20_000), block(100)]))).toEqual([100, 20_000, 100])
})

test('puts what is beside the subject last and does not count what is not shown', () => {
  const source = block(10, 'aside')
  const code = block(50_000, 'frame')
  const text = block(30)
  expect(partsOf([source, code, text])).toEqual([[code, text, source]])
})

test('shows blocks with a dot between where they end without a mark', () => {
  const texts = ['Title', 'A sentence.', 'Item']
  expect(joinBlocks(texts.map((text) => ({ text, weight: 'text' })))).toBe(
    'Title · A sentence. Item',
  )
})

test('a page of nothing has one part', () => {
  expect(partsOf([])).toEqual([[]])
})
