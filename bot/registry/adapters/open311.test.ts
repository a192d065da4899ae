import { describe, expect, it } from 'vitest'
import { caseStates } from '../../../schemas/cases/case-states.ts'
import { caseView } from '../../../schemas/cases/case-view.ts'
import { ReferenceTaken, RegistryRefused, RegistryUnavailable } from '../registry.ts'
import { testCategories } from '../testdata/test-categories.ts'
import { createCaseRules } from './case-rules.ts'
import { LinksUnreadable, openCaseLinks } from './open311-links.ts'
import { fromRequestStatus, toRequestStatus } from './open311-states.ts'
import { createOpen311 } from './open311.ts'
import { grievance, TOKEN } from './testing/grievance.ts'
import { createOpen311Double } from './testing/open311-double.ts'

/** A file in memory. */
const memoryFile = (value?: unknown) => ({
  value,
  load() {
    return Promise.resolve(this.value)
  },
  save(next: unknown) {
    this.value = structuredClone(next)
    return Promise.resolve()
  },
})

async function setUp(apiKey = 'key') {
  const double = createOpen311Double()
  const file = memoryFile()
  const open = async () =>
    createOpen311({
      url: 'https://open311.example/v2',
      apiKey,
      jurisdiction: 'kh.example',
      links: await openCaseLinks(file),
      rules: createCaseRules(testCategories),
      now: () => new Date('2026-11-22T02:03:05Z'),
      fetch: double.fetch,
    })
  return { double, file, open, sink: await open() }
}

