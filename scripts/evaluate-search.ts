import { figuresOf, placeOf, type KnownItem } from './evaluation/search/known-item.ts'
import { openBuiltSearch } from './evaluation/search/open-built-search.ts'
import { readQueries } from './evaluation/search/read-queries.ts'

/** As far as anybody pages: a page further down counts as not found. */
const ALL = 1000

interface Row {
  query: KnownItem
  place: number
  first: string | undefined
}

/**
 * Measures the search of the built site in `dist` on a file of queries, with the same code and
 * index as the search page.
 * @returns a table for people, or with `json` the same table and one JSON object on the last line
 * @throws QuestionFileError
 */
export async function evaluateSearch(file: string, json: boolean): Promise<string> {
  const queries = readQueries(file)
  const search = await openBuiltSearch('dist')
  const rows: Row[] = []
  try {
    for (const query of queries) {
      const found = await search.find[query.lang](query.q)
      const { results } = await found.pages(ALL)
      const urls = results.map(({ page }) => page.url)
      rows.push({ query, place: placeOf(query, urls), first: urls[0] })
    }
  } finally {
    await search.close()
  }
  const figures = figuresOf(rows.map(({ place }) => place))
  const table = [...describe(rows), '', ...rows.filter((row) => row.place !== 0).map(lineOf)]
  return [...table, ...(json ? [JSON.stringify(figures)] : [])].join('\n')
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`

function describe(rows: readonly Row[]): string[] {
  const languages = [...new Set(rows.map(({ query }) => query.lang))].sort()
  const line = (name: string, part: readonly Row[]) => {
    const { n, found, top1, top10 } = figuresOf(part.map(({ place }) => place))
    return `${name}: ${n}, found ${percent(found)}, first ${percent(top1)}, in the first ten ${percent(top10)}`
  }
  return [
    line('queries', rows),
    ...languages.map((lang) =>
      line(
        `  ${lang}`,
        rows.filter(({ query }) => query.lang === lang),
      ),
    ),
  ]
}

/** A query whose page does not come first. */
function lineOf({ query, place, first }: Row): string {
  const where = place < 0 ? 'not found' : `at ${place + 1}`
  return `${query.lang} «${query.q}» ${[query.expect].flat().join(' or ')} ${where}, first ${first ?? 'nothing'}`
}
