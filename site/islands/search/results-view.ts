import { excerpt } from '../../../bot/language/excerpt.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'
import { markedText, textIn } from './marked-text.ts'
import { isFiller } from './filler.ts'
import type { PageWords } from './page-words.ts'
import type { Result } from './order-pages.ts'
import type { Found } from './search-hub.ts'
import { stemEnglish } from './stem-english.ts'

const EXCERPT_LENGTH = 170
/** What is marked is what is looked for. */
const RULES = { isFiller, stem: stemEnglish }

/** A link that leads on. */
export interface Way {
  href: string
  text: string
}

/** A link above the results, with the words that lead to it. */
export interface Offer extends Way {
  lead?: string
}

/** The results and what is said about them. What is said is announced to screen readers. */
export function createResultsView(t: Translate, { lang, kinds }: PageWords) {
  const status = element('p', { class: 'search-status', role: 'status' })
  const body = element('div', { class: 'search-results' })
  const node = element('section', { 'aria-label': t('search-button') }, status, body)

  const entry = ({ page }: Result, query: string) =>
    element(
      'li',
      {},
      element('a', { href: page.url }, ...textIn(lang, page.title)),
      element('p', { class: 'kind' }, kinds[page.kind] ?? ''),
      element('p', {}, ...markedText(lang, excerpt(page.text, query, EXCERPT_LENGTH, RULES))),
    )

  const entriesOf = (found: Found, pages: readonly Result[]) =>
    pages.map((page) => entry(page, found.query))

  const offerOf = ({ lead, href, text }: Offer) => {
    const link = element('a', { href }, ...textIn(lang, text))
    return element('p', { class: 'search-offer' }, ...(lead ? [`${lead} `] : []), link)
  }

  function moreButton(onMore: () => void): HTMLElement {
    const more = element('button', { type: 'button', class: 'button second' }, t('search-more'))
    more.addEventListener('click', onMore)
    return more
  }

  let later: ReturnType<typeof setTimeout> | undefined

  function say(text: string): void {
    clearTimeout(later)
    if (status.textContent !== text) status.replaceChildren(...textIn(lang, text))
  }

  return {
    node,
    say,
    /** Says this after a while, unless anything is said before. */
    sayLater: (text: string, afterMs: number) => {
      clearTimeout(later)
      later = setTimeout(() => {
        say(text)
      }, afterMs)
    },
    clear: () => {
      say('')
      body.replaceChildren()
    },
    /**
     * Shows the first pages. Pages that follow are added below and nothing above moves: a reader
     * who is about to press something presses that.
     * @param onMore loads further pages; undefined where there are none.
     */
    showPages: (
      found: Found,
      pages: readonly Result[],
      offer: Offer | undefined,
      onMore: (() => void) | undefined,
    ) => {
      const list = element('ol', { class: 'entries' }, ...entriesOf(found, pages))
      body.replaceChildren(
        ...(offer ? [offerOf(offer)] : []),
        list,
        ...(onMore ? [moreButton(onMore)] : []),
      )
    },
    /** Adds further pages and brings the reader to the first of them. */
    addPages: (found: Found, pages: readonly Result[], onMore: (() => void) | undefined) => {
      const entries = entriesOf(found, pages)
      body.querySelector('ol')?.append(...entries)
      body.querySelector(':scope > .button')?.remove()
      if (onMore) body.append(moreButton(onMore))
      entries[0]?.querySelector('a')?.focus()
    },
    showNothing: (advice: string, ways: readonly Way[]) => {
      const links = ways.map(({ href, text }) => element('li', {}, element('a', { href }, text)))
      const list = element('ul', { class: 'ways' }, ...links)
      body.replaceChildren(element('div', { class: 'empty' }, element('p', {}, advice), list))
    },
    showFailure: (onRetry: () => void) => {
      say('')
      const retry = element('button', { type: 'button', class: 'button' }, t('search-retry'))
      retry.addEventListener('click', onRetry)
      const message = element('p', {}, t('search-failed'))
      body.replaceChildren(
        element('div', { class: 'island-failed', role: 'alert' }, message, retry),
      )
    },
  }
}
