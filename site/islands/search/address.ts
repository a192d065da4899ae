/** What the address of the search page says: `?q=…&kind=…`. */
export interface Asked {
  query: string
  kind: string | undefined
}

export function readAddress(): Asked {
  const { searchParams } = new URL(location.href)
  return { query: searchParams.get('q') ?? '', kind: searchParams.get('kind') ?? undefined }
}

/**
 * Keeps what is asked in the address: it can be sent and kept.
 * @param asNewEntry the way back leads to what was asked before.
 */
export function writeAddress({ query, kind }: Asked, asNewEntry: boolean): void {
  const url = new URL(location.href)
  for (const [name, value] of Object.entries({ q: query, kind })) {
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  }
  if (url.href === location.href) return
  if (asNewEntry) history.pushState(null, '', url)
  else history.replaceState(null, '', url)
}
