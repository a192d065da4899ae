import type { CampaignDesk, CampaignEntry } from '../../desk/campaign-desk.ts'
import { momentText } from '../../desk/phnom-penh.ts'
import { html, type Html } from '../../html/html.ts'
import { formatDay } from '../../language/format-day.ts'
import { formatNumber } from '../../language/numbers.ts'
import { langs } from '../../../schemas/lang.ts'
import { buttonForm, formToken, renderFrame } from './frame.ts'
import { DESK, type OfficerView } from './view.ts'

export const campaignAddress = (id: string): string => `${DESK}/campaigns/${id}`

/** Where a campaign stands, in words. */
function stateOf({ t }: OfficerView, { run, obstacle }: CampaignEntry): string {
  if (run) return t(`desk-campaign-${run.state}`)
  return t(obstacle === undefined ? 'desk-campaign-ready' : `desk-campaign-not-${obstacle}`)
}

const counts = ({ t, lang }: OfficerView, { progress }: CampaignEntry): string =>
  t('desk-campaign-counts', {
    sent: formatNumber(progress.sent, lang),
    waiting: formatNumber(progress.waiting, lang),
    unknown: formatNumber(progress.unknown, lang),
    gone: formatNumber(progress.gone, lang),
  })

/** All campaigns, each with where it stands. */
export function renderCampaigns(view: OfficerView, entries: readonly CampaignEntry[]): string {
  const { t, lang } = view
  const list = html`<ul class="doors">
    ${entries.map(
      (entry) =>
        html`<li>
          <a href="${campaignAddress(entry.id)}">${entry.title[lang]}</a>
          <span>${stateOf(view, entry)} · ${counts(view, entry)}</span>
        </li>`,
    )}
  </ul>`
  return renderFrame(
    view,
    t('desk-campaigns'),
    html`<p>${t('desk-campaigns-what')}</p>
      ${entries.length > 0 ? list : html`<p class="empty">${t('desk-campaigns-none')}</p>`}`,
  )
}

function factsOf(view: OfficerView, entry: CampaignEntry): Html {
  const { t, lang, words } = view
  const { from, until, provinces, programmes } = entry.facts
  const names = (codes: readonly string[], name: (code: string) => string) =>
    codes.length > 0 ? codes.map(name).join('; ') : t('desk-any')
  const facts: readonly (readonly [string, string])[] = [
    ['desk-state', stateOf(view, entry)],
    ['desk-campaign-days', `${formatDay(from, lang)} – ${formatDay(until, lang)}`],
    ['desk-province', names(provinces, words.province)],
    ['desk-programme', names(programmes, words.programme)],
    ['desk-campaign-people', counts(view, entry)],
    ...(entry.run
      ? [
          [
            'desk-campaign-last',
            [momentText(entry.run.at), entry.run.by ?? ''].filter(Boolean).join(' · '),
          ] as const,
        ]
      : []),
  ]
  return html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${t(name)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

/** Sending needs a tick, so that one slip of the hand does not write to thousands. */
function actionsOf(view: OfficerView, entry: CampaignEntry): Html {
  const { t, lang, signedIn } = view
  const to = campaignAddress(entry.id)
  const button = (deed: string, css: string) =>
    buttonForm(
      to,
      { deed },
      html`<button class="${css}">${t(`desk-campaign-do-${deed}`)}</button>`,
      signedIn,
    )
  const send = html`<form method="post" action="${to}">
    ${formToken(signedIn)}
    <input type="hidden" name="deed" value="begin" />
    <label class="tick">
      <input type="checkbox" name="sure" value="1" required />
      <span>${t('desk-campaign-sure', { count: formatNumber(entry.progress.waiting, lang) })}</span>
    </label>
    <button class="main-button">${t('desk-campaign-do-begin')}</button>
  </form>`
  const mayBegin = entry.obstacle === undefined && entry.run?.state !== 'sending'
  return html`${entry.mayShow ? button('preview', 'quiet') : ''}
  ${entry.run?.state === 'sending' ? button('stop', 'main-button') : ''} ${mayBegin ? send : ''}`
}

type Shown = NonNullable<Awaited<ReturnType<CampaignDesk['read']>>>

/** One campaign: whom it is for, its messages, and what can be done. */
export function renderCampaign(
  view: OfficerView,
  entry: Shown,
  said: { done?: string; trouble?: string } = {},
): string {
  const { t, lang } = view
  return renderFrame(
    view,
    entry.title[lang],
    html`${said.done === undefined ? '' : html`<p class="done" role="status">${said.done}</p>`}
      ${said.trouble === undefined ? '' : html`<p class="trouble" role="alert">${said.trouble}</p>`}
      ${factsOf(view, entry)} ${actionsOf(view, entry)}
      <h2>${t('desk-campaign-texts')}</h2>
      ${langs.map(
        (one) =>
          html`<section class="message" lang="${one}">
            <p>${entry.texts[one].text}</p>
            <ul>
              ${entry.texts[one].buttons.map((text) => html`<li>${text}</li>`)}
            </ul>
          </section>`,
      )}
      <p><a href="${DESK}/campaigns">${t('desk-campaigns')}</a></p>`,
  )
}
