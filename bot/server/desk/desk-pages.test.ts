import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { createSignInLinks } from '../../desk/sign-in.ts'
import { grievance, TOKEN, uuid, type createTestDesk } from '../../registry/testdata/test-desk.ts'
import { createBrowser, type Browser } from './testing/desk-browser.ts'
import { openDesk } from './testing/open-desk.ts'

const XSS = '<script>alert(1)</script><img src=x onerror=alert(2)>'

let registry: ReturnType<typeof createTestDesk>
let served: Awaited<ReturnType<typeof openDesk>>
let links: ReturnType<typeof createSignInLinks>

async function open(practice: boolean) {
  served = await openDesk(practice)
  ;({ registry, links } = served)
}
beforeEach(() => open(true))
afterEach(() => {
  served.close()
})

const signIn = (officer: string): Promise<Browser> => served.signIn(officer)
const caseAddress = (n: number) => `/desk/cases/${uuid(n)}`

describe('signing in', () => {
  test('opening the link spends nothing, pressing spends it', async () => {
    const address = `/desk/sign-in?key=${await links.issue('prov-01')}`
    const preview = createBrowser(served.origin)
    await preview.go(address)
    expect(preview.cookie()).toBe('')

    const officer = createBrowser(served.origin)
    const form = (await officer.go(address)).form('/desk/sign-in')
    expect((await officer.send(form)).text).toContain('prov-01')

    const thief = createBrowser(served.origin)
    const refused = await thief.send(form)
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('ប្រើរួចហើយ')
    expect(thief.cookie()).toBe('')
  })

  test('works in the other language too, with the same link', async () => {
    const browser = createBrowser(served.origin)
    const page = await browser.go(`/desk/sign-in?key=${await links.issue('prov-01')}`)
    const [, query = ''] = /<a href="([^"]+)" lang="en"/.exec(page.text) ?? []
    const english = await browser.go(`/desk/sign-in${query.replaceAll('&amp;', '&')}`)
    expect(english.text).toContain('<html lang="en">')
    expect((await browser.send(english.form('/desk/sign-in'))).text).toContain('prov-01')
  })

  test('gives a cookie that no script and no other site gets', async () => {
    const page = await createBrowser(served.origin).go(
      `/desk/sign-in?key=${await links.issue('prov-01')}`,
    )
    const { action, fields } = page.form('/desk/sign-in')
    const response = await fetch(served.origin + action, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    const cookie = response.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/^kumpear-desk=[0-9a-f]{64}; Path=\/desk; HttpOnly; SameSite=Strict$/)
    expect(response.headers.get('Location')).toBe('/desk/')
  })

  test('ends by signing out and by time', async () => {
    const browser = await signIn('prov-01')
    const kept = browser.cookie()
    await browser.send((await browser.go('/desk/')).form('/desk/sign-out'))
    browser.useCookie(kept)
    expect((await browser.go('/desk/')).status).toBe(401)
    const other = await signIn('prov-01')
    registry.passDays(1)
    expect((await other.go('/desk/')).status).toBe(401)
  })

  test('over the sandbox anybody may play one of the invented officers, and no other', async () => {
    const browser = createBrowser(served.origin)
    const door = (await browser.go('/desk/?lang=en')).form('/desk/practice')
    expect((await browser.send(door, { officer: 'prov-01' })).status).toBe(401)
    expect((await browser.send(door, { officer: 'practice-auditor' })).text).toContain('Auditor')
  })

  test('with a real registry there is no such door', async () => {
    served.close()
    await open(false)
    const browser = createBrowser(served.origin)
    const page = await browser.go('/desk/?lang=en')
    expect(page.text).not.toContain('practice')
    const forced = { action: '/desk/practice', fields: { officer: 'practice-auditor' } }
    expect((await browser.send(forced)).status).toBe(401)
    expect(browser.cookie()).toBe('')
  })
})

