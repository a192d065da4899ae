/** Overlapping pairs of neighbours, each pair joined: `[a, b, c]` gives `[ab, bc]`. */
export function bigrams(parts: readonly string[]): string[] {
  const pairs: string[] = []
  for (let i = 1; i < parts.length; i++) pairs.push(parts[i - 1]! + parts[i]!)
  return pairs
}
