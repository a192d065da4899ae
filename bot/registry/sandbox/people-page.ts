import { toKhmerDigits } from '../../../schemas/digits.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import { buildLookUp } from '../look-up-request.ts'
import { proposedProfile } from '../profile.ts'
import { practiceClients } from './access/clients.ts'
import { dayOf } from './days.ts'
import { html, type Html } from '../../html/html.ts'
import { renderPage, renderTable, type PageWords } from './page.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

interface Input {
  lang: Lang
  words: PageWords
  /** Where the sandbox stands on this server, and with the server's own address before it. */
  base: string
  address: string
  people: readonly SyntheticPerson[]
  now: Date
}

const ENDPOINTS = [
  ['POST /sync/search', 'registry-search'],
  ['POST /one-time-codes', 'registry-codes'],
  ['POST /grievances', 'registry-submit'],
  ['GET /grievances/{reference}', 'registry-follow'],
  ['GET /people', 'registry-list'],
  ['POST /clock', 'registry-clock-post'],
  ['GET /openapi.json', 'registry-description'],
  ['POST /oauth2/client/token', 'registry-token'],
  ['GET /.well-known/jwks.json', 'registry-keys'],
  ['POST /sync/txn/status', 'registry-txn-status'],
  ['POST /sync/enrolled', 'registry-enrolled'],
  ['POST /sync/enrollment/updates', 'registry-updates'],
  ['POST /search', 'registry-async-search'],
  ['POST /subscribe', 'registry-subscribe'],
  ['POST /unsubscribe', 'registry-unsubscribe'],
  ['POST /txn/status', 'registry-async-status'],
] as const

/** The sandbox's front page: what it is, what it answers, who can be looked up. */
export function renderPeoplePage({ lang, words, base, address, people, now }: Input): string {
  const frame = { lang, words, title: 'registry-title', base, path: '/' }
  return renderPage(
    frame,
    html`<p>${words('registry-what')}</p>
      <p><a href="${base}/phones?lang=${lang}">${words('registry-phones')}</a></p>
      ${renderClock({ lang, words, base, now })}
      <h2>${words('registry-people')}</h2>
      <p>${words('registry-people-intro', { count: showCount(people.length, lang) })}</p>
      ${renderPeople(people, lang, words)}
      <h2>${words('registry-addresses')}</h2>
      <p>${words('registry-addresses-intro', { base: address })}</p>
      ${renderTable(
        [words('registry-address'), words('registry-meaning')],
        ENDPOINTS.map(([address, id]) => [html`<code>${address}</code>`, html`${words(id)}`]),
      )}
      <h2>${words('registry-clients')}</h2>
      <p>${words('registry-clients-intro')}</p>
      ${renderClients(words)}
      <h2>${words('registry-example')}</h2>
      <p>${words('registry-example-intro')}</p>
      ${renderExample(address, people, now)}`,
  )
}

/** The registry's day, and a button that lets a month pass. */
function renderClock({
  lang,
  words,
  base,
  now,
}: Pick<Input, 'lang' | 'words' | 'base' | 'now'>): Html {
  const day = dayOf(now).split('-').reverse().join('/')
  return html`<h2>${words('registry-clock')}</h2>
    <p>${words('registry-clock-intro', { day: lang === 'km' ? toKhmerDigits(day) : day })}</p>
    <form method="post" action="${base}/clock?lang=${lang}">
      <button type="submit" name="days" value="30">${words('registry-clock-month')}</button>
    </form>`
}

function renderPeople(people: readonly SyntheticPerson[], lang: Lang, words: PageWords): Html {
  const columns = ['registry-name', 'registry-spid', 'registry-phone', 'registry-situation']
  return renderTable(
    columns.map((id) => words(id)),
    people.map((person) => [
      html`${person.name[lang]}`,
      html`<span class="plain">${proposedSpid.display(person.spid)}</span>`,
      person.phone === undefined
        ? html`${words('registry-no-phone')}`
        : html`<span class="plain">${showPhone(person.phone)}</span>`,
      html`${person.situation[lang]}`,
    ]),
  )
}

function renderExample(address: string, people: readonly SyntheticPerson[], now: Date): Html {
  const person = people.find((candidate) => candidate.phone !== undefined)
  if (person?.phone === undefined) return html``
  let id = 0
  // A message_id stands for one message only, so each page has its own.
  const stamp = now.getTime()
  const { request } = buildLookUp(
    person.spid,
    { kind: 'phone', phone: person.phone },
    { profile: proposedProfile, newId: () => `example-${stamp}-${++id}`, now },
  )
  const [bot] = practiceClients
  const form = `-d client_id=${bot?.id ?? ''} -d client_secret=${bot?.secret ?? ''}`
  return html`<pre tabindex="0">
TOKEN=$(curl -s ${address}/oauth2/client/token \\
  -d grant_type=client_credentials ${form} |
  sed 's/.*"access_token":"//; s/".*//')
curl ${address}${proposedProfile.paths.search} -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' -d '
${JSON.stringify(request, null, 1)}'</pre>`
}

function renderClients(words: PageWords): Html {
  const columns = ['registry-client-id', 'registry-client-secret', 'registry-client-for']
  return renderTable(
    columns.map((id) => words(id)),
    practiceClients.map(({ id, secret, scopes, meaning }) => [
      html`<code>${id}</code>`,
      html`<code>${secret}</code>`,
      html`${words(meaning)} (<code>${scopes.join(' ')}</code>)`,
    ]),
  )
}

const showCount = (count: number, lang: Lang): string =>
  lang === 'km' ? toKhmerDigits(String(count)) : String(count)

/** `+855 00 123 456`: the 00 shows that nobody has this number. */
export const showPhone = (phone: string): string =>
  phone.replace(/^(\+855)(\d\d)(\d{3})(\d{3})$/, '$1 $2 $3 $4')
