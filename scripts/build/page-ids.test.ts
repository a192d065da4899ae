import { expect, test } from 'vitest'
import { readPageId } from '../../site/islands/search/page-id.ts'
import { pageIds } from './page-ids.ts'
import type { SearchRecord } from './search-record.ts'

const record = (url: string, ...texts: string[]): SearchRecord => {
  const page = { url, kind: 'forum', title: 'T', headings: [], asked: [] }
  const parts = texts.map((text) => ({ page: { ...page, text }, weights: new Map() }))
  return { url, kind: 'forum', title: 'T', titleTerms: [], parts }
}

test('ids name the kind, the page and the part', () => {
  const [ids] = pageIds([record('/km/a/', 'one', 'two', 'three')])
  const read = ids!.map(readPageId)
  expect(read.map(({ kind, part }) => [kind, part])).toEqual([
    ['forum', 0],
    ['forum', 1],
    ['forum', 2],
  ])
  expect(new Set(read.map(({ page }) => page))).toEqual(new Set([ids![0]]))
})

test('all ids of a page change with any of its parts', () => {
  const [[before] = []] = pageIds([record('/km/a/', 'one', 'two')])
  const [[after] = []] = pageIds([record('/km/a/', 'one', 'other')])
  expect(after).not.toBe(before)
})

test('no two pages have one id', () => {
  const same = record('/km/a/', 'one')
  const ids = pageIds([same, same, same]).flat()
  expect(new Set(ids).size).toBe(3)
})
