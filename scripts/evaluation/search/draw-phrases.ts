import { between, pick, type Random } from '../../../bot/registry/sandbox/random.ts'
import { clusters } from '../../../bot/language/clusters.ts'
import type { Lang } from '../../../schemas/lang.ts'
import type { PageText } from '../../build/search-page.ts'

/** A phrase of a page, and the page that a search for it must find. */
export interface Phrase {
  q: string
  /** `/km/answers/spid-what/` */
  url: string
  lang: Lang
}

const SHORTEST = 2
const LONGEST = 12
const KHMER = /^[\u1780-\u17b3]/
const WORD = /[\p{L}\p{N}]/u

/**
 * Phrases from random places of random pages, every page as likely as every other: of Khmer pages
 * 2 to 12 clusters that begin and end with Khmer and may hold spaces, signs, numbers and Latin
 * letters; of English pages 2 to 12 words.
 */
export function drawPhrases(
  random: Random,
  pages: readonly PageText[],
  lang: Lang,
  count: number,
): Phrase[] {
  const texts = pages
    .filter(({ url }) => url.startsWith(`/${lang}/`))
    .map(({ url, title, blocks }) => ({
      url,
      blocks: [title, ...blocks.map(({ text }) => text)]
        .map((text) => unitsOf(text, lang))
        .filter((units) => units.length >= SHORTEST),
    }))
    .filter((page) => page.blocks.length > 0)
  const phrases: Phrase[] = []
  while (phrases.length < count) {
    const { url, blocks } = pick(random, some(texts))
    const q = drawFrom(random, pick(random, some(blocks)), lang)
    if (q !== undefined) phrases.push({ q, url, lang })
  }
  return phrases
}

const unitsOf = (text: string, lang: Lang): string[] =>
  lang === 'km' ? clusters(text) : text.split(' ')

/** A window of the units, or nothing where it does not begin and end as it should. */
function drawFrom(random: Random, units: readonly string[], lang: Lang): string | undefined {
  const length = Math.min(units.length, between(random, SHORTEST, LONGEST))
  const from = between(random, 0, units.length - length)
  const drawn = units.slice(from, from + length)
  const isEnd = (unit: string) => (lang === 'km' ? KHMER : WORD).test(unit)
  return isEnd(drawn[0]!) && isEnd(drawn.at(-1)!) ? drawn.join(lang === 'km' ? '' : ' ') : undefined
}

/** @throws for an empty list: the site holds no pages. */
export function some<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = list
  if (first === undefined) throw new Error('nothing to draw from')
  return [first, ...rest]
}
