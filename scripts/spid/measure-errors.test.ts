import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bot/registry/sandbox/random.ts'
import { toLatinDigits } from '../../schemas/digits.ts'
import { checkDigitSteps } from '../../schemas/check-digit.ts'
import { proposedSpid, readSpid } from '../../schemas/spid.ts'
import { errorKinds, measureErrors } from './measure-errors.ts'

/** Rows of all tables of a page, cells without code signs. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )

/** Where the carried value is `carried`, after these digits. */
const carry = (carried: number, ...digits: number[]): number =>
  digits.reduce((p, digit) => (((p + digit) % 10 || 10) * 2) % 11, carried)

/** Share of unlike pairs, with every value carried before them, that `change` lets be seen. */
function shareSeen(change: (carried: number, a: number, b: number, between: number) => boolean) {
  let made = 0
  let seen = 0
  for (let carried = 1; carried <= 10; carried++) {
    for (let a = 0; a < 10; a++) {
      for (let b = 0; b < 10; b++) {
        for (let between = 0; a !== b && between < 10; between++) {
          made += 1
          if (change(carried, a, b, between)) seen += 1
        }
      }
    }
  }
  return seen / made
}

const measured = measureErrors(1500, seededRandom(7))

describe.each(['en', 'km'])('the standards page of the SPID (%s)', (lang) => {
  const page = toLatinDigits(readFileSync(`content/standards/spid/${lang}.md`, 'utf8'))
  const rows = rowsOf(page)

  it('states the proportions that are measured', () => {
    const stated = rows.filter(([, caught]) => /^\D{0,10}[\d.,]+%$/.test(caught ?? ''))
    // Missing and too many share a row.
    const kinds = errorKinds.filter((kind) => kind !== 'a digit too many')
    expect(stated).toHaveLength(kinds.length)
    kinds.forEach((kind, i) => {
      const percent = Number(/[\d.,]+/.exec(stated[i]![1]!)![0].replace(',', '.'))
      const { made, caught } = measured[kind]
      if (percent === 100) expect(caught, kind).toBe(made)
      else expect(Math.abs((100 * caught) / made - percent), kind).toBeLessThan(2)
    })
  })

  it('shows the steps of its example', () => {
    const steps = rows.filter((cells) => cells.length === 7 && /^\d+$/.test(cells[0]!))
    expect(
      steps.map(([, digit, before, , sum, , after]) => [digit, before, sum, after].map(Number)),
    ).toEqual(checkDigitSteps('12345678901').map((s) => [s.digit, s.before, s.sum, s.after]))
  })

  it('shows vectors that hold', () => {
    // Khmer digits were made Latin above, so the text as typed comes from the page itself.
    const plain = readFileSync(`content/standards/spid/${lang}.md`, 'utf8')
    const vectors = rowsOf(plain).filter(([typed]) => /^[\dO០-៩ -]{12,}$/.test(typed ?? ''))
    expect(vectors.length).toBeGreaterThan(15)
    for (const [typed, result] of vectors) {
      const spid = proposedSpid.parse(typed!)
      expect(spid ?? 'refused', typed).toBe(/^\d{12}$/.test(result!) ? result : 'refused')
      if (spid === undefined) expect(readSpid(typed!)).toHaveProperty('fault')
    }
  })
})

describe('what the method catches, over all cases', () => {
  it('is 44 of 45 swaps, 68 of 75 with one between, 14 of 15 pairs of equal digits', () => {
    expect(shareSeen((p, a, b) => carry(p, a, b) !== carry(p, b, a))).toBeCloseTo(44 / 45, 10)
    expect(shareSeen((p, a, b, c) => carry(p, a, c, b) !== carry(p, b, c, a))).toBeCloseTo(
      68 / 75,
      10,
    )
    expect(shareSeen((p, a, b) => carry(p, a, a) !== carry(p, b, b))).toBeCloseTo(14 / 15, 10)
  })

  it('leaves the arithmetic of issuing as the page has it', () => {
    const numbers = 10 ** 11
    const people = 17e6
    expect(Math.round(numbers / people / 100) * 100).toBe(5900)
    expect(Math.round((people * (people - 1)) / 2 / numbers / 100) * 100).toBe(1400)
  })
})
