interface Entry {
  place: string
  /** How many entries of the check lie before this one. */
  depth: number
}

/**
 * The check's places in the browser's history, so that the phone's own "back" goes back one
 * question. Nothing of it is in the address.
 * @param onReturn called with the place to which the reader went back or forth
 */
export function createTrail(onReturn: (place: string | undefined) => void) {
  const entry = () => (history.state ?? {}) as Partial<Entry>
  const depth = () => entry().depth ?? 0
  addEventListener('popstate', () => {
    onReturn(entry().place)
  })
  return {
    /** Where the reader was before a reload. */
    current: () => entry().place,
    push(place: string) {
      history.pushState({ place, depth: depth() + 1 } satisfies Entry, '')
    },
    replace(place: string) {
      history.replaceState({ place, depth: depth() } satisfies Entry, '')
    },
    /** Goes back one step; false when the check has no step before this one. */
    back(): boolean {
      if (depth() === 0) return false
      history.back()
      return true
    },
  }
}
