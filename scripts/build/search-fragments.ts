import { gunzipSync, gzipSync } from 'node:zlib'
import type { IndexFile } from 'pagefind'
import type { SearchRecord } from './search-record.ts'

/** Pagefind begins each packed file with it. */
const SIGNATURE = 'pagefind_dcd'

interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
}

/** Name of the file that says of what kind each page is. */
const PAGES = 'pages.json'

/**
 * Pagefind's files with the natural text of each page in place of its terms: a fragment is what
 * the browser loads to show a page that was found. A file with the kind of each is added.
 */
export function naturalFragments(
  files: readonly IndexFile[],
  records: readonly SearchRecord[],
): IndexFile[] {
  const byUrl = new Map(records.map((record) => [record.page.url, record.page]))
  const idsByKind: Record<string, string[]> = {}
  const written = files.map((file) => {
    if (!file.path.endsWith('.pf_fragment')) return file
    const { url: named } = JSON.parse(unpack(file.content)) as Fragment
    const page = byUrl.get(named.split(' ')[0]!)
    if (!page) throw new Error(`Pagefind has indexed ${named}, which is no page`)
    const id = file.path.replace(/^.*\/|\.pf_fragment$/g, '')
    idsByKind[page.kind] = [...(idsByKind[page.kind] ?? []), id]
    const { url, text, ...meta } = page
    const fragment = { url, content: text, word_count: 0, filters: {}, meta, anchors: [] }
    return { path: file.path, content: pack(JSON.stringify(fragment)) }
  })
  return [...written, { path: PAGES, content: Buffer.from(JSON.stringify(idsByKind)) }]
}

const unpack = (content: Uint8Array): string =>
  gunzipSync(content).toString('utf8').slice(SIGNATURE.length)

const pack = (json: string): Uint8Array => gzipSync(SIGNATURE + json, { level: 9 })
