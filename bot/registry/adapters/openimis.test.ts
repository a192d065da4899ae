import { describe, expect, it } from 'vitest'
import { caseStates } from '../../../schemas/cases/case-states.ts'
import { caseView } from '../../../schemas/cases/case-view.ts'
import { ActionRefused, ReferenceTaken, RegistryUnavailable } from '../registry.ts'
import { testCategories } from '../testdata/test-categories.ts'
import { createCaseRules } from './case-rules.ts'
import { createGraphql } from './graphql.ts'
import { uuidOf } from './openimis-client.ts'
import { fromTicketStatus, ticketStatus, toTicketStatus } from './openimis-states.ts'
import { createOpenImis } from './openimis.ts'
import { createOpenImisDouble } from './testing/openimis-double.ts'
import { grievance, TOKEN } from './testing/grievance.ts'

function setUp(password = 'secret') {
  const double = createOpenImisDouble()
  const graphql = createGraphql({
    url: 'https://openimis.example/api/graphql',
    user: 'kumpear',
    password,
    fetch: double.fetch,
  })
  const rules = createCaseRules(testCategories)
  const sink = createOpenImis({ graphql, rules, pause: () => Promise.resolve() })
  return { double, sink }
}
const action = (name: string, fields: object = {}) =>
  ({ action: name, id: '7a1d4c01-2b3e-4f58-8c6d-9e0f1a2b3c4d', ...fields }) as never

describe('a grievance in openIMIS', () => {
  it('keeps our number in key, 250 characters in the title and the whole text', async () => {
    const { double, sink } = setUp()
    const text = 'ប្រាក់'.repeat(100)
    await sink.submit(grievance({ description: text, appeal_of: 'KP111111118' }))
    const [one] = double.tickets
    expect(one).toMatchObject({ key: 'KP123456788', category: 'payment', channel: 'telegram' })
    expect(one?.title?.length).toBeLessThanOrEqual(250)
    expect(text.startsWith(one?.title ?? '-')).toBe(true)
    expect(one?.description?.split('\n').slice(0, 2)).toEqual(['Appeal of KP111111118', text])
    expect(one?.dueDate).toMatch(/^2026-\d\d-\d\d$/)
    expect(JSON.stringify(double.tickets)).not.toContain(TOKEN)
  })

  it('is made once, however often it is handed in', async () => {
    const { double, sink } = setUp()
    await sink.submit(grievance())
    await sink.submit(grievance())
    expect(double.tickets).toHaveLength(1)
    double.isRunning = false
    const other = grievance({ reference: 'KP876543219', token_hash: 'b'.repeat(64) })
    await expect(sink.submit(other)).rejects.toThrow(RegistryUnavailable)
    await expect(sink.submit(other)).rejects.toThrow(RegistryUnavailable)
    expect(double.log.filter(({ status }) => status === 0)).toHaveLength(1)
  })

  it('is made again when two tickets got the same code', async () => {
    const { double, sink } = setUp()
    double.failures = 2
    await sink.submit(grievance())
    expect(double.tickets).toHaveLength(1)
    double.failures = 3
    const other = grievance({ reference: 'KP876543219', token_hash: 'b'.repeat(64) })
    await expect(sink.submit(other)).rejects.toThrow(RegistryUnavailable)
  })

  it('gets another number when the number is taken', async () => {
    const { sink } = setUp()
    await sink.submit(grievance())
    await expect(sink.submit(grievance({ token_hash: 'b'.repeat(64) }))).rejects.toThrow(
      ReferenceTaken,
    )
  })

  it('is followed with number and token, and with nothing else', async () => {
    const { double, sink } = setUp()
    await sink.submit(grievance({ aliases: ['KP222222226'] }))
    const seen = await sink.follow('KP123456788', TOKEN)
    expect(caseView.parse(seen)).toMatchObject({ status: 'received', category: 'payment' })
    expect(await sink.follow('KP222222226', TOKEN)).toMatchObject({ reference: 'KP123456788' })
    expect(await sink.follow('KP123456788', 'other')).toBeUndefined()
    expect(await sink.follow('KP999999991', TOKEN)).toBeUndefined()
    double.setStatus('KP123456788', 'IN_PROGRESS')
    expect(await sink.follow('KP123456788', TOKEN)).toMatchObject({
      status: 'in_review',
      events: [{ to: 'received' }, { at: '2026-11-24T01:00:00.000Z', to: 'in_review' }],
    })
  })

  it('is resolved by a comment only when our case closes', async () => {
    const { double, sink } = setUp()
    await sink.submit(grievance())
    await sink.act('KP123456788', TOKEN, action('messages', { text: 'more' }))
    expect(double.comments.map(({ isResolution }) => isResolution)).toEqual([false])
    await expect(
      sink.act('KP123456788', TOKEN, action('confirm', { id: crypto.randomUUID() })),
    ).rejects.toThrow(ActionRefused)
    double.setStatus('KP123456788', 'RESOLVED')
    const confirm = action('confirm', { id: crypto.randomUUID() })
    const closed = await sink.act('KP123456788', TOKEN, confirm)
    expect(closed).toMatchObject({
      status: 'closed',
      decision_text: 'Solved, says the complainant.',
    })
    expect(await sink.act('KP123456788', TOKEN, confirm)).toEqual(closed)
    expect(double.comments).toHaveLength(2)
  })

  it('can be reopened with a reason, and withdrawn', async () => {
    const { double, sink } = setUp()
    await sink.submit(grievance())
    double.setStatus('KP123456788', 'RESOLVED')
    const reopened = await sink.act('KP123456788', TOKEN, action('reopen', { reason: 'no money' }))
    expect(reopened.status).toBe('acknowledged')
    const withdraw = action('withdraw', { id: crypto.randomUUID() })
    expect(await sink.act('KP123456788', TOKEN, withdraw)).toMatchObject({ status: 'closed' })
    expect(await sink.act('KP123456788', TOKEN, withdraw)).toMatchObject({ status: 'closed' })
  })

  it('stays with the registry when an office must not see it', async () => {
    const { sink } = setUp()
    expect(await sink.takes(grievance({ excluded_offices: ['0102'] }))).toBe(false)
    expect(await sink.takes(grievance())).toBe(true)
  })

  it('marks a sensitive case', async () => {
    const { double, sink } = setUp()
    await sink.submit(grievance({ category: 'not_in_the_list' }))
    expect(double.tickets[0]?.flags).toBe('HIGHLY_SENSITIVE')
  })
})

describe('signing in to openIMIS', () => {
  it('is done once and again when the token has ended', async () => {
    const { double, sink } = setUp()
    await sink.submit(grievance())
    expect(double.signIns).toBe(1)
    double.expireTokens()
    expect(await sink.follow('KP123456788', TOKEN)).toBeDefined()
    expect(double.signIns).toBe(2)
  })

  it('says nothing of the password when it is wrong', async () => {
    const { sink } = setUp('wrong')
    await expect(sink.submit(grievance())).rejects.toThrow('openIMIS does not let us sign in')
  })
})

it.each(['no base64!', btoa('TicketGQLType:12'), btoa('TicketGQLType')])(
  'an id of another form (%s) counts as no answer',
  (id) => {
    expect(() => uuidOf(id)).toThrow(RegistryUnavailable)
  },
)

describe('states', () => {
  it('go there and back', () => {
    for (const state of caseStates) expect(ticketStatus.options).toContain(toTicketStatus[state])
    for (const status of ticketStatus.options) {
      expect(toTicketStatus[fromTicketStatus[status]]).toBe(status)
    }
  })
})
