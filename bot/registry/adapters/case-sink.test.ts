import { describe, expect, it, vi } from 'vitest'
import { requestSubmission } from '../../../schemas/cases/case-submission.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import type { Registry } from '../registry.ts'
import { withCaseSink, type CaseSink } from './case-sink.ts'
import { grievance } from './testing/grievance.ts'

const view = { reference: 'KP123456788' } as never
const registry = {
  spid: proposedSpid,
  supports: { requests: ['card'], attachments: true },
  lookUp: vi.fn(),
  sendCode: vi.fn(),
  submitCase: vi.fn(() => Promise.resolve()),
  followCase: vi.fn(() => Promise.resolve(undefined)),
  actOnCase: vi.fn(() => Promise.resolve(view)),
  attachToCase: vi.fn(),
} satisfies Registry
const sink = {
  takes: vi.fn(({ category }: { category: string }) => Promise.resolve(category === 'payment')),
  submit: vi.fn(() => Promise.resolve()),
  follow: vi.fn((reference: string) =>
    Promise.resolve(reference === 'KP123456788' ? view : undefined),
  ),
  act: vi.fn(() => Promise.resolve(view)),
} satisfies CaseSink

describe('a registry with another case system beside it', () => {
  const both = withCaseSink(registry, sink)

  it('keeps what the other system may not have, and all requests', async () => {
    await both.submitCase(grievance())
    expect([sink.submit.mock.calls.length, registry.submitCase.mock.calls.length]).toEqual([1, 0])
    await both.submitCase(grievance({ category: 'privacy' }))
    const { anonymous, category, programme, description, incident_location, ...common } =
      grievance()
    const { excluded_offices, ...rest } = common
    await both.submitCase(
      requestSubmission.parse({
        ...rest,
        kind: 'request',
        verification: 'v',
        details: { type: 'card', reason: 'lost' },
      }),
    )
    expect([sink.submit.mock.calls.length, registry.submitCase.mock.calls.length]).toEqual([1, 2])
  })

  it('looks in both for a case, and offers no files', async () => {
    expect(await both.followCase('KP123456788', 't')).toBe(view)
    expect(registry.followCase).not.toHaveBeenCalled()
    expect(await both.followCase('KP999999991', 't')).toBeUndefined()
    expect(registry.followCase).toHaveBeenCalledOnce()
    const action = { action: 'withdraw', id: crypto.randomUUID() } as const
    await both.actOnCase('KP123456788', 't', action)
    await both.actOnCase('KP999999991', 't', action)
    expect([sink.act.mock.calls.length, registry.actOnCase.mock.calls.length]).toEqual([1, 1])
    expect(both.supports).toEqual({ requests: ['card'], attachments: false })
  })
})
