import { expect, test } from 'vitest'
import { deleteSaved, keepSaved, loadSaved } from './saved-answers.ts'

function storageWith(text?: string): () => Storage {
  const map = new Map(text === undefined ? [] : [['check', text]])
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
  return () => storage as Storage
}

test('keeps answers and the situation, and deletes them', () => {
  const storage = storageWith()
  keepSaved(storage, { answers: { card: 'poor1' }, situation: 'baby' })
  expect(loadSaved(storage)).toEqual({ answers: { card: 'poor1' }, situation: 'baby' })
  deleteSaved(storage)
  expect(loadSaved(storage)).toEqual({ answers: {} })
})

test.each(['', 'null', '[]', '{"answers":7}', '{"answers":{"card":1},"situation":2}', 'x'])(
  'starts anew from %j',
  (text) => {
    expect(loadSaved(storageWith(text))).toEqual({ answers: {} })
  },
)

test('works where storage is closed', () => {
  const closed = (): Storage => {
    throw new Error('denied')
  }
  keepSaved(closed, { answers: {} })
  deleteSaved(closed)
  expect(loadSaved(closed)).toEqual({ answers: {} })
})
