import type { Campaign } from '../../../../schemas/campaign.ts'
import { createOfficers } from '../../../desk/officers.ts'
import { practiceOfficers } from '../../../desk/practice-officers.ts'
import { createSignInLinks } from '../../../desk/sign-in.ts'
import { content, createCounter } from '../../../features/testing/test-chat.ts'
import { createCampaignRunner } from '../../../outbox/campaign-runner.ts'
import { createTestDesk } from '../../../registry/testdata/test-desk.ts'
import type { CampaignMessage } from '../../../render/campaign-message.ts'
import { createMemoryStore } from '../../../store/memory.ts'
import { createDeskRouter } from '../desk-router.ts'
import { createBrowser, serveDesk, type Browser } from './desk-browser.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The officers' group of tests. */
export const STAFF = -700

/** The officers' pages over a registry of tests, served on a free port. */
export async function openDesk(practice: boolean, campaigns: readonly Campaign[] = []) {
  const registry = createTestDesk()
  const { now, desk } = registry
  const store = createMemoryStore({ now })
  const randomBytes = createCounter()
  const links = createSignInLinks({ store, now, randomBytes })
  const officers = createOfficers({
    language: 'en',
    officers: [
      ...practiceOfficers.map((one) => ({ ...one, language: 'en' as const })),
      { code: 'prov-01', role: 'officer', office: '01', language: 'en' },
      { code: 'comm-010201', role: 'supervisor', office: '010201', language: 'en' },
    ],
  })
  const sent: { chat: number; text: string }[] = []
  const send = (chat: number, { text }: CampaignMessage) => {
    sent.push({ chat, text })
    return Promise.resolve()
  }
  const runner = createCampaignRunner({
    campaigns,
    content,
    store,
    now,
    log,
    pause: () => {
      opened.afterMessage()
      return Promise.resolve()
    },
    siteUrl: undefined,
    marked: practice,
    send,
    staffChat: STAFF,
    onBegin: () => undefined,
  })
  const router = createDeskRouter({
    desk: { cases: desk, officers },
    campaigns: runner,
    store,
    content,
    now,
    randomBytes,
    secret: new Uint8Array(32).fill(7),
    log,
    practiceOfficers: practice ? practiceOfficers.map(({ code }) => code) : undefined,
    secure: false,
  })
  const { origin, close } = await serveDesk(router)
  const opened = {
    registry,
    store,
    links,
    runner,
    /** Messages of campaigns, in order. */
    sent,
    /** Called after each of them. */
    afterMessage: (): void => undefined,
    origin,
    close,
    async signIn(officer: string): Promise<Browser> {
      const browser = createBrowser(origin)
      const page = await browser.go(`/desk/sign-in?key=${await links.issue(officer)}`)
      await browser.send(page.form('/desk/sign-in'))
      return browser
    },
  }
  return opened
}
