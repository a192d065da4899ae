/** Phrases by key, found from the left; knows early that no longer one can follow. */
export interface Phrases<T> {
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
  /** Whether a phrase begins with `key`. */
  begins: (key: string) => boolean
}

/** @param partsOf cuts a key into the parts that a reader adds one by one. */
export function createPhrases<T>(partsOf: (key: string) => readonly string[]): Phrases<T> {
  const values = new Map<string, T>()
  const beginnings = new Set<string>()
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.set(key, value)
      let beginning = ''
      for (const part of partsOf(key)) beginnings.add((beginning += part))
    },
    begins: (key) => beginnings.has(key),
  }
}

/** How many of `parts`, from `from` on, make the longest phrase; 0 for none. */
export function longestPhrase(
  parts: readonly string[],
  from: number,
  phrases: Phrases<true>,
): number {
  let longest = 0
  let key = ''
  for (let size = 1; from + size <= parts.length; size++) {
    key += parts[from + size - 1]!
    if (phrases.get(key)) longest = size
    if (!phrases.begins(key)) break
  }
  return longest
}
