import { describe, expect, it } from 'vitest'
import { errorBody } from '../../../../schemas/registry/error-body.ts'
import { post, system } from '../../testdata/messages.ts'
import { createTestSandbox } from '../../testdata/test-sandbox.ts'
import { LIMITS } from '../limits.ts'

describe('a caller that calls too often', () => {
  it('waits for the next minute, and others do not', async () => {
    let time = Date.parse('2026-11-22T02:00:00Z')
    const sandbox = createTestSandbox(() => new Date(time))
    const call = (id: string) => post(sandbox, '/sync/search', null, { ...system, id })
    for (let i = 0; i < LIMITS.callsPerMinute; i++) {
      if ((await call('busy')).status !== 400) throw new Error('refused too early')
    }
    const refused = await call('busy')
    expect(refused.status).toBe(429)
    expect(errorBody.parse(refused.body).code).toBe('err.request.too_many_requests')
    expect((await call('calm')).status).toBe(400)
    time += 60_000
    expect((await call('busy')).status).toBe(400)
  }, 60_000)
})
