import type { FoundPage } from './found-page.ts'
import { namesOfPage } from './names-of-page.ts'
import { wordsOfQuery } from './query-terms.ts'
import { holds, keyOf, shareOf } from './text-key.ts'

/** How well a page answers a query, beyond holding its terms. */
export interface PageMatch {
  /** Larger is better; from 0 to 100. */
  points: number
  /** Share of the query's words that stand on the page. */
  share: number
}

/** A page whose title is the query. */
export const SAME_TITLE = 100

/**
 * Compares what was asked with the whole of a page. The points come from the best of: its title,
 * a name in its title, a question it answers, words of its title, its headings, its text.
 */
export function matchPage(page: FoundPage, query: string): PageMatch {
  const asked = keyOf(query)
  if (asked === '') return { points: 0, share: 0 }
  const { title, names, others, headings, all } = keysOf(page)
  const words = wordsOfQuery(query)
  const shareIn = (key: string) =>
    words.reduce((sum, word) => sum + shareOf(key, word), 0) / words.length
  const inTitle = shareIn(title)
  const share = holds(all, asked) === 1 ? 1 : shareIn(all)
  const ofTitle = asked.length / Math.max(asked.length, title.length)
  return { points: points(), share }

  function points(): number {
    if (title === asked) return SAME_TITLE
    if (names.includes(asked)) return 90
    if (others.includes(asked)) return 78
    return Math.max(
      holds(title, asked) * ((title.startsWith(asked) ? 54 : 46) + 16 * ofTitle),
      inTitle === 1 ? 42 + 8 * ofTitle : 0,
      others.some((other) => holds(other, asked) === 1) ? 40 : 0,
      headings.some((heading) => holds(heading, asked) === 1) ? 32 + 6 * inTitle : 0,
      28 * holds(all, asked) + 6 * inTitle,
      30 * inTitle ** 2 + 8 * inTitle * ofTitle + 5 * share,
    )
  }
}

const keys = new WeakMap<FoundPage, ReturnType<typeof makeKeys>>()

/** The texts of a page in the form in which they are compared, made once: people type on. */
function keysOf(page: FoundPage): ReturnType<typeof makeKeys> {
  const made = keys.get(page) ?? makeKeys(page)
  keys.set(page, made)
  return made
}

function makeKeys({ title: shown, asked, headings, text }: FoundPage) {
  const title = keyOf(shown)
  const others = asked.map(keyOf)
  const all = [title, ...others, keyOf(text)].join(' ')
  return { title, names: namesOfPage(shown), others, headings: headings.map(keyOf), all }
}
