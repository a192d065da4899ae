import type { RequestHandler, Response, Router } from 'express'
import * as z from 'zod'
import type { BotContent } from '../../../schemas/bot-content.ts'
import { day } from '../../../schemas/dates.ts'
import type { Desk } from '../../desk/desk.ts'
import { seesLooks } from '../../desk/may-do.ts'
import { toRegistry } from '../../desk/officers.ts'
import { inPhnomPenh } from '../../desk/phnom-penh.ts'
import { ActionRefused, RegistryRefused, RegistryUnavailable } from '../../registry/registry.ts'
import { renderCase, type CaseContent } from './case-page.ts'
import type { OfficerRequest } from './desk-router.ts'
import { renderFigures } from './figures-page.ts'
import { renderList } from './list-page.ts'
import { renderMessage } from './message-page.ts'
import { renderNotices } from './notices-page.ts'
import { readAction } from './read-action.ts'
import { readListQuery, toFilter } from './read-filter.ts'
import { DESK, type OfficerView } from './view.ts'

interface Deps {
  desk: Pick<Desk, 'cases'>
  content: BotContent
  now: () => Date
  newId: () => string
}
type Handle = (call: OfficerRequest) => Promise<void>

const caseId = z.uuid()
const DAY_MS = 24 * 3_600_000
/** Figures are of the last quarter unless a period is chosen. */
const USUAL_PERIOD_MS = 90 * DAY_MS

/** What a browser may show by itself; anything else is saved to a file. */
const SHOWN = /^(image\/(jpeg|png)|audio\/ogg)$/

/** Lists, cases, what is done with them, and figures. */
export function casePages(
  router: Router,
  forOfficers: (handle: Handle) => RequestHandler,
  { desk, content, now, newId }: Deps,
): void {
  const { cases } = desk
  const officerOf = (view: OfficerView) => toRegistry(view.signedIn.officer)

  const notThere = (response: Response, view: OfficerView) => {
    const { t } = view
    response.status(404).send(renderMessage(view, t('desk-not-there'), t('desk-not-there-how')))
  }

  /** Runs a page; a registry that is away or refuses is told in words. */
  const page = (handle: Handle): RequestHandler =>
    forOfficers(async (call) => {
      try {
        await handle(call)
      } catch (error) {
        const { t } = call.view
        const why = troubleOf(error)
        if (why === undefined) throw error
        call.response.status(503).send(renderMessage(call.view, t('desk-trouble'), t(why)))
      }
    })

  /** The case's page as it is now; false when this officer sees no such case. */
  async function showCase(
    { response, view }: OfficerRequest,
    id: string,
    more: Partial<CaseContent> = {},
  ): Promise<void> {
    const officer = officerOf(view)
    const entry = await cases.read(officer, id)
    if (!entry) {
      notThere(response, view)
      return
    }
    const looks = seesLooks(officer.role) ? await cases.looks(officer, id) : undefined
    response.send(renderCase(view, { entry, looks, id: newId(), ...more }))
  }

  router.get(
    '/',
    page(async ({ request, response, view }) => {
      const chosen = readListQuery(request.query)
      const found = await cases.list(officerOf(view), toFilter(chosen, view.signedIn.officer.code))
      response.send(renderList(view, chosen, found, content))
    }),
  )

  router.get(
    '/figures',
    page(async ({ request, response, view }) => {
      const today = inPhnomPenh(now()).day
      const usual = inPhnomPenh(new Date(now().getTime() - USUAL_PERIOD_MS)).day
      const from = day.safeParse(request.query.from).data ?? usual
      const to = day.safeParse(request.query.to).data ?? today
      response.send(renderFigures(view, await cases.figures(officerOf(view), from, to)))
    }),
  )

  router.get(
    '/undelivered',
    page(async ({ response, view }) => {
      const officer = officerOf(view)
      if (!seesLooks(officer.role)) {
        notThere(response, view)
        return
      }
      response.send(renderNotices(view, await cases.deadNotices(officer)))
    }),
  )

  router.get(
    '/cases/:id',
    page(async (call) => {
      const id = caseId.safeParse(call.request.params.id)
      if (!id.success) {
        notThere(call.response, call.view)
        return
      }
      const done = call.request.query.done === undefined ? undefined : call.view.t('desk-done')
      await showCase(call, id.data, { done })
    }),
  )

  router.post(
    '/cases/:id',
    page(async (call) => {
      const { request, response, view } = call
      const id = caseId.safeParse(request.params.id)
      if (!id.success) {
        notThere(response, view)
        return
      }
      const { entered, action } = readAction(request.body)
      if (!action) {
        response.status(400)
        await showCase(call, id.data, { entered, trouble: view.t('desk-words-missing') })
        return
      }
      try {
        await cases.act(officerOf(view), id.data, action)
        response.redirect(303, `${DESK}/cases/${id.data}?done`)
      } catch (error) {
        const trouble = troubleOf(error)
        if (trouble === undefined) throw error
        response.status(error instanceof ActionRefused ? 409 : 503)
        await showCase(call, id.data, { entered, trouble: view.t(trouble) })
      }
    }),
  )

  router.get(
    '/cases/:id/attachments/:attachment',
    page(async ({ request, response, view }) => {
      const [id, attachment] = [request.params.id, request.params.attachment].map(
        (given) => caseId.safeParse(given).data,
      )
      const found =
        id !== undefined && attachment !== undefined
          ? await cases.attachment(officerOf(view), id, attachment)
          : undefined
      if (!found) {
        notThere(response, view)
        return
      }
      const shown = SHOWN.test(found.mediaType) && request.query.download === undefined
      response
        .set({
          'Content-Type': found.mediaType,
          'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${attachment ?? ''}"`,
          // Whatever is in the file, it is nobody's page.
          'Content-Security-Policy': "default-src 'none'; sandbox",
        })
        .send(Buffer.from(found.bytes))
    }),
  )
}

/** Why something could not be done, as a message; undefined for our own faults. */
function troubleOf(error: unknown): string | undefined {
  if (error instanceof ActionRefused) return `desk-refused-${error.why}`
  if (error instanceof RegistryUnavailable) return 'desk-registry-away'
  if (error instanceof RegistryRefused) return 'desk-registry-refuses'
  return undefined
}
