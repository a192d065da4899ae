import { expect, test } from 'vitest'
import type { CaseNotice } from '../../schemas/cases/case-notice.ts'
import { createTestDesk, grievance, national, TOKEN, uuid } from '../registry/testdata/test-desk.ts'
import { createMemoryStore } from '../store/memory.ts'
import { createCaseWatch } from './watch-cases.ts'

test('tells what the office did, once, and not what the person did', async () => {
  const { registry, desk, now, newId } = createTestDesk()
  const store = createMemoryStore({ now })
  const told: Pick<CaseNotice, 'kind' | 'status' | 'reference'>[] = []
  const watch = createCaseWatch({
    store,
    registry,
    now,
    newId,
    onNotice: ({ kind, status, reference }) => {
      told.push({ kind, status, reference })
      return Promise.resolve()
    },
  })
  const reference = 'KP000000001'
  const link = { v: 1, reference, token: TOKEN, filed: now().toISOString() } as const
  await registry.submitCase(grievance(1))
  await store.write([{ kind: 'link', key: `7:${reference}`, value: link }])

  await watch.look()
  expect(told).toEqual([])
  await desk.act(national, uuid(1), { action: 'acknowledge', id: newId() })
  await watch.look()
  await watch.look()
  await desk.act(national, uuid(1), { action: 'reply', id: newId(), text: 'Hello' })
  await watch.look()
  expect(told).toEqual([
    { kind: 'changed', status: 'acknowledged', reference },
    { kind: 'message', status: 'acknowledged', reference },
  ])
  await registry.actOnCase(reference, TOKEN, { action: 'withdraw', id: newId() })
  await watch.settle()
  await watch.look()
  expect(told).toHaveLength(2)
})
