import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Campaign } from '../../../schemas/campaign.ts'
import { grievance, referenceOf, uuid } from '../../registry/testdata/test-desk.ts'
import { openDesk, STAFF } from './testing/open-desk.ts'

const facts = {
  provinces: [],
  programmes: ['family-package'],
  from: '2026-11-01',
  until: '2026-12-31',
  next: ['check' as const],
  sources: [{ id: 'hub' }],
  checked: '2026-11-22',
  reviewBy: '2027-05-22',
}
const text = {
  km: { title: 'ដំណឹងសាកល្បង', body: 'សូមទៅសាលា។' },
  en: { title: 'Synthetic news', body: 'Please go to the school.' },
}
const campaigns: Campaign[] = [
  { id: 'school', facts: { ...facts, state: 'ready' }, text },
  { id: 'later', facts: { ...facts, state: 'draft' }, text },
]
const SCHOOL = '/desk/campaigns/school'
const READERS = 12

let desk: Awaited<ReturnType<typeof openDesk>>
beforeEach(async () => {
  desk = await openDesk(true, campaigns)
  const since = '2026-11-22T00:00:00Z'
  await desk.store.write(
    Array.from({ length: READERS }, (_, i) => ({
      kind: 'news' as const,
      key: String(100 + i),
      value: { v: 1 as const, lang: i % 2 ? 'en' : 'km', programmes: [], since } as const,
    })),
  )
})
afterEach(() => {
  desk.close()
})

const running = () => new AbortController().signal

describe('news from the desk', () => {
  test('is shown in the officers group, sent after a tick, and its progress seen', async () => {
    const browser = await desk.signIn('practice-supervisor')
    expect((await browser.go('/desk/campaigns')).text).toContain('Synthetic news')
    const page = await browser.go(SCHOOL)
    expect(page.text).toContain('Please go to the school.')
    expect(page.text).toContain('សូមទៅសាលា។')
    expect(page.text).toContain('Stop the news')

    const shown = await browser.send(page.form(SCHOOL, 'value="preview"'))
    expect(shown.text).toContain('in the officers&#39; group now')
    expect(desk.sent.map(({ chat }) => chat)).toEqual([STAFF, STAFF])

    const send = page.form(SCHOOL, 'value="begin"')
    expect((await browser.send(send)).text).toContain('Nothing was sent')
    await desk.runner.deliver(running())
    expect(desk.sent).toHaveLength(2)
    expect((await browser.send(send, { sure: '1' })).text).toContain('It is being sent')
    await desk.runner.deliver(running())
    expect(desk.sent).toHaveLength(2 + READERS)
    const after = await browser.go(SCHOOL)
    expect(after.text).toContain(`sent ${READERS}, waiting 0`)
    expect(after.text).toContain('sent to everybody')
  })

  test('that was cut off goes on by itself and reaches nobody twice', async () => {
    await desk.runner.begin('school', 'practice-supervisor')
    const cut = new AbortController()
    desk.afterMessage = () => {
      if (desk.sent.length === 5) cut.abort()
    }
    await desk.runner.deliver(cut.signal)
    expect(desk.sent).toHaveLength(5)
    await desk.runner.deliver(running())
    const chats = desk.sent.map(({ chat }) => chat)
    expect(new Set(chats).size).toBe(READERS)
    expect(chats).toHaveLength(READERS)
    expect(await desk.store.list('sent')).toHaveLength(READERS)
  })

  test('is stopped by a press, and sent on by another', async () => {
    const browser = await desk.signIn('practice-supervisor')
    await desk.runner.begin('school', 'practice-supervisor')
    await browser.send((await browser.go(SCHOOL)).form(SCHOOL, 'value="stop"'))
    await desk.runner.deliver(running())
    expect(desk.sent).toEqual([])
    const page = await browser.go(SCHOOL)
    expect(page.text).toContain('stopped')
    await browser.send(page.form(SCHOOL, 'value="begin"'), { sure: '1' })
    await desk.runner.deliver(running())
    expect(desk.sent).toHaveLength(READERS)
  })

  test('that is a draft, or not for this day, is not sent', async () => {
    const browser = await desk.signIn('practice-supervisor')
    const page = await browser.go('/desk/campaigns/later')
    expect(page.text).toContain('draft')
    expect(() => page.form(/later/, 'value="begin"')).toThrow()
    expect(await desk.runner.begin('later', 'practice-supervisor')).toBe(false)
    desk.registry.passDays(60)
    expect(await desk.runner.begin('school', 'practice-supervisor')).toBe(false)
  })

  test.each(['practice-officer', 'practice-confidential', 'practice-auditor'])(
    'is not there for %s',
    async (officer) => {
      const browser = await desk.signIn(officer)
      const list = await browser.go('/desk/')
      expect(list.text).not.toContain('/desk/campaigns')
      for (const path of ['/desk/campaigns', SCHOOL]) {
        expect((await browser.go(path)).status).toBe(404)
      }
      const { fields } = list.form('/desk/sign-out')
      const forced = await browser.send({ action: SCHOOL, fields: { ...fields, deed: 'preview' } })
      expect(forced.status).toBe(404)
      expect(desk.sent).toEqual([])
    },
  )
})

describe('news of cases that nobody took', () => {
  const notice = {
    id: uuid(50),
    at: '2026-11-20T02:00:00Z',
    case_id: uuid(1),
    reference: referenceOf(1),
    kind: 'message' as const,
    status: 'in_review' as const,
    by: 'officer' as const,
  }

  test('is shown to supervisors and auditors, with the way to the case', async () => {
    await desk.registry.registry.submitCase(grievance(1))
    desk.registry.desk.deadNotices = () => Promise.resolve([{ notice, attempts: 36 }])
    for (const officer of ['practice-supervisor', 'practice-auditor']) {
      const browser = await desk.signIn(officer)
      expect((await browser.go('/desk/')).text).toContain('/desk/undelivered')
      const page = await browser.go('/desk/undelivered')
      expect(page.text).toContain('KP 000-000-001')
      expect(page.text).toContain(`/desk/cases/${uuid(1)}`)
      expect(page.text).toContain('a message was written')
      expect(page.text).toContain('36')
    }
  })

  test('is not there for others; where there is none, that is said', async () => {
    const officer = await desk.signIn('practice-officer')
    expect((await officer.go('/desk/undelivered')).status).toBe(404)
    const supervisor = await desk.signIn('practice-supervisor')
    expect((await supervisor.go('/desk/undelivered')).text).toContain('Nothing is undelivered')
  })
})
