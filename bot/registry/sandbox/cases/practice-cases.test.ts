import { describe, expect, test } from 'vitest'
import { content } from '../../../features/testing/test-chat.ts'
import { createMemoryCaseStore } from './case-book.ts'
import { isPracticeCase, seedPracticeCases } from './practice-cases.ts'

const now = new Date('2026-11-23T02:00:00Z')
const deps = { now, categories: content.cases }

describe('the invented cases of the sandbox', () => {
  test('are a dozen in many states, each marked as an example', async () => {
    const store = createMemoryCaseStore()
    await seedPracticeCases(store, deps)
    const cases = await store.list()
    expect(cases).toHaveLength(12)
    expect(new Set(cases.map(({ status }) => status))).toEqual(
      new Set([
        'received',
        'acknowledged',
        'in_review',
        'awaiting_complainant',
        'escalated',
        'resolved',
        'redirected',
      ]),
    )
    for (const { submission } of cases) {
      expect(isPracticeCase(submission.reference)).toBe(true)
      expect(submission.kind === 'grievance' && submission.description).toContain('[ឧទាហរណ៍]')
    }
    expect(cases.some(({ sensitivity }) => sensitivity === 'sensitive')).toBe(true)
  })

  test('are put in once, and never beside cases that are there', async () => {
    const store = createMemoryCaseStore()
    await seedPracticeCases(store, deps)
    const before = await store.list()
    await seedPracticeCases(store, { ...deps, now: new Date(now.getTime() + 86_400_000) })
    expect(await store.list()).toEqual(before)
  })

  test('have programmes and places that exist', async () => {
    const store = createMemoryCaseStore()
    await seedPracticeCases(store, deps)
    const known = {
      programmes: content.programmes.map(({ id }) => id),
      places: content.places.map(({ code }) => code),
    }
    for (const { submission } of await store.list()) {
      if (submission.kind !== 'grievance') continue
      if (submission.programme !== undefined) {
        expect(known.programmes).toContain(submission.programme)
      }
      expect(known.places).toContain(submission.incident_location)
    }
  })
})
