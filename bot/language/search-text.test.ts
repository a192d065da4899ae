import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { clusters } from './clusters.ts'
import { fromSearchTokens, toSearchQuery, toSearchTokens } from './search-text.ts'

const pages = [
  'ស្ត្រីមានផ្ទៃពោះអាចទទួលប្រាក់ឧបត្ថម្ភ ៨០ ០០០ រៀល។ សូមទៅសាលាឃុំ។',
  'ប័ណ្ណសមធម៌ជួយគ្រួសារក្រីក្រ ឱ្យបានព្យាបាលដោយឥតគិតថ្លៃ (ID Poor) នៅមណ្ឌលសុខភាព។',
  'លេខសម្គាល់គាំពារសង្គម SPID គឺជាលេខរបស់មនុស្សម្នាក់ៗ មិនមែនជាអត្តសញ្ញាណប័ណ្ណទេ។',
  'Complaints: ប្រសិនបើអ្នកណាម្នាក់ទារលុយ សូមដាក់ពាក្យបណ្តឹងតវ៉ា ដោយមិនចាំបាច់ប្រាប់ឈ្មោះ។',
]

interface PagefindScript {
  options: (options: object) => Promise<void>
  search: (query: string) => Promise<Found>
}
interface Found {
  results: { data: () => Promise<{ url: string; content: string }> }[]
}
let folder = ''
let search: PagefindScript['search']

/** Pagefind's own browser script, reading its index from disk instead of a server. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-text-'))
  const { index } = await createIndex({ forceLanguage: 'km' })
  for (const [i, page] of pages.entries()) {
    await index!.addCustomRecord({ url: `/${i}`, content: toSearchTokens(page), language: 'km' })
  }
  await index!.writeFiles({ outputPath: folder })
  await close()
  vi.stubGlobal(
    'fetch',
    async (url: string) =>
      new Response(await readFile(url.replace('http://localhost', '').replace(/\?.*/, ''))),
  )
  const script = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  )) as PagefindScript
  await script.options({ basePath: `${folder}/`, noWorker: true })
  search = script.search
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })
})

const urls = async (query: string) => {
  const found = await search(toSearchQuery(query))
  return Promise.all(found.results.map(async (result) => (await result.data()).url))
}

describe('search with Pagefind', () => {
  it('finds every Khmer phrase of two to twelve clusters', async () => {
    const missed: string[] = []
    for (const [i, page] of pages.entries()) {
      const units = clusters(page)
      for (let start = 0; start < units.length; start++) {
        const phrase = units.slice(start, start + 2 + (start % 11)).join('')
        if (/[a-z]/i.test(phrase) || clusters(phrase.trim()).length < 2) continue
        if (!(await urls(phrase)).includes(`/${i}`)) missed.push(phrase)
      }
    }
    expect(missed).toEqual([])
  })

  it('finds one cluster, digits of either kind, Latin words and look-alikes', async () => {
    expect(await urls('ថ្លៃ')).toEqual(['/1'])
    expect(await urls('80')).toEqual(['/0'])
    expect(await urls('៨០')).toEqual(['/0'])
    expect(await urls('spid')).toEqual(['/2'])
    expect(await urls('ស្រី្ត')).toEqual(['/0'])
  })
})

describe('toSearchTokens', () => {
  it('can be turned back into the natural text', () => {
    for (const page of pages) expect(fromSearchTokens(toSearchTokens(page))).toBe(page)
    expect(fromSearchTokens(toSearchTokens('Only English, here.'))).toBe('Only English, here.')
  })
})
