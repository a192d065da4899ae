/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number

/** Repeatable random numbers from a seed (the mulberry32 generator). Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed from a text (FNV-1a). */
export function seedOf(text: string): number {
  let value = 0x811c9dc5
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1))

export const pick = <T>(random: Random, list: readonly [T, ...T[]]): T =>
  list[Math.floor(random() * list.length)] ?? list[0]

/** `length` random digits. */
export const digits = (random: Random, length: number): string =>
  Array.from({ length }, () => between(random, 0, 9)).join('')

/** A random id for messages: 32 hexadecimal digits. */
export const hexId = (random: Random): string =>
  Array.from({ length: 32 }, () => between(random, 0, 15).toString(16)).join('')
