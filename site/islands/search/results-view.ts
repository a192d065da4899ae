import { excerpt } from '../../../bot/language/excerpt.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'
import { markedText, textIn } from './marked-text.ts'
import type { PageWords } from './page-words.ts'
import type { Result } from './order-pages.ts'
import type { Found } from './search-hub.ts'

const EXCERPT_LENGTH = 170

/** A link that leads on. */
export interface Way {
  href: string
  text: string
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
      element('p', {}, ...markedText(lang, excerpt(page.text, query, EXCERPT_LENGTH))),
    )

  function say(text: string): void {
    if (status.textContent !== text) status.replaceChildren(...textIn(lang, text))
  }

  return {
    node,
    say,
    clear: () => {
      say('')
      body.replaceChildren()
    },
    /** @param onMore shows further pages; undefined where there are none. */
    showPages: (found: Found, pages: readonly Result[], onMore: (() => void) | undefined) => {
      const entries = pages.map((page) => entry(page, found.query))
      const more = element('button', { type: 'button', class: 'button second' }, t('search-more'))
      if (onMore) more.addEventListener('click', onMore)
      body.replaceChildren(
        element('ol', { class: 'entries' }, ...entries),
        ...(onMore ? [more] : []),
      )
    },
    /** Brings the reader of a longer list to its first new page. */
    focusPage: (index: number) => {
      body.querySelectorAll<HTMLElement>('li > a')[index]?.focus()
    },
    /** Offers a query that is spelt as on the pages. */
    offer: ({ href, text }: Way) => {
      const link = element('a', { href }, ...textIn(lang, text))
      body.prepend(element('p', { class: 'search-offer' }, `${t('search-mean')} `, link))
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
