import { describe, expect, it } from 'vitest'
import { layoutColumns, layoutRows } from './layout-map.ts'
import { levelsOf } from './levels-of.ts'
import { linksOf } from './links-of.ts'
import { widthOf, wrapLabel } from './wrap-label.ts'

const system = (id: string, ...connects: string[]) => ({ id, facts: { connects } })
const systems = [
  system('spr', 'dspp', 'spid', 'gone'),
  system('dspp', 'spr', 'account'),
  system('spid'),
  system('account'),
  system('alone'),
  system('a', 'b'),
  system('b'),
]
const ids = systems.map(({ id }) => id)
const links = linksOf(systems)

describe('linksOf', () => {
  it('gives each connection once and leaves out what has no entry', () => {
    expect(links).toEqual([
      { a: 'spr', b: 'dspp' },
      { a: 'spr', b: 'spid' },
      { a: 'dspp', b: 'account' },
      { a: 'a', b: 'b' },
    ])
  })
})

describe('levelsOf', () => {
  it('starts from the best connected and leaves out what has no line', () => {
    const [first, second] = levelsOf(ids, links)
    expect(first).toEqual([
      { id: 'spr', level: 0 },
      { id: 'dspp', level: 1 },
      { id: 'spid', level: 1 },
      { id: 'account', level: 2 },
    ])
    expect(second?.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe.each([
  ['layoutColumns', layoutColumns],
  ['layoutRows', layoutRows],
])('%s', (_, layout) => {
  const { boxes, boxWidth, boxHeight, width, height, lines } = layout(ids, links)

  it('draws every connected system once, inside the drawing, none over another', () => {
    expect(boxes.map(({ id }) => id).sort()).toEqual(['a', 'account', 'b', 'dspp', 'spid', 'spr'])
    for (const p of boxes) {
      expect(p.x + boxWidth).toBeLessThanOrEqual(width)
      expect(p.y + boxHeight).toBeLessThanOrEqual(height)
      for (const q of boxes) {
        const apart = Math.abs(p.x - q.x) >= boxWidth || Math.abs(p.y - q.y) >= boxHeight
        expect(p === q || apart).toBe(true)
      }
    }
  })

  it('draws every connection', () => {
    expect(lines).toHaveLength(links.length)
  })

  it('draws nothing without connections', () => {
    expect(layout(['alone'], []).boxes).toEqual([])
  })
})

describe('wrapLabel', () => {
  it('breaks between words and keeps to the width', () => {
    const label = 'មូលដ្ឋានទិន្នន័យចុះបញ្ជីគាំពារសង្គម'
    const lines = wrapLabel(label, 12, 3)
    expect(lines.join('')).toBe(label)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12)
  })

  it('ends with an ellipsis where the label is too long', () => {
    expect(wrapLabel('one two three four five', 5, 2)).toEqual(['one two', 'three…'])
  })
})
