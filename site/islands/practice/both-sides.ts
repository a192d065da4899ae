import { hasServerSandbox } from '../../../bot/practice/server-sandbox.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

/** In the address of a chat that is connected with the server's practice registry. */
const DESK = 'desk'

/**
 * The server whose practice registry this chat uses; undefined for a chat that sends nothing. It
 * is asked for in the address, and only where such a registry answers.
 */
export async function chosenServer(): Promise<string | undefined> {
  const { search, origin } = location
  if (!new URLSearchParams(search).has(DESK)) return undefined
  return (await hasServerSandbox(origin)) ? origin : undefined
}

/** What the chat says about where things go. */
export const banner = (t: Translate, connected: boolean): HTMLElement =>
  connected
    ? element(
        'p',
        { class: 'practice-banner', role: 'note' },
        `${t('practice-banner-both')} `,
        element('a', { href: '/desk/', target: '_blank' }, t('practice-open-desk')),
      )
    : element('p', { class: 'practice-banner', role: 'note' }, t('practice-banner'))

/** The way from one kind of chat to the other. */
export function createBothSides(t: Translate, connected: boolean): HTMLElement {
  const none = element('p', { class: 'quiet', role: 'status' })
  const change = async () => {
    if (connected) location.search = ''
    else if (await hasServerSandbox(location.origin)) location.search = `?${DESK}`
    else none.textContent = t('practice-both-none')
  }
  return element(
    'section',
    { class: 'both-sides' },
    element('h2', {}, t('practice-both')),
    element('p', { class: 'quiet' }, t(connected ? 'practice-banner-both' : 'practice-both-how')),
    element(
      'button',
      { type: 'button', class: 'small-button', onclick: () => void change() },
      t(connected ? 'practice-both-stop' : 'practice-both-begin'),
    ),
    none,
  )
}
