import type { ContentPage } from '../content-pages.ts'

/**
 * The pages checked last, at most one of a kind, so that one busy day does not fill the list.
 * Same day: in the order of `pages`.
 */
export function newestPages(pages: readonly ContentPage[], count: number): ContentPage[] {
  const seen = new Set<string>()
  return pages
    .filter(({ checked }) => checked)
    .toSorted((a, b) => b.checked!.localeCompare(a.checked!))
    .filter(({ kind }) => !seen.has(kind) && seen.add(kind))
    .slice(0, count)
}
