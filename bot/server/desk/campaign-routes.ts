import type { RequestHandler, Router } from 'express'
import type { CampaignDesk } from '../../desk/campaign-desk.ts'
import { sendsCampaigns } from '../../desk/may-do.ts'
import { campaignAddress, renderCampaign, renderCampaigns } from './campaign-page.ts'
import type { OfficerRequest } from './desk-router.ts'
import { fieldOf } from './form-field.ts'
import { renderMessage } from './message-page.ts'

type Handle = (call: OfficerRequest) => Promise<void>

/** What a press did, by the word in the address after it. */
const SAID: ReadonlyMap<string, 'done' | 'trouble'> = new Map([
  ['shown', 'done'],
  ['begun', 'done'],
  ['ended', 'done'],
  ['not-shown', 'trouble'],
  ['not-begun', 'trouble'],
  ['not-sure', 'trouble'],
])

/** Campaigns: a list, one of them, and what a supervisor does with it. Others find nothing here. */
export function campaignPages(
  router: Router,
  forOfficers: (handle: Handle) => RequestHandler,
  campaigns: CampaignDesk,
): void {
  const forSupervisors = (handle: (call: OfficerRequest, id: string) => Promise<boolean>) =>
    forOfficers(async (call) => {
      const { request, response, view } = call
      const { id } = request.params
      const there =
        sendsCampaigns(view.signedIn.officer.role) &&
        (await handle(call, typeof id === 'string' ? id : ''))
      if (there) return
      const { t } = view
      response.status(404).send(renderMessage(view, t('desk-not-there'), t('desk-not-there-how')))
    })

  router.get(
    '/campaigns',
    forSupervisors(async ({ response, view }) => {
      response.send(renderCampaigns(view, await campaigns.list()))
      return true
    }),
  )

  router.get(
    '/campaigns/:id',
    forSupervisors(async ({ request, response, view }, id) => {
      const entry = await campaigns.read(id)
      if (!entry) return false
      const said = fieldOf(request.query, 'said')
      const kind = SAID.get(said)
      const words = kind && { [kind]: view.t(`desk-campaign-said-${said}`) }
      response.send(renderCampaign(view, entry, words))
      return true
    }),
  )

  router.post(
    '/campaigns/:id',
    forSupervisors(async ({ request, response, view }, id) => {
      if (!(await campaigns.read(id))) return false
      const body: unknown = request.body
      const said = await act(id, fieldOf(body, 'deed'), {
        sure: fieldOf(body, 'sure') === '1',
        officer: view.signedIn.officer.code,
      })
      response.redirect(303, `${campaignAddress(id)}?said=${said}`)
      return true
    }),
  )

  async function act(
    id: string,
    deed: string,
    { sure, officer }: { sure: boolean; officer: string },
  ): Promise<string> {
    if (deed === 'preview') return (await campaigns.preview(id)) ? 'shown' : 'not-shown'
    if (deed === 'stop') {
      await campaigns.stop(id, officer)
      return 'ended'
    }
    if (deed !== 'begin' || !sure) return 'not-sure'
    return (await campaigns.begin(id, officer)) ? 'begun' : 'not-begun'
  }
}
