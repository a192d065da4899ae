import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOLLOW_UP_TOKEN, IDEMPOTENCY_KEY } from '../../../../schemas/registry/case-api.ts'
import { errorBody } from '../../../../schemas/registry/error-body.ts'
import { OFFICER_CODE, OFFICER_ROLE } from '../../../../schemas/registry/officer-api.ts'
import { createTestSandbox } from '../../testdata/test-sandbox.ts'
import { grievance, referenceOf, TOKEN, uuid } from '../../testdata/test-desk.ts'
import { citizenBot, officerDesk } from '../access/caller.ts'

const SECRET = 'what-nobody-may-repeat'
const headers = {
  [IDEMPOTENCY_KEY]: uuid(2),
  [FOLLOW_UP_TOKEN]: TOKEN,
  [OFFICER_CODE]: 'national',
  [OFFICER_ROLE]: 'supervisor',
}
const faults: unknown[] = []
const now = () => new Date('2026-11-23T02:00:00Z')

/** Bodies of all kinds, and good ones with something wrong in them. */
const body = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(fc.constantFrom(...Object.keys(grievance(2)), 'extra'), fc.jsonValue())
    .map(([field, value]) => ({ ...grievance(2), [field]: value, description: SECRET })),
  fc.record({
    id: fc.constantFrom(uuid(3), SECRET, 1),
    text: fc.jsonValue(),
    reason: fc.jsonValue(),
  }),
)
const resources = ['/grievances', '/requests', '/cases', `/cases/${uuid(1)}`].concat(
  ['messages', 'withdraw', 'reopen', 'feedback', 'attachments', 'x'].map(
    (part) => `/grievances/${referenceOf(1)}/${part}`,
  ),
  ['take', 'ask', 'resolve', 'mark', 'notes', 'x'].map((part) => `/cases/${uuid(1)}/${part}`),
)

describe('the case resources', () => {
  it('answer ten thousand wrong bodies in a known form and repeat nothing', async () => {
    const sandbox = createTestSandbox(now, undefined, (fault) => faults.push(fault))
    const first = { method: 'POST', path: '/grievances', caller: citizenBot, body: grievance(1) }
    await sandbox.handle({ ...first, headers: { [IDEMPOTENCY_KEY]: uuid(1) } })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...resources), body, async (path, sent) => {
        const caller = path.startsWith('/cases') ? officerDesk : citizenBot
        const reply = await sandbox.handle({ method: 'POST', path, headers, caller, body: sent })
        if (reply.status < 300) return
        expect([400, 404, 409, 413, 415, 422]).toContain(reply.status)
        const text = JSON.stringify(errorBody.parse(reply.body))
        for (const word of [SECRET, TOKEN, referenceOf(1)]) expect(text).not.toContain(word)
      }),
      { numRuns: 10_000 },
    )
    expect(faults).toEqual([])
  }, 120_000)

  it.each([
    ['citizen', '/cases', officerDesk],
    ['officer', '/grievances', citizenBot],
  ])('keep the %s from what is not theirs', async (_who, path, other) => {
    const sandbox = createTestSandbox(now)
    const caller = other === officerDesk ? citizenBot : officerDesk
    const method = path === '/cases' ? 'GET' : 'POST'
    const reply = await sandbox.handle({ method, path, headers, caller, body: {} })
    expect(reply.status).toBe(403)
  })
})
