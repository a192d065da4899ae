import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageId } from '../../site/islands/search/page-id.ts'
import { buildSearchIndex } from './search-index.ts'

const PARAGRAPHS = Array.from(
  { length: 30 },
  (_, i) => `Lesson ${i}: ${'a plain word '.repeat(40)}`,
)

const page = (lang: string, title: string, paragraphs: readonly string[]) =>
  `<html lang="${lang}"><main data-pagefind-filter="kind:forum"><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</main></html>`

/** The content of one of Pagefind's files, without its signature. */
const unpack = (packed: Uint8Array): Buffer => gunzipSync(packed).subarray('pagefind_dcd'.length)

describe('buildSearchIndex', () => {
  let dist = ''
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'search-index-'))
    for (const [path, html] of [
      ['km/forum/short', page('km', 'មេរៀន', ['ខ្លី'])],
      ['en/forum/long', page('en', 'Long', PARAGRAPHS)],
      ['en/forum/short', page('en', 'Short', ['One lesson.'])],
    ] as const) {
      await mkdir(join(dist, path), { recursive: true })
      await writeFile(join(dist, path, 'index.html'), html)
    }
    await buildSearchIndex(dist)
  })
  afterAll(() => rm(dist, { recursive: true }))

  const folder = () => join(dist, 'pagefind/en')
  const fragments = async () =>
    Promise.all(
      (await readdir(join(folder(), 'fragment'))).sort().map(async (name) => {
        const text = unpack(await readFile(join(folder(), 'fragment', name))).toString('utf8')
        const { url, content } = JSON.parse(text) as { url: string; content: string }
        return { ...readPageId(name.replace(/\..*/, '')), url, content }
      }),
    )

  it('holds a long page in parts, nothing of it lost', async () => {
    const long = (await fragments()).filter(({ url }) => url === '/en/forum/long/')
    expect(long.length).toBeGreaterThan(2)
    expect(new Set(long.map(({ page, kind }) => `${kind} ${page}`)).size).toBe(1)
    const parts = long.sort((a, b) => a.part - b.part)
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, i) => i))
    const text = parts.map(({ content }) => content).join(' · ')
    expect(text).toBe(PARAGRAPHS.map((paragraph) => paragraph.trim()).join(' · '))
  })

  it('names in Pagefind’s list the files that are there', async () => {
    const list = (await readdir(folder())).find((name) => name.endsWith('.pf_meta'))!
    const [, pages] = decode(unpack(await readFile(join(folder(), list)))) as [string, [string][]]
    const files = await readdir(join(folder(), 'fragment'))
    expect(pages.map(([id]) => `${id}.pf_fragment`).sort()).toEqual(files.sort())
  })

  it('counts pages, not parts', async () => {
    const script = await readFile(join(folder(), 'pagefind.js'), 'utf8')
    expect(script).toContain('export const pageCount = 2\n')
  })
})
