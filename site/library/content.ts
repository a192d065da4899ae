import { root } from 'astro:config/server'
import { fileURLToPath } from 'node:url'
import { requireContent, type Content } from '../../bot/content/read-content.ts'

const read = (): Content => requireContent(fileURLToPath(new URL('./content', root)))
let cached: Content | undefined

/** All content, read once in a build and anew for each page while writing. */
export const getContent = (): Content => (import.meta.env.DEV ? read() : (cached ??= read()))
