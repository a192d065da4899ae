import { createMessages } from '../../../bot/language/messages.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import { readAddress, writeAddress } from './address.ts'
import { searchIn } from './index-of-language.ts'
import { createKindFilter } from './kind-filter.ts'
import type { PageWords } from './page-words.ts'
import { createResultsView, type Way } from './results-view.ts'
import { createSearchForm } from './search-form.ts'
import type { Found } from './search-hub.ts'

/** A shorter wait needs no word about it. */
const BUSY_AFTER_MS = 400
/** Pages shown at first and with each "Show more". */
const PAGE = 10

/** Opens the search in `mount`: a field, kinds of page, results while one types. */
export function openSearch(mount: HTMLElement, words: PageWords): void {
  const t = createMessages(words.lang, words.messages)
  const find = searchIn(words.lang)
  const findElsewhere = searchIn(words.otherLang)
  const form = createSearchForm(t, {
    typed: () => void search(false),
    sent: () => void search(true),
  })
  const kinds = createKindFilter(t, words, () => {
    writeAddress(asked(), false)
    void show(PAGE)
  })
  const view = createResultsView(t, words)
  let found: Found | undefined
  let latest = 0

  const asked = () => ({ query: form.query(), kind: kinds.chosen() })

  function recall(): void {
    const { query, kind } = readAddress()
    form.setQuery(query)
    kinds.choose(kind)
    void search(false)
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
    const busy = setTimeout(() => {
      view.say(t('search-busy'))
    }, BUSY_AFTER_MS)
    try {
      const answer = await find(query)
      if (mine !== latest) return
      found = answer
      await show(PAGE)
    } catch (error) {
      console.error(error)
      if (mine === latest) view.showFailure(() => void search(false))
    } finally {
      clearTimeout(busy)
    }
  }

  /** Shows so many pages of what is found, if nothing else was asked meanwhile. */
  async function show(count: number): Promise<void> {
    const mine = ++latest
    const shown = found
    if (!shown) return
    const { query, kind } = asked()
    const { results, total } = await shown.pages(count, kind)
    if (mine !== latest) return
    kinds.show(shown.counts)
    view.say(statusOf(shown, query, total))
    if (total === 0) {
      view.showNothing(t('search-advice'), waysFromNothing(undefined))
      const elsewhere = await findElsewhere(query)
      if (mine === latest) view.showNothing(t('search-advice'), waysFromNothing(elsewhere))
      return
    }
    const more = async () => {
      await show(count + PAGE)
      view.focusPage(count)
    }
    view.showPages(shown, results, results.length < total ? () => void more() : undefined)
    const better = await shown.suggest()
    if (mine === latest && better !== undefined)
      view.offer({ href: `?${new URLSearchParams({ q: better }).toString()}`, text: better })
  }

  function statusOf(shown: Found, query: string, total: number): string {
    if (shown.counts.size === 0) return t('search-nothing', { query })
    if (total === 0) return t('search-nothing-kind', { query })
    if (shown.isCorrected) return t('search-corrected', { query, corrected: shown.query })
    if (shown.isNear) return t('search-near', { query })
    return t('search-count', { count: total, shown: formatNumber(total, words.lang), query })
  }

  function waysFromNothing(elsewhere: Found | undefined): Way[] {
    const { links } = words
    const count = elsewhere && !elsewhere.isNear ? countOf(elsewhere) : 0
    const q = encodeURIComponent(form.query())
    const other = {
      href: `${links.other}?q=${q}`,
      text: t('search-other-language', { count, shown: formatNumber(count, words.lang) }),
    }
    return [
      ...(count > 0 ? [other] : []),
      { href: links.bot, text: t('search-ask') },
      { href: links.index, text: t('search-index') },
    ]
  }

  addEventListener('popstate', recall)
  mount.replaceChildren(form.node, kinds.node, view.node)
  mount.dataset.ready = ''
  recall()
}

const countOf = ({ counts }: Found): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)
