import type { Lang } from '../../../schemas/lang.ts'
import { otherLang } from '../../../schemas/lang.ts'
import { html, type Html } from '../../html/html.ts'

/** The words of the sandbox's pages: messages `registry-…` of one language. */
export type PageWords = (id: string, args?: Record<string, string | number>) => string

interface Frame {
  lang: Lang
  words: PageWords
  /** Message id of the title. */
  title: string
  /** Address at which the sandbox stands: `/registry`. */
  base: string
  /** This page below it: `/phones`. */
  path: string
}

const LANGUAGE_NAMES: Record<Lang, string> = { km: 'ខ្មែរ', en: 'English' }

/** A whole page with heading, the notice that nobody here is real, and the language switch. */
export function renderPage({ lang, words, title, base, path }: Frame, content: Html): string {
  const other = otherLang(lang)
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words(title)} · Kumpear</title>
        <link rel="stylesheet" href="${base}/sandbox.css" />
      </head>
      <body>
        <main>
          <nav>
            <a href="/${lang}/">${words('registry-hub')}</a>
            <a href="${base}${path}?lang=${other}" lang="${other}" hreflang="${other}"
              >${LANGUAGE_NAMES[other]}</a
            >
          </nav>
          <h1>${words(title)}</h1>
          <p class="notice">${words('registry-notice')}</p>
          ${content}
        </main>
      </body>
    </html>`.html
}

/** A table whose cells name their column, so that it can be read as a list on a phone. */
export function renderTable(columns: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell, i) => html`<td data-label="${columns[i] ?? ''}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
