import { otherLang, type Lang } from '../../../schemas/lang.ts'
import { seesLooks, sendsCampaigns } from '../../desk/may-do.ts'
import { html, type Html } from '../../html/html.ts'
import { DESK, type SignedIn, type View } from './view.ts'

const LANGUAGE_NAMES: Record<Lang, string> = { km: 'ខ្មែរ', en: 'English' }

/** The hidden field that shows that a form came from one of our own pages. */
export const formToken = ({ formToken }: SignedIn): Html =>
  html`<input type="hidden" name="form" value="${formToken}" />`

/** A form of one button, for what changes something without asking anything. */
export const buttonForm = (
  action: string,
  fields: Readonly<Record<string, string>>,
  button: Html,
  signedIn: SignedIn,
): Html =>
  html`<form method="post" action="${action}" class="inline">
    ${formToken(signedIn)}
    ${Object.entries(fields).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${button}
  </form>`

const languageSwitch = ({ lang, signedIn, here }: View): Html => {
  const other = otherLang(lang)
  const name = LANGUAGE_NAMES[other]
  // With what the address asks already: the key of a sign-in link has to stay.
  const asked = new URLSearchParams(here.split('?')[1])
  asked.set('lang', other)
  return signedIn
    ? buttonForm(
        `${DESK}/language`,
        { lang: other, back: here },
        html`<button class="quiet" lang="${other}">${name}</button>`,
        signedIn,
      )
    : html`<a href="?${asked.toString()}" lang="${other}" hreflang="${other}">${name}</a>`
}

const navigation = ({ t, signedIn, here }: View): Html => {
  if (!signedIn) return html``
  const current = (path: string) => (here.split('?')[0] === path ? 'page' : 'false')
  const { role } = signedIn.officer
  const pages: readonly (readonly [path: string, key: string, words: string, may: boolean])[] = [
    ['/', 'l', 'desk-list', true],
    ['/figures', 'f', 'desk-figures', true],
    ['/campaigns', 'c', 'desk-campaigns', sendsCampaigns(role)],
    ['/undelivered', 'u', 'desk-notices', seesLooks(role)],
  ]
  return html`${pages
    .filter(([, , , may]) => may)
    .map(
      ([path, key, words]) =>
        html`<a href="${DESK}${path}" aria-current="${current(DESK + path)}" data-key="${key}"
          >${t(words)}</a
        > `,
    )}`
}

const whoIsHere = ({ t, signedIn, words }: View): Html => {
  if (!signedIn) return html``
  const { code, role, office } = signedIn.officer
  const where = office === undefined ? t('desk-office-all') : words.fullPlace(office)
  return html`<p class="who">
      <span class="code">${code}</span> · ${t(`desk-role-${role}`)} · ${where}
    </p>
    ${buttonForm(
      `${DESK}/sign-out`,
      {},
      html`<button class="quiet">${t('desk-sign-out')}</button>`,
      signedIn,
    )}`
}

/** A whole page of the desk: plain HTML that needs no script. */
export function renderFrame(view: View, title: string, content: Html): string {
  const { lang, t, practice } = view
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title} · ${t('desk-name')}</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="${DESK}/desk.css" />
        <script src="${DESK}/desk-keys.js" defer></script>
      </head>
      <body data-keys-on="${t('desk-keys-on')}" data-keys-off="${t('desk-keys-off')}">
        <a class="skip" href="#main">${t('desk-skip')}</a>
        <header>
          <p class="name"><a href="${DESK}/">${t('desk-name')}</a></p>
          <nav aria-label="${t('desk-name')}">${navigation(view)}</nav>
          ${languageSwitch(view)} ${whoIsHere(view)}
        </header>
        <main id="main">
          ${practice ? html`<p class="practice" role="note">${t('desk-practice')}</p>` : ''}
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`.html
}
