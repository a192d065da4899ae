import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import type { IndexFile } from 'pagefind'
import type { FoundPage } from '../../site/islands/search/found-page.ts'

/** Pagefind begins each packed file with it. */
const SIGNATURE = 'pagefind_dcd'

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/

/** A part of a page as the browser loads it, by the address under which Pagefind indexed it. */
export type NamedParts = ReadonlyMap<string, { id: string; page: FoundPage }>

/** Pagefind's list of its files: its version, pages with their number of terms, and further. */
type FileList = [version: string, pages: [id: string, terms: number][], ...further: unknown[]]

/**
 * Pagefind's files with the natural text of each part of a page in place of its terms, under its
 * own id: this is what the browser loads to show a page that was found.
 * @throws when Pagefind names a part that is none, or leaves one out.
 */
export function naturalFragments(files: readonly IndexFile[], parts: NamedParts): IndexFile[] {
  const ids = new Map<string, string>()
  const named = files.map((file) => {
    const old = FRAGMENT.exec(file.path)?.[1]
    if (old === undefined) return file
    const { url: address } = JSON.parse(unpack(file.content).toString('utf8')) as { url: string }
    const part = parts.get(address)
    if (!part) throw new Error(`Pagefind has indexed ${address}, which is no page`)
    ids.set(old, part.id)
    return { path: `fragment/${part.id}.pf_fragment`, content: pack(fragmentOf(part.page)) }
  })
  if (ids.size !== parts.size) throw new Error('Pagefind has not indexed every page')
  return named.map((file) =>
    file.path.endsWith('.pf_meta') ? { ...file, content: renamePages(file.content, ids) } : file,
  )
}

function fragmentOf({ url, text, ...meta }: FoundPage): Buffer {
  const fragment = { url, content: text, word_count: 0, filters: {}, meta, anchors: [] }
  return Buffer.from(JSON.stringify(fragment))
}

function renamePages(content: Uint8Array, ids: ReadonlyMap<string, string>): Uint8Array {
  const [version, pages, ...further] = decode(unpack(content)) as FileList
  const renamed = pages.map(([old, terms]) => {
    const id = ids.get(old)
    if (id === undefined) throw new Error(`Pagefind's list names ${old}, which is no page`)
    return [id, aboutAsMany(terms)]
  })
  return pack(encode([version, renamed, ...further]))
}

const STEP = 1.15

/** Long pages count a little less: for that a length within 7 % is enough, and packs better. */
const aboutAsMany = (terms: number): number =>
  Math.round(STEP ** Math.round(Math.log(Math.max(1, terms)) / Math.log(STEP)))

const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(SIGNATURE.length)

const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 })
