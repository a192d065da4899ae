import { describe, expect, it } from 'vitest'
import { figuresOf, placeOf } from './known-item.ts'

describe('the place of the right page', () => {
  const urls = ['/km/systems/spid/', '/km/glossary/#spid', '/km/answers/spid-what/']

  it.each([
    ['answers/spid-what', 2],
    ['/km/answers/spid-what/', 2],
    ['glossary/#spid', 1],
    ['glossary#spid', 1],
    ['glossary', 1],
    ['glossary/#other', -1],
    ['answers/spid', -1],
  ])('%s is at %i', (path, place) => {
    expect(placeOf({ expect: path }, urls)).toBe(place)
  })

  it('is that of the first where several are right', () => {
    expect(placeOf({ expect: ['answers/spid-what', 'systems/spid'] }, urls)).toBe(0)
  })

  it('knows the home page', () => {
    expect(placeOf({ expect: '' }, ['/en/'])).toBe(0)
  })
})

it('gives shares', () => {
  expect(figuresOf([0, 3, 12, -1])).toEqual({ n: 4, found: 0.75, top1: 0.25, top10: 0.5 })
  expect(figuresOf([])).toEqual({ n: 0, found: 0, top1: 0, top10: 0 })
})
