import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Button } from './keyboard.ts'
import { MOST_ROWS, pageOf, readTurn, turnTo } from './pages.ts'

const button = (option: string): Button => ({
  text: option,
  tap: { flow: 'f', version: 1, question: 'q', option },
})
const turn = (text: string, page: number): Button => ({ ...button(turnTo(page)), text })
const t = (key: string) => key
const isChoice = (option: string) => readTurn(option) === undefined
const optionOf = (b: Button) => ('tap' in b ? b.tap.option : '')

it('shows every choice once, never more than fit, whatever the length', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(2), (count, above) => {
      const rows = Array.from({ length: count }, (_, i) => [button(`o${i}`)])
      const pinned = Array.from({ length: above }, (_, i) => [button(`p${i}`)])
      const pages = Array.from({ length: Math.max(1, Math.ceil(count / 4)) }, (_, page) =>
        pageOf(t, rows, { page, pinned, turn }),
      )
      const shown = pages.map((page) => page.flat().map(optionOf).filter(isChoice))
      for (const choices of shown) {
        expect(choices.length).toBeLessThanOrEqual(MOST_ROWS)
        expect(choices.slice(0, above)).toEqual(pinned.flat().map(optionOf))
      }
      const seen = new Set(shown.flatMap((choices) => choices.slice(above)))
      expect([...seen]).toEqual(rows.flat().map(optionOf))
    }),
    { numRuns: 200 },
  )
})

it('takes a page that is no more for the last one', () => {
  const rows = Array.from({ length: 13 }, (_, i) => [button(`o${i}`)])
  expect(pageOf(t, rows, { page: 9, turn })).toEqual(pageOf(t, rows, { page: 2, turn }))
})

it('reads only what turns a page', () => {
  expect(['+0', '+3', '+12', '3', 'x+1', ''].map(readTurn)).toEqual([
    0,
    3,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
