import { html, type Html } from '../../html/html.ts'
import type { ListedOfficer } from '../../../schemas/officers-file.ts'
import { renderFrame } from './frame.ts'
import { DESK, type View } from './view.ts'

/** The door that exists over the sandbox only: anybody may play one of the invented officers. */
const practiceDoor = ({ t, words }: View, officers: readonly ListedOfficer[]): Html =>
  html`<h2>${t('desk-practice-door')}</h2>
    <p>${t('desk-practice-door-why')}</p>
    <ul class="doors">
      ${officers.map(
        ({ code, role, office }) =>
          html`<li>
            <form method="post" action="${DESK}/practice">
              <button name="officer" value="${code}">${t(`desk-role-${role}`)}</button>
              <span
                >${t(`desk-role-${role}-may`)}
                ${office === undefined ? '' : t('desk-only-in', { place: words.place(office) })}</span
              >
            </form>
          </li>`,
      )}
    </ul>`

/**
 * The page before signing in.
 * @param officers whom one may play; undefined with a real registry, where there is no such door
 */
export function renderSignIn(
  view: View,
  officers: readonly ListedOfficer[] | undefined,
  notice?: string,
): string {
  const { t, here } = view
  return renderFrame(
    view,
    t('desk-sign-in'),
    html`${notice === undefined ? '' : html`<p class="trouble" role="alert">${notice}</p>`}
      <p>${t('desk-sign-in-how')}</p>
      <p class="soft">
        ${t('desk-sign-in-again')} <a href="${here}">${t('desk-sign-in-go-on')}</a>
      </p>
      ${officers ? practiceDoor(view, officers) : ''}`,
  )
}

/** What a single-use link opens: only the press spends it, so that a preview of it does not. */
export const renderLinkPage = (view: View, secret: string): string =>
  renderFrame(
    view,
    view.t('desk-sign-in'),
    html`<p>${view.t('desk-link-how')}</p>
      <form method="post" action="${DESK}/sign-in">
        <input type="hidden" name="secret" value="${secret}" />
        <button class="main-button">${view.t('desk-link-button')}</button>
      </form>`,
  )
