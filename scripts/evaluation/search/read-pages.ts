import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPage, type PageText } from '../../build/search-page.ts'

/** Pages of a built site that a search should find, without the entries of lists, by address. */
export async function readBuiltPages(dist: string): Promise<PageText[]> {
  const paths = await Array.fromAsync(glob('{km,en}/**/index.html', { cwd: dist }))
  const read = paths.map(async (path) => {
    const url = `/${path.replaceAll('\\', '/').slice(0, -'index.html'.length)}`
    return readPage(await readFile(join(dist, path), 'utf8'), url).slice(0, 1)
  })
  const pages = (await Promise.all(read)).flat().filter(({ url }) => !url.endsWith('/search/'))
  return pages.sort((a, b) => (a.url < b.url ? -1 : 1))
}
