import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseSubmission } from '../../../../schemas/cases/case-submission.ts'
import type { RequestDetails } from '../../../../schemas/cases/request-details.ts'
import type { Officer } from '../../../../schemas/cases/officer.ts'
import { ActionRefused, RegistryRefused } from '../../registry.ts'
import {
  auditor,
  confidential,
  createTestDesk,
  grievance,
  national,
  ofCommune,
  ofProvince,
  referenceOf,
  supervisor,
  TOKEN,
  uuid,
} from '../../testdata/test-desk.ts'
import { personWith } from '../../testdata/test-sandbox.ts'

describe('the officers’ side', () => {
  let subject: ReturnType<typeof createTestDesk>
  beforeEach(() => {
    subject = createTestDesk()
  })
  const submit = (submission: CaseSubmission) => subject.registry.submitCase(submission)
  const seen = async (officer: Officer) =>
    (await subject.desk.list(officer, {})).cases.map(({ reference }) => reference)
  const follow = (n: number) => subject.registry.followCase(referenceOf(n), TOKEN)

  it('takes a case from receipt to its end, with every step in the history', async () => {
    const { desk, registry, newId, passDays } = subject
    await submit(grievance(1))
    const act = (action: Parameters<typeof desk.act>[2]) => desk.act(national, uuid(1), action)
    await act({ action: 'acknowledge', id: newId() })
    await act({ action: 'take', id: newId() })
    await act({ action: 'ask', id: newId(), reason: 'Which month?' })
    expect((await follow(1))?.messages).toMatchObject([{ author: 'officer', text: 'Which month?' }])
    expect((await follow(1))?.aim).toBeUndefined()
    passDays(2)
    await registry.actOnCase(referenceOf(1), TOKEN, {
      action: 'messages',
      id: newId(),
      text: 'October',
    })
    await act({ action: 'note', id: newId(), text: 'bank asked' })
    await act({ action: 'reply', id: newId(), text: 'We asked the bank.' })
    await act({ action: 'resolve', id: newId(), decision: 'upheld', reason: 'Paid again.' })
    const view = await follow(1)
    expect(view).toMatchObject({
      status: 'resolved',
      decision: 'upheld',
      decision_text: 'Paid again.',
    })
    expect(view?.messages.map(({ text }) => text)).toEqual([
      'Which month?',
      'October',
      'We asked the bank.',
    ])
    expect(JSON.stringify(view)).not.toMatch(/national|bank asked|payment_provider/)
    await registry.actOnCase(referenceOf(1), TOKEN, { action: 'confirm', id: newId() })
    await registry.actOnCase(referenceOf(1), TOKEN, {
      action: 'feedback',
      id: newId(),
      satisfied: 'partly',
    })
    const entry = await desk.read(national, uuid(1))
    expect(entry).toMatchObject({
      status: 'closed',
      assigned_to: 'national',
      stood_ms: 172_800_000,
    })
    expect(entry?.events.map(({ action, to }) => `${action} ${to}`)).toEqual([
      'received received',
      'acknowledge acknowledged',
      'take in_review',
      'ask awaiting_complainant',
      'answer in_review',
      'resolve resolved',
      'confirm closed',
    ])
  })

  it('does each action once and refuses what the machine refuses', async () => {
    const { desk, newId } = subject
    await submit(grievance(1))
    const take = { action: 'take', id: newId() } as const
    const once = await desk.act(national, uuid(1), take)
    expect(await desk.act(national, uuid(1), take)).toEqual(once)
    const again = desk.act(national, uuid(1), { action: 'take', id: newId() })
    await expect(again).rejects.toMatchObject({ why: 'not-from-this-state' })
    const byAuditor = desk.act(auditor, uuid(1), { action: 'note', id: newId(), text: 'x' })
    await expect(byAuditor).rejects.toMatchObject({ why: 'not-by-this-actor' })
    const unknown = desk.act(national, uuid(9), { action: 'take', id: newId() })
    await expect(unknown).rejects.toThrow(RegistryRefused)
  })

  it('shows sensitive cases to the confidential, supervisors and auditors only', async () => {
    await submit(grievance(1, { category: 'corruption' }))
    await submit(grievance(2, { category: 'abuse' }))
    expect(await seen(national)).toEqual([])
    expect(await subject.desk.read(national, uuid(1))).toBeUndefined()
    for (const officer of [confidential, supervisor, auditor]) {
      expect(await seen(officer)).toEqual([referenceOf(2), referenceOf(1)])
    }
  })

  it('keeps an office complained about, and all below it, off the case', async () => {
    await submit(grievance(1, { category: 'corruption' }))
    await submit(grievance(2, { category: 'service', excluded_offices: ['0102'] }))
    await submit(grievance(3, { category: 'service' }))
    expect(await seen(ofCommune)).toEqual([referenceOf(3)])
    expect(await seen({ ...ofCommune, office: '0102' })).toEqual([referenceOf(3)])
    expect(await seen(ofProvince)).toEqual([referenceOf(2), referenceOf(3)])
    expect(await seen(supervisor)).toHaveLength(3)
    expect((await subject.desk.read(supervisor, uuid(1)))?.office).toBeUndefined()
    expect((await subject.desk.read(supervisor, uuid(2)))?.office).toBe('01')
  })

  it('shows an office its own area', async () => {
    await submit(grievance(1))
    await submit(grievance(2, { incident_location: '030101' }))
    await submit(grievance(3, { incident_location: undefined }))
    expect(await seen(ofProvince)).toEqual([referenceOf(1)])
    expect(await seen(national)).toHaveLength(3)
  })

  it('records every look and shows looks to supervisors and auditors', async () => {
    const { desk, passDays } = subject
    await submit(grievance(1))
    await desk.list(national, {})
    expect(await desk.looks(auditor, uuid(1))).toEqual([])
    await desk.read(national, uuid(1))
    passDays(1)
    await desk.read(auditor, uuid(1))
    expect(await desk.looks(supervisor, uuid(1))).toEqual([
      { at: '2026-11-24T02:00:00+00:00', officer: 'audit', role: 'auditor' },
      { at: '2026-11-23T02:00:00+00:00', officer: 'national', role: 'officer' },
    ])
    await expect(desk.looks(national, uuid(1))).rejects.toThrow(ActionRefused)
  })

  it('lets sensitivity rise by anybody, and fall by a supervisor with a reason', async () => {
    const { desk, newId } = subject
    await submit(grievance(1))
    const mark = (officer: Officer, sensitivity: 'standard' | 'sensitive', reason?: string) =>
      desk.act(officer, uuid(1), {
        action: 'mark',
        id: newId(),
        sensitivity,
        ...(reason !== undefined && { reason }),
      })
    await mark(national, 'sensitive')
    expect(await seen(national)).toEqual([])
    await expect(mark(confidential, 'standard', 'why')).rejects.toThrow(ActionRefused)
    await expect(mark(supervisor, 'standard')).rejects.toMatchObject({ why: 'reason-missing' })
    await mark(supervisor, 'standard', 'names nobody')
    expect(await seen(national)).toEqual([referenceOf(1)])
  })

  it('stands still while the person is asked, and goes up when it is overdue', async () => {
    const { desk, registry, newId, passDays } = subject
    await submit(grievance(1))
    await desk.act(ofProvince, uuid(1), { action: 'acknowledge', id: newId() })
    await desk.act(ofProvince, uuid(1), { action: 'ask', id: newId(), reason: 'Which month?' })
    passDays(60)
    expect((await follow(1))?.status).toBe('awaiting_complainant')
    await registry.actOnCase(referenceOf(1), TOKEN, {
      action: 'messages',
      id: newId(),
      text: 'May',
    })
    expect((await desk.list(national, {})).cases[0]?.sla).toBe('on_track')
    // Fifteen working days are three weeks; not a moment of them had passed.
    passDays(21)
    expect((await follow(1))?.status).toBe('in_review')
    passDays(1)
    expect((await follow(1))?.status).toBe('escalated')
    expect(await seen(ofProvince)).toEqual([])
    const [line] = (await desk.list(national, {})).cases
    expect(line).toMatchObject({ sla: 'breached' })
    expect(line?.assigned_to).toBeUndefined()
    await desk.act(national, uuid(1), { action: 'take', id: newId() })
    passDays(30)
    expect((await follow(1))?.status).toBe('in_review')
  })

  it('goes up when nobody has acknowledged it', async () => {
    await submit(grievance(1))
    subject.passDays(2)
    expect((await follow(1))?.status).toBe('received')
    subject.passDays(0.1)
    expect((await follow(1))?.status).toBe('escalated')
  })

  it('reopens within its time, then closes by itself', async () => {
    const { desk, registry, newId, passDays } = subject
    await submit(grievance(1))
    const decide = async () => {
      await desk.act(national, uuid(1), { action: 'take', id: newId() }).catch(() => undefined)
      const reason = 'all is right'
      await desk.act(national, uuid(1), {
        action: 'resolve',
        id: newId(),
        decision: 'rejected',
        reason,
      })
    }
    await decide()
    passDays(30)
    const reopen = { action: 'reopen', reason: 'it is not' } as const
    const view = await registry.actOnCase(referenceOf(1), TOKEN, { ...reopen, id: newId() })
    expect(view).toMatchObject({ status: 'in_review' })
    expect(view.decision).toBeUndefined()
    await decide()
    passDays(30.1)
    expect((await follow(1))?.status).toBe('closed')
    const late = registry.actOnCase(referenceOf(1), TOKEN, { ...reopen, id: newId() })
    await expect(late).rejects.toMatchObject({ why: 'not-from-this-state' })
  })

  it('sends an appeal above the first office and away from who decided', async () => {
    const { desk, newId } = subject
    const decider: Officer = { code: 'first', role: 'officer', office: '01' }
    await submit(grievance(1))
    await desk.act(decider, uuid(1), { action: 'take', id: newId() })
    const reason = 'no'
    await desk.act(decider, uuid(1), {
      action: 'resolve',
      id: newId(),
      decision: 'rejected',
      reason,
    })
    await submit(grievance(2, { appeal_of: referenceOf(1) }))
    expect(await desk.read(decider, uuid(2))).toBeUndefined()
    expect(await desk.read({ ...national, code: 'first' }, uuid(2))).toBeUndefined()
    expect(await desk.read(national, uuid(2))).toMatchObject({ excluded_offices: ['01'] })
    // From the national office it goes to another body.
    await desk.act(national, uuid(2), { action: 'take', id: newId() })
    await desk.act(national, uuid(2), {
      action: 'resolve',
      id: newId(),
      decision: 'rejected',
      reason,
    })
    await submit(grievance(3, { appeal_of: referenceOf(2) }))
    expect(await desk.read(supervisor, uuid(3))).toMatchObject({ route: 'inspection' })
    expect((await seen(national)).sort()).toEqual([referenceOf(1), referenceOf(2)])
  })

  it('filters, pages and puts the urgent first', async () => {
    const { desk, newId, passDays } = subject
    for (let n = 1; n <= 30; n++) await submit(grievance(n, n > 28 ? { category: 'data' } : {}))
    await desk.act(national, uuid(1), { action: 'take', id: newId() })
    passDays(1)
    await submit(grievance(31, { incident_location: '0301' }))
    const first = await desk.list(supervisor, {})
    expect([first.cases.length, first.total]).toEqual([25, 31])
    const second = await desk.list(supervisor, { page: 2 })
    expect(second.cases.at(-1)?.reference).toBe(referenceOf(31))
    const count = async (filter: Parameters<typeof desk.list>[1]) =>
      (await desk.list(supervisor, filter)).total
    expect(await count({ category: 'data' })).toBe(2)
    expect(await count({ status: ['in_review', 'closed'] })).toBe(1)
    expect(await count({ assignedTo: 'national' })).toBe(1)
    expect(await count({ place: '03' })).toBe(1)
    expect(await count({ sensitivity: 'sensitive' })).toBe(0)
    expect(await count({ sla: 'on_track' })).toBe(31)
  })

  it('gives an attachment to officers who see the case', async () => {
    const { desk, registry } = subject
    await submit(grievance(1, { category: 'corruption' }))
    await registry.attachToCase(referenceOf(1), TOKEN, {
      id: uuid(500),
      media_type: 'image/jpeg',
      size: 3,
      sha256: '6e568e1f67fba258184c78181539e5e8fdee447e49bb706fc0ea34fbf12336a5',
      created: '2026-11-22T01:02:03Z',
      content: '/9j/',
    })
    const found = await desk.attachment(confidential, uuid(1), uuid(500))
    expect(found).toEqual({ mediaType: 'image/jpeg', bytes: Uint8Array.of(0xff, 0xd8, 0xff) })
    expect(await desk.attachment(national, uuid(1), uuid(500))).toBeUndefined()
    expect(await desk.attachment(confidential, uuid(1), uuid(501))).toBeUndefined()
    expect(await desk.looks(auditor, uuid(1))).toHaveLength(1)
  })

  it('shows officers neither the proof of a person nor the token of a case', async () => {
    const { spid, phone } = personWith('family-package.pregnant')
    const status = await subject.registry.lookUp(spid, { kind: 'phone', phone })
    const { anonymous, category, incident_location, excluded_offices, ...common } = grievance(1)
    expect([anonymous, category, incident_location, excluded_offices]).toBeDefined()
    const verification = status?.verification ?? ''
    const details = { type: 'card', reason: 'lost' } as const
    await submit({ ...common, kind: 'request', verification, details })
    const entry = await subject.desk.read(supervisor, uuid(1))
    expect(entry).toMatchObject({ route: 'commune', submission: { details } })
    expect(entry?.office).toMatch(/^\d{6}$/)
    const text = JSON.stringify(entry)
    expect(text).not.toContain(verification)
    expect(text).not.toContain(common.token_hash)
  })

  it('changes the record of a person by an upheld request, and by no other decision', async () => {
    const { spid, phone } = personWith('family-package.pregnant')
    const { desk, registry, sandbox, newId } = subject
    const status = async () => registry.lookUp(spid, { kind: 'phone', phone })
    const person = () => sandbox.people.find((one) => one.spid === spid)
    let n = 0
    const decide = async (details: RequestDetails, decision: 'upheld' | 'rejected') => {
      const { anonymous, category, incident_location, excluded_offices, ...common } = grievance(++n)
      expect([anonymous, category, incident_location, excluded_offices]).toBeDefined()
      const verification = (await status())?.verification ?? ''
      await submit({ ...common, kind: 'request', verification, details })
      await desk.act(supervisor, uuid(n), { action: 'take', id: newId() })
      await desk.act(supervisor, uuid(n), { action: 'resolve', id: newId(), decision, reason: 'x' })
    }
    const application = { type: 'application', programme: 'scholarship' } as const
    const enrolled = async () => (await status())?.enrolments.map(({ programme }) => programme)
    await decide(application, 'rejected')
    expect(await enrolled()).not.toContain('scholarship')
    await decide(application, 'upheld')
    expect(await enrolled()).toContain('scholarship')
    await decide({ type: 'correction', field: 'birth_date', should_be: '1999-02-03' }, 'upheld')
    await decide({ type: 'correction', field: 'birth_date', should_be: 'in spring' }, 'upheld')
    expect(person()?.birthDate).toBe('1999-02-03')
    const before = person()?.household.size ?? 0
    await decide({ type: 'household', event: 'birth' }, 'upheld')
    expect(person()?.household.size).toBe(before + 1)
    const card = person()?.household.card?.number
    await decide({ type: 'card', reason: 'lost' }, 'upheld')
    if (card !== undefined) expect(person()?.household.card?.number).not.toBe(card)
  })
})
