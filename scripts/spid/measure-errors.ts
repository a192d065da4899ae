import { between, digits, type Random } from '../../bot/registry/sandbox/random.ts'
import { makeSpid, readSpid } from '../../schemas/spid.ts'

/** Mistakes that people make with numbers, in the order of the standards page. */
export const errorKinds = [
  'one digit wrong',
  'two neighbours swapped',
  'two digits swapped with one between',
  'two equal digits become two others',
  'two digits wrong',
  'a digit missing',
  'a digit too many',
  'twelve random digits',
] as const
export type ErrorKind = (typeof errorKinds)[number]

/** Of all mistakes of one kind that were made, how many were refused. */
export interface Caught {
  made: number
  caught: number
}

const DIGITS = '0123456789'
const put = (text: string, at: number, digits: string): string =>
  text.slice(0, at) + digits + text.slice(at + digits.length)
const others = (digit: string | undefined): string[] =>
  Array.from(DIGITS).filter((d) => d !== digit)
const positions = (text: string): number[] => Array.from(text, (_, i) => i)

/** All mistakes of each kind in one number; of two wrong digits and of random ones, one each. */
const mistakes: Record<ErrorKind, (spid: string, random: Random) => string[]> = {
  'one digit wrong': (spid) =>
    positions(spid).flatMap((at) => others(spid[at]).map((digit) => put(spid, at, digit))),
  'two neighbours swapped': (spid) =>
    positions(spid)
      .slice(1)
      .map((at) => put(spid, at - 1, `${spid[at] ?? ''}${spid[at - 1] ?? ''}`)),
  'two digits swapped with one between': (spid) =>
    positions(spid)
      .slice(2)
      .map((at) => put(put(spid, at, spid[at - 2] ?? ''), at - 2, spid[at] ?? '')),
  'two equal digits become two others': (spid) =>
    positions(spid)
      .slice(1)
      .filter((at) => spid[at] === spid[at - 1])
      .flatMap((at) => others(spid[at]).map((digit) => put(spid, at - 1, digit + digit))),
  'two digits wrong': (spid, random) => {
    const first = between(random, 0, 11)
    const second = (first + between(random, 1, 11)) % spid.length
    const wrong = (at: number) => others(spid[at])[between(random, 0, 8)] ?? ''
    return [put(put(spid, first, wrong(first)), second, wrong(second))]
  },
  'a digit missing': (spid) => positions(spid).map((at) => spid.slice(0, at) + spid.slice(at + 1)),
  'a digit too many': (spid, random) =>
    positions(spid).map((at) => spid.slice(0, at) + digits(random, 1) + spid.slice(at)),
  'twelve random digits': (spid, random) => [digits(random, spid.length)],
}

/**
 * Makes every kind of mistake in `count` random numbers and counts how many the format refuses.
 * A mistake that changes nothing (two equal neighbours swapped) is no mistake.
 */
export function measureErrors(count: number, random: Random): Record<ErrorKind, Caught> {
  const counted = Object.fromEntries(
    errorKinds.map((kind) => [kind, { made: 0, caught: 0 }]),
  ) as Record<ErrorKind, Caught>
  for (let i = 0; i < count; i++) {
    const spid = makeSpid(digits(random, 11))
    for (const kind of errorKinds) {
      for (const typed of mistakes[kind](spid, random)) {
        if (typed === spid) continue
        counted[kind].made += 1
        if ('fault' in readSpid(typed)) counted[kind].caught += 1
      }
    }
  }
  return counted
}
