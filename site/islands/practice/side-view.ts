import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

/** A synthetic person to play. */
export interface Persona {
  name: string
  spid: string
  phone: string
  situation: string
}

export interface SideHandlers {
  choose: (persona: Persona) => void
  /** Writes into the chat as if typed. */
  send: (text: string) => void
  command: (name: string) => void
}

const tasks = ['ask', 'check', 'status', 'grievance'] as const

/** Beside the chat: what to try, whom to play, and the phone that gets one-time codes. */
export function createSideView(t: Translate, people: readonly Persona[], handlers: SideHandlers) {
  const codes = element('ul', { class: 'codes', 'aria-live': 'polite' })
  const noCodes = element('p', { class: 'quiet' }, t('practice-no-codes'))
  const card = element('div', { class: 'persona' })
  const select = element(
    'select',
    { id: 'persona' },
    ...people.map((p, i) => element('option', { value: String(i) }, `${p.name} — ${p.situation}`)),
  )
  const show = () => {
    const persona = people[Number(select.value)]
    if (!persona) return
    handlers.choose(persona)
    card.replaceChildren(
      element('p', { class: 'quiet' }, persona.situation),
      element(
        'dl',
        {},
        element('dt', {}, 'SPID'),
        element('dd', { class: 'digits', dir: 'ltr' }, persona.spid),
        element('dt', {}, t('practice-phone-number')),
        element('dd', { class: 'digits', dir: 'ltr' }, persona.phone),
      ),
      element(
        'button',
        {
          type: 'button',
          class: 'small',
          onclick: () => {
            handlers.send(persona.spid)
          },
        },
        t('practice-send-spid'),
      ),
    )
  }
  select.addEventListener('change', show)
  show()

  return {
    node: element(
      'aside',
      { class: 'practice-side', 'aria-label': t('practice-side') },
      element(
        'section',
        {},
        element('h2', {}, t('practice-tasks')),
        element(
          'ol',
          { class: 'tasks' },
          ...tasks.map((name) =>
            element(
              'li',
              {},
              element(
                'button',
                {
                  type: 'button',
                  class: 'task',
                  onclick: () => {
                    handlers.command(name)
                  },
                },
                t(`practice-task-${name}`),
              ),
            ),
          ),
        ),
      ),
      element(
        'section',
        {},
        element('h2', {}, t('practice-people')),
        element('p', { class: 'quiet' }, t('practice-people-hint')),
        element('label', { for: 'persona' }, t('practice-play')),
        select,
        card,
      ),
      element('section', {}, element('h2', {}, t('practice-codes')), noCodes, codes),
    ),
    /** A one-time code arrived on the synthetic person's phone. */
    addCode(code: string) {
      noCodes.hidden = true
      codes.prepend(
        element(
          'li',
          {},
          element('span', {}, t('practice-code-text')),
          element('b', { class: 'digits', dir: 'ltr' }, code),
          element(
            'button',
            {
              type: 'button',
              class: 'small',
              onclick: () => {
                handlers.send(code)
              },
            },
            t('practice-send-code'),
          ),
        ),
      )
    },
  }
}
