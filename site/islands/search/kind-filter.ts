import type { Translate } from '../../../bot/language/messages.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import { element } from '../element.ts'
import type { PageWords } from './page-words.ts'

/** Kinds of page to choose one from, with the number of pages of each. */
export function createKindFilter(t: Translate, { lang, kinds }: PageWords, onChoose: () => void) {
  const choices = element('div', { class: 'search-choices' })
  const node = element(
    'fieldset',
    { class: 'search-kinds', hidden: true },
    element('legend', {}, t('search-kinds')),
    choices,
  )
  let chosen: string | undefined

  const choice = (kind: string | undefined, name: string, count: number) => {
    const input = element('input', { type: 'radio', name: 'kind', value: kind ?? '' })
    input.checked = kind === chosen
    input.addEventListener('change', () => {
      chosen = kind
      onChoose()
    })
    const text = t('search-kind-count', { name, count: formatNumber(count, lang) })
    return element('label', {}, input, element('span', {}, text))
  }

  return {
    node,
    chosen: () => chosen,
    choose: (kind: string | undefined) => {
      chosen = kind !== undefined && Object.hasOwn(kinds, kind) ? kind : undefined
    },
    /** Shows the kinds that have pages, and the one that is chosen. */
    show: (counts: ReadonlyMap<string, number>) => {
      const hadFocus = node.contains(document.activeElement)
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const found = Object.entries(kinds).filter(([kind]) => counts.has(kind) || kind === chosen)
      choices.replaceChildren(
        choice(undefined, t('search-kind-all'), all),
        ...found.map(([kind, name]) => choice(kind, name, counts.get(kind) ?? 0)),
      )
      node.hidden = all === 0
      if (hadFocus) choices.querySelector<HTMLInputElement>('input:checked')?.focus()
    },
  }
}
