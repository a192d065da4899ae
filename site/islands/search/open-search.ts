import { createMessages } from '../../../bot/language/messages.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import { langOfText } from '../../library/lang-of-text.ts'
import { readAddress, writeAddress } from './address.ts'
import { searchIn } from './index-of-language.ts'
import { createKindFilter } from './kind-filter.ts'
import type { PageWords } from './page-words.ts'
import { createResultsView, type Offer, type Way } from './results-view.ts'
import { createSearchForm } from './search-form.ts'
import type { Found } from './search-hub.ts'

/** A shorter wait needs no word about it. */
const BUSY_AFTER_MS = 400
/** Pages shown at first, and added with each "Show more". */
const PAGE = 10

/** Opens the search in `mount`: a field, kinds of page, results while one types. */
export function openSearch(mount: HTMLElement, words: PageWords): void {
  const t = createMessages(words.lang, words.messages)
  const find = searchIn(words.lang)
  const findElsewhere = searchIn(words.otherLang)
  const form = createSearchForm(t, {
    typed: () => {
      ask(false)
    },
    sent: () => {
      ask(true)
    },
  })
  const kinds = createKindFilter(t, words, () => {
    // Chosen while a query is still looked for: its answer must not be dropped.
    if (!found) return void search(false)
    const mine = ++latest
    writeAddress(asked(), false)
    void attempt(mine, () => show(mine))
  })
  const view = createResultsView(t, words)
  let found: Found | undefined
  let foundFor = ''
  let latest = 0

  const asked = () => ({ query: form.query(), kind: kinds.chosen() })

  function recall(): void {
    const { query, kind } = readAddress()
    form.setQuery(query)
    kinds.choose(kind)
    void search(false)
  }

  /**
   * Searches, but not again for what is shown: typing has found it before it is sent, and a list
   * made anew would take back what the reader had shown more of.
   */
  function ask(asNewEntry: boolean): void {
    if (found && foundFor === form.query()) writeAddress(asked(), asNewEntry)
    else void search(asNewEntry)
  }

  async function search(asNewEntry: boolean): Promise<void> {
    const mine = ++latest
    const query = form.query()
    writeAddress(asked(), asNewEntry)
    found = undefined
    if (query === '') {
      kinds.show(new Map())
      view.clear()
      return
    }
    view.sayLater(t('search-busy'), BUSY_AFTER_MS)
    await attempt(mine, async () => {
      const answer = await find(query)
      if (mine !== latest) return
      found = answer
      foundFor = query
      await show(mine)
    })
  }

  /** Does what may fail on a bad line: the reader can have it again, if nothing else was asked. */
  async function attempt(mine: number, deed: () => Promise<void>): Promise<void> {
    try {
      await deed()
    } catch (error) {
      console.error(error)
      if (mine !== latest) return
      found = undefined
      view.showFailure(() => void search(false))
    }
  }

  /** Shows the first pages of what is found, if nothing else was asked meanwhile. */
  async function show(mine: number): Promise<void> {
    const shown = found
    if (!shown) return
    const { query, kind } = asked()
    // Together, and not the offer later: it would push away what the reader is about to press.
    const [{ results, total }, offer] = await Promise.all([
      shown.pages(PAGE, kind),
      offerFor(shown),
    ])
    if (mine !== latest) return
    kinds.show(shown.counts)
    view.say(statusOf(shown, query, total))
    if (total === 0) {
      view.showNothing(t('search-advice'), otherWays())
      const other = await wayElsewhere(query, ({ isNear }) => !isNear)
      // Only where there is one: a list made anew takes the focus from the link that has it.
      if (mine === latest && other) view.showNothing(t('search-advice'), [other, ...otherWays()])
      return
    }
    const rest = createRest(mine, shown, kind)
    view.showPages(shown, results, offer, results.length < total ? rest : undefined)
  }

  /** What loads further pages. Pressed twice on a slow line it means the same. */
  function createRest(mine: number, shown: Found, kind: string | undefined): () => void {
    let count = PAGE
    let isLoading = false
    const load = async () => {
      const { results, total } = await shown.pages(count + PAGE, kind)
      if (mine !== latest) return
      view.addPages(shown, results.slice(count), results.length < total ? rest : undefined)
      count = results.length
    }
    const rest = () => {
      if (isLoading) return
      isLoading = true
      load()
        .catch((error: unknown) => {
          console.error(error)
          // What is shown stays, and the button: it can be pressed again.
          if (mine === latest) view.say(t('search-failed'))
        })
        .finally(() => {
          isLoading = false
        })
    }
    return rest
  }

  /** Where else to look, to stand above the results. */
  async function offerFor(shown: Found): Promise<Offer | undefined> {
    if (shown.counts.size === 0) return undefined
    const { query } = asked()
    if (shown.isNear || shown.isCorrected) {
      // Another index costs a reader bytes: only for what is written as there.
      if (langOfText(query) !== words.otherLang) return undefined
      return wayElsewhere(query, ({ isNear, isCorrected }) => !isNear && !isCorrected)
    }
    // Without a line a better spelling is not worth a complaint.
    const better = await shown.suggest().catch(() => undefined)
    if (better === undefined) return undefined
    const href = `?${new URLSearchParams({ q: better }).toString()}`
    return { lead: t('search-mean'), href, text: better }
  }

  function statusOf(shown: Found, query: string, total: number): string {
    if (shown.counts.size === 0) return t('search-nothing', { query })
    if (total === 0) return t('search-nothing-kind', { query })
    if (shown.isCorrected) return t('search-corrected', { query, corrected: shown.query })
    if (shown.isNear) return t('search-near', { query })
    return t('search-count', { count: total, shown: formatNumber(total, words.lang), query })
  }

  /**
   * The same query in the other language, where it finds enough there. What cannot be loaded is
   * not offered: what is found here stands without it.
   */
  async function wayElsewhere(
    query: string,
    isEnough: (elsewhere: Found) => boolean,
  ): Promise<Way | undefined> {
    const elsewhere = await findElsewhere(query).catch((error: unknown) => {
      console.error(error)
      return undefined
    })
    const count = elsewhere && isEnough(elsewhere) ? countOf(elsewhere) : 0
    if (count === 0) return undefined
    return {
      href: `${words.links.other}?q=${encodeURIComponent(query)}`,
      text: t('search-other-language', { count, shown: formatNumber(count, words.lang) }),
    }
  }

  const otherWays = (): Way[] => [
    { href: words.links.bot, text: t('search-ask') },
    { href: words.links.index, text: t('search-index') },
  ]

  addEventListener('popstate', recall)
  mount.replaceChildren(form.node, kinds.node, view.node)
  mount.dataset.ready = ''
  recall()
}

const countOf = ({ counts }: Found): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)