describe('every page', () => {
  test.each([
    '/desk/',
    '/desk/figures',
    caseAddress(1),
    '/desk/none',
    `${caseAddress(1)}/attachments/${uuid(2)}`,
  ])('%s asks strangers to sign in and lets nothing in from elsewhere', async (path) => {
    const page = await createBrowser(served.origin).go(path)
    expect(page.status).toBe(401)
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(page.headers.get('Cache-Control')).toBe('no-store')
  })

  test('has no inline script and no inline style', async () => {
    await registry.registry.submitCase(grievance(1))
    const browser = await signIn('practice-supervisor')
    for (const path of ['/desk/', '/desk/figures', caseAddress(1)]) {
      const { text } = await browser.go(path)
      expect(text).not.toMatch(/<script(?! src="\/desk\/desk-keys\.js")|\son\w+=|style=/)
    }
  })

  test('is there in Khmer and English', async () => {
    const browser = await signIn('practice-supervisor')
    const page = await browser.go('/desk/')
    expect(page.text).toContain('<html lang="en">')
    const changed = await browser.send(page.form('/desk/language'))
    expect(changed.text).toContain('<html lang="km">')
    const away = await browser.send(page.form('/desk/language'), { back: '//evil.example/' })
    expect(away.status).toBe(200)
  })
})

