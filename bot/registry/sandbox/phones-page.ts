import type { Lang } from '../../../schemas/lang.ts'
import { html } from '../../html/html.ts'
import type { PhoneMessage } from './one-time-codes.ts'
import { renderPage, renderTable, type PageWords } from './page.ts'
import { showPhone } from './people-page.ts'

interface Input {
  lang: Lang
  words: PageWords
  base: string
  messages: readonly PhoneMessage[]
}

/** The invented people's phones: one-time codes that a real registry would send by SMS. */
export function renderPhonesPage({ lang, words, base, messages }: Input): string {
  const path = '/phones'
  const frame = { lang, words, title: 'registry-phones', base, path }
  const table =
    messages.length === 0
      ? html`<p>${words('registry-phones-none')}</p>`
      : renderTable(
          [words('registry-phone'), words('registry-code'), words('registry-sent')],
          messages.map(({ phone, code, sentAt }) => [
            html`<span class="plain">${showPhone(phone)}</span>`,
            html`<span class="plain">${code}</span>`,
            html`<span class="plain">${clock(sentAt)}</span>`,
          ]),
        )
  return renderPage(
    frame,
    html`<p>${words('registry-phones-intro')}</p>
      <nav>
        <a href="${base}${path}?lang=${lang}">${words('registry-reload')}</a>
        <a href="${base}/?lang=${lang}">${words('registry-to-people')}</a>
      </nav>
      ${table}`,
  )
}

/** Time of day in Cambodia, which is seven hours ahead of UTC all year: `14:03:21`. */
const clock = (date: Date): string =>
  new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(11, 19)
