import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../bot/registry/sandbox/random.ts'
import { langs } from '../../../schemas/lang.ts'
import type { Found } from '../../../site/islands/search/search-hub.ts'
import { DIST, isBuilt } from '../../../site/testing/built-site.ts'
import type { PageText } from '../../build/search-page.ts'
import { drawPhrases } from './draw-phrases.ts'
import { openBuiltSearch } from './open-built-search.ts'
import { readBuiltPages } from './read-pages.ts'

const SEED = 20_261_122
/** As many as a reader sees at once; further ones are read until the page is there. */
const STEP = 10

/** Whether a page is among all that is found, however far down. */
async function isFound({ pages }: Found, url: string): Promise<boolean> {
  for (let count = STEP; ; count += STEP) {
    const { results, total } = await pages(count)
    if (results.some(({ page }) => page.url.replace(/#.*/, '') === url)) return true
    if (count >= total) return false
  }
}

describe.skipIf(!isBuilt)('random phrases of the built site', { timeout: 600_000 }, () => {
  it.each([
    ['km', 2000],
    ['en', 500],
  ] as const)('lead to their page, each of them: %s, %i', async (lang, count) => {
    const search = await openBuiltSearch(DIST)
    const phrases = drawPhrases(seededRandom(SEED), await readBuiltPages(DIST), lang, count)
    const missed: string[] = []
    for (const { q, url } of phrases) {
      if (!(await isFound(await search.find[lang](q), url))) missed.push(`${q} on ${url}`)
    }
    await search.close()
    expect(missed).toEqual([])
  })

  it.each(langs)('of a long page the part is read that has the phrase: %s', async (lang) => {
    const search = await openBuiltSearch(DIST)
    const pages = (await readBuiltPages(DIST)).filter(({ url }) => url.startsWith(`/${lang}/`))
    const lengthOf = ({ blocks }: PageText) => blocks.reduce((sum, b) => sum + b.text.length, 0)
    const longest = pages.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
    const phrase = longest.blocks.findLast((b) => b.weight === 'text' && b.text.length > 60)!.text
    const { results } = await (await search.find[lang](phrase)).pages(STEP)
    await search.close()
    const read = results.find(({ page }) => page.url === longest.url)!.page.text
    expect(read).toContain(phrase)
    expect(read.length).toBeLessThan(lengthOf(longest) / 2)
  })
})
