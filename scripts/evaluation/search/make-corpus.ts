import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clusters } from '../../../bot/language/clusters.ts'
import { langs, type Lang } from '../../../schemas/lang.ts'
import type { Block, PageText } from '../../build/search-page.ts'
import { pick, seededRandom } from '../../../bot/registry/sandbox/random.ts'
import { some } from './draw-phrases.ts'
import { readBuiltPages } from './read-pages.ts'

/**
 * A larger site made of the paragraphs of a built one: its own pages and, up to `count` in each
 * language, pages as long as these with paragraphs drawn from all. For measuring how the search
 * grows, not for reading.
 */
export async function makeCorpus(dist: string, folder: string, count: number): Promise<void> {
  await cp(dist, folder, {
    recursive: true,
    filter: (path) => !/[/\\](pagefind|registry|data)$/.test(path),
  })
  const pages = await readBuiltPages(dist)
  for (const lang of langs) {
    const real = pages.filter(({ url }) => url.startsWith(`/${lang}/`))
    for (const { path, html } of drawPages(real, lang, count - real.length)) {
      await mkdir(join(folder, path), { recursive: true })
      await writeFile(join(folder, path, 'index.html'), html)
    }
  }
}

function drawPages(pages: readonly PageText[], lang: Lang, count: number) {
  const real = some(pages)
  const random = seededRandom(lang === 'km' ? 1 : 2)
  const texts = pages.flatMap((page) => page.blocks.map(({ text }) => text))
  /** The beginning of a paragraph: titles of other pages over again would cost next to nothing. */
  const drawTitle = (length: number) =>
    clusters(pick(random, some(texts.filter((text) => text.length >= length))))
      .reduce((title, cluster) => (title.length < length ? title + cluster : title), '')
      .trim()
  const byKind = Map.groupBy(pages, ({ kind }) => kind)
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const like = pick(random, real)
    const blocks = some(byKind.get(like.kind)!.flatMap((page) => page.blocks))
    const length = like.blocks.reduce((sum, { text }) => sum + text.length, 0)
    const drawn: Block[] = []
    for (let sum = 0; sum < length; sum += drawn.at(-1)!.text.length)
      drawn.push(pick(random, blocks))
    const kind = like.kind === 'list' ? 'answers' : like.kind
    const main = `<h1>${escape(drawTitle(like.title.length))}</h1>${drawn.map(toHtml).join('')}`
    return {
      path: `${lang}/${kind}/drawn-${i}`,
      html: `<html lang="${lang}"><main data-pagefind-filter="kind:${kind}">${main}</main></html>`,
    }
  })
}

/** Code stays code: it is found but never shown, and some pages are mostly that. */
const TAGS: Readonly<Partial<Record<Block['weight'], string>>> = { heading: 'h2', frame: 'pre' }

const toHtml = ({ text, weight }: Block): string => {
  const tag = TAGS[weight] ?? 'p'
  return `<${tag}>${escape(text)}</${tag}>`
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
