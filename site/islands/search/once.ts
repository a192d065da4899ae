/** Does something once, and again only after it has failed. */
export function once<T>(deed: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= deed().catch((error: unknown) => {
      done = undefined
      throw error
    })
    return done
  }
}
