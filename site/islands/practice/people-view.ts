import type { Translate } from '../../../bot/language/messages.ts'
import { formatNumber } from '../../../bot/language/numbers.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { element } from '../element.ts'
import type { Persona } from './persona.ts'

export interface PeopleHandlers {
  choose: (persona: Persona) => void
  /** Writes into the chat as if typed. */
  send: (text: string) => void
}

/**
 * The synthetic people to play: a few telling ones as a list of buttons, all of them in a folded
 * list, and the numbers of who was chosen. The first one is chosen at the start.
 */
export function createPeopleView(
  t: Translate,
  lang: Lang,
  few: readonly Persona[],
  all: readonly Persona[],
  handlers: PeopleHandlers,
): HTMLElement {
  const card = element('div', { class: 'persona', role: 'status' })
  const buttons = new Map<HTMLElement, Persona>()
  const choose = (persona: Persona) => {
    handlers.choose(persona)
    card.replaceChildren(...cardOf(t, persona, handlers.send))
    for (const [button, of] of buttons) {
      button.setAttribute('aria-pressed', String(of.spid === persona.spid))
    }
  }
  const row = (persona: Persona) => {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'person',
        'aria-pressed': 'false',
        onclick: () => {
          choose(persona)
        },
      },
      element('span', { class: 'person-name' }, persona.name),
      element('span', { class: 'person-situation' }, persona.situation),
    )
    buttons.set(button, persona)
    return element('li', {}, button)
  }
  const view = element(
    'section',
    { class: 'people' },
    element('h2', {}, t('practice-people')),
    element('p', { class: 'quiet' }, t('practice-people-hint')),
    card,
    element('ul', { class: 'people-few' }, ...few.map(row)),
    element(
      'details',
      {},
      element('summary', {}, t('practice-people-all', { count: formatNumber(all.length, lang) })),
      element('ul', { class: 'people-all' }, ...all.map(row)),
    ),
  )
  if (few[0]) choose(few[0])
  return view
}

const cardOf = (t: Translate, persona: Persona, send: (text: string) => void): Node[] => [
  element('p', { class: 'person-name' }, t('practice-you-are', { name: persona.name })),
  element(
    'dl',
    {},
    element('dt', {}, 'SPID'),
    element('dd', { class: 'digits', dir: 'ltr' }, persona.spid),
    element('dt', {}, t('practice-phone-number')),
    persona.phone === undefined
      ? element('dd', {}, t('practice-no-phone'))
      : element('dd', { class: 'digits', dir: 'ltr' }, persona.phone),
  ),
  element(
    'button',
    {
      type: 'button',
      class: 'small-button',
      onclick: () => {
        send(persona.spid)
      },
    },
    t('practice-send-spid'),
  ),
]