describe('forms', () => {
  test("without the session's own token change nothing", async () => {
    await registry.registry.submitCase(grievance(1))
    const [one, other] = [await signIn('practice-supervisor'), await signIn('practice-supervisor')]
    const foreign = (await other.go(caseAddress(1))).form(caseAddress(1), 'acknowledge')
    const refused = await one.send(foreign)
    expect(refused.status).toBe(403)
    const { form, ...without } = foreign.fields
    expect((await one.send({ ...foreign, fields: without })).status).toBe(403)
    expect(form).toMatch(/^[0-9a-f]{64}$/)
    expect((await one.go(caseAddress(1))).text).toContain('Received')
  })

  test('sent by another site are not taken', async () => {
    const browser = await signIn('practice-supervisor')
    const form = (await browser.go('/desk/')).form('/desk/sign-out')
    expect((await browser.send(form, {}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await browser.go('/desk/')).status).toBe(200)
  })
})

describe('a case', () => {
  test('is worked on to its decision, and the person sees each answer', async () => {
    await registry.registry.submitCase(grievance(1, { description: XSS }))
    const browser = await signIn('prov-01')
    const list = await browser.go('/desk/')
    expect(list.text).toContain('Cases found: 1')
    expect(list.text).toContain(caseAddress(1))
    const act = async (deed: string, typed = {}) =>
      browser.send(
        (await browser.go(caseAddress(1))).form(caseAddress(1), `value="${deed}"`),
        typed,
      )
    const see = () => registry.registry.followCase('KP000000001', TOKEN)

    expect((await act('acknowledge')).text).toContain('Acknowledged')
    expect((await act('ask', { text: 'Which month?' })).text).toContain('Waiting for the person')
    expect((await see())?.messages.at(-1)?.text).toBe('Which month?')
    await act('take')
    await act('note', { text: `internal ${XSS}` })
    await act('reply', { text: 'We look into it.' })
    const empty = await act('resolve', { text: 'It was paid.' })
    expect(empty.status).toBe(400)
    expect(empty.text).toContain('It was paid.')
    const decided = await act('resolve', { choice: 'upheld', text: 'It was paid.' })
    expect(decided.text).toContain('Decided')
    expect(decided.text).toContain('&lt;script&gt;')
    expect(decided.text).not.toContain(XSS)

    const seen = await see()
    expect(seen).toMatchObject({
      status: 'resolved',
      decision: 'upheld',
      decision_text: 'It was paid.',
    })
    expect(JSON.stringify(seen)).not.toMatch(/internal|prov-01/)
  })

  test('refuses what its state no longer allows, and keeps what was written', async () => {
    await registry.registry.submitCase(grievance(1))
    const [one, other] = [await signIn('practice-supervisor'), await signIn('prov-01')]
    await one.send((await one.go(caseAddress(1))).form(caseAddress(1), 'value="acknowledge"'))
    const late = (await other.go(caseAddress(1))).form(caseAddress(1), 'value="resolve"')
    await one.send((await one.go(caseAddress(1))).form(caseAddress(1), 'value="redirect"'), {
      text: 'To the province.',
    })
    const refused = await other.send(late, { choice: 'upheld', text: 'A long answer.' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('in another state now')
  })

  test('a button pressed twice does it once', async () => {
    await registry.registry.submitCase(grievance(1))
    const browser = await signIn('prov-01')
    const form = (await browser.go(caseAddress(1))).form(caseAddress(1), 'value="reply"')
    await browser.send(form, { text: 'once only' })
    await browser.send(form, { text: 'once only' })
    const { messages } = (await registry.registry.followCase('KP000000001', TOKEN))!
    expect(messages.filter(({ text }) => text === 'once only')).toHaveLength(1)
  })

  test('is not there for roles and offices that must not see it', async () => {
    await registry.registry.submitCase(
      grievance(1, { category: 'corruption', excluded_offices: ['010201'] }),
    )
    for (const officer of ['prov-01', 'comm-010201']) {
      const browser = await signIn(officer)
      expect((await browser.go('/desk/?state=all')).text).toContain('Cases found: 0')
      const page = await browser.go(caseAddress(1))
      expect(page.status).toBe(404)
      const known = await signIn('practice-confidential')
      const { fields } = (await known.go(caseAddress(1))).form(caseAddress(1), 'value="reply"')
      const own = (await browser.go('/desk/')).form('/desk/sign-out').fields
      const forced = { action: caseAddress(1), fields: { ...fields, form: own.form ?? '' } }
      const refused = await browser.send(forced, { text: 'let me in' })
      expect(refused.status).toBe(404)
    }
    const seen = await registry.registry.followCase('KP000000001', TOKEN)
    expect(JSON.stringify(seen)).not.toContain('let me in')
  })

  test('is read by an auditor, who changes nothing and sees who looked', async () => {
    await registry.registry.submitCase(grievance(1))
    await (await signIn('prov-01')).go(caseAddress(1))
    const auditor = await signIn('practice-auditor')
    const page = await auditor.go(caseAddress(1))
    expect(page.text).toContain('You read only')
    expect(page.text).toMatch(/Who looked[\s\S]*prov-01/)
    const token = page.form('/desk/sign-out').fields.form ?? ''
    const forced = await auditor.send({
      action: caseAddress(1),
      fields: { form: token, action: 'acknowledge', id: uuid(900) },
    })
    expect(forced.status).toBe(409)
    expect((await auditor.go(caseAddress(1))).text).toContain('Received')
    expect((await (await signIn('prov-01')).go(caseAddress(1))).text).not.toContain('Who looked')
  })

  test('raises its sensitivity without a reason, and lowers it only with one', async () => {
    await registry.registry.submitCase(grievance(1))
    const browser = await signIn('practice-supervisor')
    const mark = async (typed: Record<string, string>) =>
      browser.send((await browser.go(caseAddress(1))).form(caseAddress(1), 'value="mark"'), typed)
    expect((await mark({ choice: 'sensitive' })).text).toContain('Sensitive')
    expect((await (await signIn('prov-01')).go(caseAddress(1))).status).toBe(404)
    expect((await mark({ choice: 'standard' })).status).toBe(409)
    expect((await mark({ choice: 'standard', text: 'A mistake.' })).status).toBe(200)
  })
})

describe('the list', () => {
  test('is narrowed, paged and never a dead end', async () => {
    for (let n = 1; n <= 30; n += 1) await registry.registry.submitCase(grievance(n))
    const browser = await signIn('practice-supervisor')
    const first = await browser.go('/desk/')
    expect(first.text).toContain('1 to 25 of 30')
    const next = /href="(\?[^"]*page=2[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await browser.go(`/desk/${next}`)
    expect(second.text).toContain('26 to 30 of 30')
    expect(second.text).toContain('page=1')
    expect((await browser.go('/desk/?province=12')).text).toContain('No case fits')
    expect((await browser.go('/desk/?clock=breached')).text).toContain('No case fits')
    registry.passDays(60)
    const later = await signIn('practice-supervisor')
    expect((await later.go('/desk/?clock=breached')).text).toContain('Cases found: 30')
    expect((await later.go('/desk/?state=nonsense&page=-3&category=%3Cb%3E')).status).toBe(200)
  })
})

test('figures hide what is under ten', async () => {
  for (let n = 1; n <= 12; n += 1) {
    await registry.registry.submitCase(grievance(n, n > 9 ? { category: 'data' } : {}))
  }
  const { text } = await (await signIn('practice-supervisor')).go('/desk/figures')
  expect(text).toMatch(/All cases<\/th>\s*<td[^>]*>\s*12\s*</)
  expect(text).toContain('&lt;10')
})

test('a registry that is away is told in words', async () => {
  const browser = await signIn('prov-01')
  registry.sandbox.handle = () => Promise.resolve({ status: 500, body: {} })
  const page = await browser.go('/desk/')
  expect(page.status).toBe(503)
  expect(page.text).toContain('does not answer')
})
