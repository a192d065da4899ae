import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const element = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
/** Scripts that a browser runs: no type, a module, or a JavaScript type. */
const runs = (attributes: string): boolean => {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? ''
  return /^(|module|importmap|(text|application)\/javascript)$/i.test(type)
}

/** CSP sources (`'sha256-…'`) of the inline scripts in a page. */
export const inlineScriptsOf = (html: string): string[] =>
  [...html.matchAll(element)].flatMap(([, attributes = '', code = '']) => {
    if (/\bsrc\s*=/i.test(attributes) || !runs(attributes)) return []
    return [`'sha256-${createHash('sha256').update(code).digest('base64')}'`]
  })

/** The same for all pages of a built site, each once; and the number of pages. */
export async function readPages(dir: string): Promise<{ pages: number; inlineScripts: string[] }> {
  const sources = new Set<string>()
  let pages = 0
  for await (const page of glob('**/*.html', { cwd: dir })) {
    pages += 1
    for (const source of inlineScriptsOf(await readFile(join(dir, page), 'utf8')))
      sources.add(source)
  }
  return { pages, inlineScripts: [...sources].sort() }
}
