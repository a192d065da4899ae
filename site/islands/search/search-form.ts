import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

/** After the last key, before a search: people who type slowly would load one for each key. */
const PAUSE_MS = 400

interface Handlers {
  /** The query has changed and rested for a moment. */
  typed: () => void
  /** The query was sent off. */
  sent: () => void
}

/** The field of the search with its label and button. */
export function createSearchForm(t: Translate, { typed, sent }: Handlers) {
  const field = element('input', {
    id: 'q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const button = element('button', { class: 'button', type: 'submit' }, t('search-button'))
  const node = element(
    'form',
    { class: 'search', role: 'search' },
    element('label', { for: 'q' }, t('search-label')),
    element('div', { class: 'search-row' }, field, button),
  )
  let pause: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(typed, PAUSE_MS)
  })
  node.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    // On a phone the keyboard would hide the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur()
    sent()
  })
  return {
    node,
    query: () => field.value.trim(),
    setQuery: (query: string) => {
      field.value = query
    },
    focus: () => {
      field.focus()
    },
  }
}
