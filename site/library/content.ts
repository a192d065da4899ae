import { root } from 'astro:config/server'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { requireContent, type Content } from '../../bot/content/read-content.ts'

const folder = fileURLToPath(new URL('./content', root))
let cached: Content | undefined

/** While writing, a change of any file makes the next page read everything again. */
if (import.meta.env.DEV) watch(folder, { recursive: true }, () => (cached = undefined))

/** All content, read once. Throws a list of faults where there are any. */
export const getContent = (): Content => (cached ??= requireContent(folder))

/** Keeps what `make` derives from the content for as long as the content stays the same. */
export function perContent<T>(make: (content: Content) => T): () => T {
  const made = new WeakMap<Content, T>()
  return () => {
    const content = getContent()
    if (!made.has(content)) made.set(content, make(content))
    return made.get(content)!
  }
}
