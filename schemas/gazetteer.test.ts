import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { placeSchema, villagesSchema } from './gazetteer.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../content/gazetteer/${name}.json`, import.meta.url), 'utf8'))

/** The files carry more than the product reads. */
const filed = z.object({ ...placeSchema.shape, villages: z.number().optional() })
const levels = ['provinces', 'districts', 'communes'].map((name) =>
  z.array(filed).parse(read(name)),
)
const villages = villagesSchema.parse(read('villages'))
const codes = levels.map((places) => new Set(places.map((place) => place.code)))

describe('the gazetteer', () => {
  it('has every place once', () => {
    expect(levels.map((places) => places.length)).toEqual([25, 210, 1652])
    expect(codes.map((set) => set.size)).toEqual([25, 210, 1652])
    expect(Object.values(villages).flat()).toHaveLength(14578)
  })

  it('has a parent for every place', () => {
    const orphans = levels
      .slice(1)
      .flatMap((places, i) => places.filter((place) => !codes[i]?.has(place.code.slice(0, -2))))
    expect(orphans).toEqual([])
    expect(Object.keys(villages).filter((code) => !codes[2]?.has(code))).toEqual([])
  })

  it('counts the villages of a commune as listed', () => {
    const wrong = (levels[2] ?? []).filter(
      (commune) => commune.villages !== (villages[commune.code] ?? []).length,
    )
    expect(wrong).toEqual([])
  })

  it('holds no invisible characters', () => {
    expect(JSON.stringify([levels, villages])).not.toMatch(/[\u200b-\u200d\u00a0\ufeff]/)
  })
})
