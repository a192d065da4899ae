import { randomUUID } from 'node:crypto'
import express, { Router, type Request, type RequestHandler, type Response } from 'express'
import * as z from 'zod'
import type { BotContent } from '../../../schemas/bot-content.ts'
import { langSchema, type Lang } from '../../../schemas/lang.ts'
import type { Log } from '../../context.ts'
import type { CampaignDesk } from '../../desk/campaign-desk.ts'
import { createCaseWords } from '../../desk/case-words.ts'
import type { Desk } from '../../desk/desk.ts'
import { createSignInLinks } from '../../desk/sign-in.ts'
import { createWebSessions } from '../../desk/web-sessions.ts'
import { createMessages } from '../../language/messages.ts'
import type { Store } from '../../store/store.ts'
import { campaignPages } from './campaign-routes.ts'
import { casePages } from './case-routes.ts'
import { cookieOptions, COOKIE, readCookie } from './cookie.ts'
import { fieldOf } from './form-field.ts'
import { renderMessage } from './message-page.ts'
import { openAssets } from './assets.ts'
import { renderLinkPage, renderSignIn } from './sign-in-pages.ts'
import { DESK, type OfficerView, type SignedIn, type View } from './view.ts'

export interface DeskPagesDeps {
  desk: Pick<Desk, 'cases' | 'officers'>
  store: Store
  content: BotContent
  now: () => Date
  randomBytes: (count: number) => Uint8Array
  secret: Uint8Array
  campaigns: CampaignDesk
  log: Log
  /** Codes of the invented officers whom anybody may play; undefined with a real registry. */
  practiceOfficers: readonly string[] | undefined
  /** Whether people reach the pages over HTTPS although this program does not speak it. */
  secure: boolean
}

/** Nothing from elsewhere, no script but our own, and no frame around it. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const LARGEST_FORM = '64kb'
const secretText = z.string().regex(/^[0-9a-f]{64}$/)

/** A request of an officer, with what their pages are written with. */
export interface OfficerRequest {
  request: Request
  response: Response
  view: OfficerView
  cookie: string
}

/** The officers' pages, to be mounted at `/desk`. */
export function createDeskRouter(deps: DeskPagesDeps): Router {
  const { desk, store, content, now, randomBytes, secret, practiceOfficers } = deps
  const links = createSignInLinks({ store, now, randomBytes })
  const sessions = createWebSessions({ store, now, randomBytes, secret })
  const perLang = (lang: Lang) => ({
    t: createMessages(lang, content.messages[lang]),
    words: createCaseWords(content, lang),
  })
  const written = { km: perLang('km'), en: perLang('en') }

  const toView = (request: Request, lang: Lang, signedIn?: SignedIn): View => ({
    ...written[lang],
    lang,
    now: now(),
    practice: practiceOfficers !== undefined,
    here: request.originalUrl,
    signedIn,
  })
  /** The view of somebody who is not signed in. */
  const strangerView = (request: Request): View =>
    toView(request, langSchema.safeParse(request.query.lang).data ?? 'km')
  const doors = practiceOfficers?.flatMap((code) => desk.officers.withCode(code) ?? [])
  const options = (request: Request) => cookieOptions(deps.secure || request.secure)

  function askToSignIn(request: Request, response: Response, notice?: string): void {
    const view = strangerView(request)
    const text = notice === undefined ? undefined : view.t(notice)
    response.status(notice === undefined ? 401 : 403).send(renderSignIn(view, doors, text))
  }

  async function welcome(request: Request, response: Response, officer: string): Promise<void> {
    response.cookie(COOKIE, await sessions.open(officer), options(request))
    response.redirect(303, `${DESK}/`)
  }

  /** Lets signed-in officers through; a form must carry the token of their session. */
  const forOfficers =
    (handle: (call: OfficerRequest) => Promise<void>): RequestHandler =>
    async (request, response) => {
      const cookie = readCookie(request)
      const session = cookie === undefined ? undefined : await sessions.read(cookie)
      const officer = session && desk.officers.withCode(session.officer)
      if (cookie === undefined || !session || !officer) {
        askToSignIn(request, response)
        return
      }
      const signedIn = { officer, formToken: session.formToken }
      const lang = session.lang ?? officer.language
      const view = { ...toView(request, lang, signedIn), signedIn }
      const sent: unknown = request.body
      if (request.method === 'POST' && fieldOf(sent, 'form') !== session.formToken) {
        const { t } = view
        response.status(403).send(renderMessage(view, t('desk-form-old'), t('desk-form-old-how')))
        return
      }
      await handle({ request, response, view, cookie })
    }

  const router = Router()
  openAssets(router)
  router.use((request, response, next) => {
    response.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' }).type('html')
    if (request.method === 'POST' && isForeign(request))
      askToSignIn(request, response, 'desk-foreign')
    else next()
  })
  router.use(express.urlencoded({ extended: false, limit: LARGEST_FORM }))
  router.get('/sign-in', (request, response) => {
    const link = secretText.safeParse(request.query.key)
    if (link.success) response.send(renderLinkPage(strangerView(request), link.data))
    else askToSignIn(request, response)
  })
  router.post('/sign-in', async (request, response) => {
    const link = secretText.safeParse(fieldOf(request.body, 'secret'))
    const officer = link.success ? await links.spend(link.data) : undefined
    if (officer === undefined) askToSignIn(request, response, 'desk-link-spent')
    else await welcome(request, response, officer)
  })
  if (practiceOfficers) {
    router.post('/practice', async (request, response) => {
      const officer = fieldOf(request.body, 'officer')
      if (practiceOfficers.includes(officer)) await welcome(request, response, officer)
      else askToSignIn(request, response)
    })
  }
  router.post(
    '/sign-out',
    forOfficers(async ({ request, response, cookie }) => {
      await sessions.close(cookie)
      response.clearCookie(COOKIE, options(request)).redirect(303, `${DESK}/`)
    }),
  )
  router.post(
    '/language',
    forOfficers(async ({ request, response, cookie }) => {
      const lang = langSchema.safeParse(fieldOf(request.body, 'lang'))
      if (lang.success) await sessions.setLanguage(cookie, lang.data)
      const back = fieldOf(request.body, 'back')
      response.redirect(303, /^\/desk\/[\w/?=&%.+-]*$/.test(back) ? back : `${DESK}/`)
    }),
  )
  casePages(router, forOfficers, { desk, content, now, newId: randomUUID })
  campaignPages(router, forOfficers, deps.campaigns)
  router.use(
    forOfficers(({ response, view }) => {
      const { t } = view
      response.status(404).send(renderMessage(view, t('desk-not-there'), t('desk-not-there-how')))
      return Promise.resolve()
    }),
  )
  return router
}

/** Whether another site sent this form; browsers say where a request comes from. */
function isForeign(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