describe('a grievance in Open311', () => {
  it('is sent as a form with kind, place and our number, and nothing of the person', async () => {
    const { double, sink } = await setUp()
    expect(await sink.takes(grievance())).toBe(true)
    await sink.submit(grievance({ appeal_of: 'KP111111118' }))
    const {
      service_request_id,
      status,
      status_notes,
      requested_datetime,
      updated_datetime,
      ...sent
    } = double.requests[0]!
    expect(sent).toEqual({
      api_key: 'key',
      jurisdiction_id: 'kh.example',
      service_code: 'payment',
      address_id: '010201',
      description:
        'KP123456788\nAppeal of KP111111118\nProgramme: family-package\nប្រាក់ខែនេះមិនទាន់បានទេ។',
    })
    expect(double.calls.at(-1)).toEqual({ method: 'POST', path: '/v2/requests.json', type: null })
  })

  it.each([
    ['ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨ របស់ខ្ញុំ', 'ទូរស័ព្ទ […] របស់ខ្ញុំ'],
    ['call 012-345-678 or +85512345678', 'call […] or +[…]'],
    [
      'my SPID is 1234 5678 9012, paid 1,200,000 on 2026-11-01',
      'my SPID is […], paid 1,200,000 on 2026-11-01',
    ],
    ['I got 40000 of 1200000 riel', 'I got 40000 of 1200000 riel'],
  ])('shows nobody a phone number or a SPID that stands in its words (%#)', async (said, shown) => {
    const { double, sink } = await setUp()
    await sink.submit(grievance({ description: said }))
    expect(double.requests[0]?.description?.split('\n').at(-1)).toBe(shown)
  })

  it('is never sent when it is sensitive, of no known kind, without a place or routed', async () => {
    const { double, sink } = await setUp()
    const kept = [
      { category: 'privacy' },
      { category: 'abuse' },
      { category: 'service' },
      { incident_location: undefined },
      { excluded_offices: ['0102'] },
    ]
    for (const changes of kept) expect(await sink.takes(grievance(changes))).toBe(false)
    await expect(sink.submit(grievance({ category: 'privacy' }))).rejects.toThrow(RegistryRefused)
    expect(double.requests).toEqual([])
    const point = {
      incident_location: undefined,
      incident_point: { latitude: 13.58, longitude: 102.98 },
    }
    expect(await sink.takes(grievance(point))).toBe(true)
  })

  it('is sent once, even when no answer came and the program began anew', async () => {
    const { double, sink, open } = await setUp()
    double.isCutOff = true
    await expect(sink.submit(grievance())).rejects.toThrow(RegistryUnavailable)
    double.isCutOff = false
    const anew = await open()
    await anew.submit(grievance())
    await anew.submit(grievance())
    expect(double.requests).toHaveLength(1)
    expect(await anew.follow('KP123456788', TOKEN)).toMatchObject({ status: 'received' })
  })

  it('is sent again when it had not arrived', async () => {
    const { double, sink } = await setUp()
    const { fetch } = double
    double.fetch = () => Promise.reject(new TypeError('fetch failed'))
    const cut = { ...double }
    await expect(
      createOpen311({
        url: 'https://open311.example/v2',
        apiKey: 'key',
        links: { get: () => undefined, put: () => Promise.resolve() },
        rules: createCaseRules(testCategories),
        now: () => new Date('2026-11-22T02:03:05Z'),
        fetch: cut.fetch,
      }).submit(grievance()),
    ).rejects.toThrow(RegistryUnavailable)
    double.fetch = fetch
    await sink.submit(grievance())
    expect(double.requests).toHaveLength(1)
  })

  it('gets another number when the number is taken', async () => {
    const { sink } = await setUp()
    await sink.submit(grievance())
    await expect(sink.submit(grievance({ token_hash: 'b'.repeat(64) }))).rejects.toThrow(
      ReferenceTaken,
    )
  })

  it('is followed by number and token only, and shows their notes', async () => {
    const { double, sink } = await setUp()
    await sink.submit(grievance())
    expect(await sink.follow('KP123456788', 'other')).toBeUndefined()
    expect(await sink.follow('KP999999991', TOKEN)).toBeUndefined()
    Object.assign(double.requests[0]!, {
      status: 'closed',
      status_notes: 'Paid on 24 November.',
      updated_datetime: '2026-11-24T01:00:00+07:00',
      expected_datetime: '2026-12-11T00:00:00+07:00',
    })
    expect(caseView.parse(await sink.follow('KP123456788', TOKEN))).toMatchObject({
      category: 'payment',
      status: 'closed',
      decision_text: 'Paid on 24 November.',
      aim: '2026-12-10T17:00:00.000Z',
      events: [{ to: 'received' }, { at: '2026-11-23T18:00:00.000Z', to: 'closed' }],
    })
    await expect(
      sink.act('KP123456788', TOKEN, { action: 'withdraw', id: crypto.randomUUID() }),
    ).rejects.toThrow(RegistryRefused)
  })

  it('waits for the id where a token came first', async () => {
    const { double, sink } = await setUp()
    double.givesTokens = true
    double.knowsTokens = false
    await sink.submit(grievance())
    expect(await sink.follow('KP123456788', TOKEN)).toMatchObject({ status: 'received' })
    double.knowsTokens = true
    Object.assign(double.requests[0]!, { status_notes: 'Being looked into.' })
    expect(await sink.follow('KP123456788', TOKEN)).toMatchObject({ status: 'in_review' })
  })

  it('tells a wrong key from a message that will never do', async () => {
    const { sink } = await setUp('wrong')
    await expect(sink.submit(grievance())).rejects.toThrow('Open311 answered 403 (403)')
  })
})

describe('the links to Open311', () => {
  it('hold neither text nor token, and are never begun anew over something else', async () => {
    const { file, sink } = await setUp()
    await sink.submit(grievance())
    expect(JSON.stringify(file.value)).not.toContain('ប្រាក់')
    expect(JSON.stringify(file.value)).not.toContain(TOKEN)
    await expect(openCaseLinks(memoryFile({ other: 1 }))).rejects.toThrow(LinksUnreadable)
  })
})

describe('states', () => {
  it('go there and back', () => {
    for (const state of caseStates) {
      const status = toRequestStatus[state]
      expect(toRequestStatus[fromRequestStatus(status, 'notes')]).toBe(status)
    }
    expect(fromRequestStatus('open', '')).toBe('received')
  })
})
