import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseNotice } from '../../../../schemas/cases/case-notice.ts'
import { createDciRegistry } from '../../dci.ts'
import { createCaseDesk } from '../../create-case-desk.ts'
import { ActionRefused } from '../../registry.ts'
import { auditor, grievance, national, referenceOf, TOKEN, uuid } from '../../testdata/test-desk.ts'
import { testCategories } from '../../testdata/test-categories.ts'
import { createTestSandbox } from '../../testdata/test-sandbox.ts'
import { proposedSpid } from '../../../../schemas/spid.ts'
import { officerDesk } from '../access/caller.ts'
import { createInProcessTransport } from '../in-process-transport.ts'
import { createMemoryCaseStore } from './case-book.ts'
import { createFileCaseStore, takeOverNotices } from './case-file.ts'
import type { NoticeBox } from './notice-box.ts'
import { createNoticeSender } from './notice-sender.ts'

const MINUTE_MS = 60_000

describe('what is told of cases', () => {
  let time: number
  let sent: CaseNotice[]
  let away: boolean
  const now = () => new Date(time)
  beforeEach(() => {
    time = Date.UTC(2026, 10, 23, 2)
    sent = []
    away = false
  })

  function createSender(box: NoticeBox) {
    let ids = 0
    return createNoticeSender({
      box,
      send(notice) {
        if (away) return Promise.reject(new Error('away'))
        sent.push(notice)
        return Promise.resolve(true)
      },
      now,
      newId: () => uuid(9000 + ++ids),
      random: () => 0.5,
    })
  }
  const unsent = {
    at: '2026-11-23T02:00:00+00:00',
    case_id: uuid(1),
    reference: referenceOf(1),
    kind: 'changed',
    status: 'in_review',
    by: 'officer',
  } as const

  it('is every change of state and every word, once, and nothing personal', async () => {
    const store = createMemoryCaseStore()
    const notices = createSender(store.notices)
    const sandbox = createTestSandbox(now, store, undefined, undefined, undefined, notices)
    const desk = createCaseDesk(createInProcessTransport(sandbox, officerDesk))
    let ids = 0
    const newId = () => uuid(1000 + ++ids)
    const transport = createInProcessTransport(sandbox)
    const registry = createDciRegistry({ transport, spid: proposedSpid, now, newId })
    await registry.submitCase(grievance(1, { description: 'a secret' }))
    await registry.submitCase(grievance(1, { description: 'a secret' }))
    const act = (action: Parameters<typeof desk.act>[2]) => desk.act(national, uuid(1), action)
    await act({ action: 'take', id: newId() })
    await act({ action: 'note', id: newId(), text: 'internal' })
    await act({ action: 'mark', id: newId(), sensitivity: 'standard' })
    await act({ action: 'reply', id: newId(), text: 'a word' })
    await act({ action: 'ask', id: newId(), reason: 'which month?' })
    await registry.actOnCase(referenceOf(1), TOKEN, {
      action: 'messages',
      id: newId(),
      text: 'May',
    })
    time += 30 * 24 * 60 * MINUTE_MS
    await sandbox.tick()
    await notices.deliver()
    expect(sent.map(({ kind, status, by }) => `${kind} ${status} ${by}`)).toEqual([
      'received received complainant',
      'changed in_review officer',
      'message in_review officer',
      'changed awaiting_complainant officer',
      'changed in_review complainant',
      'overdue escalated clock',
    ])
    expect(JSON.stringify(sent)).not.toMatch(/secret|word|month|May|national/)
  })

  it('is tried again with longer waits, in order, and given up after a day', async () => {
    const store = createMemoryCaseStore()
    const notices = createSender(store.notices)
    away = true
    await store.notices.add(notices.prepare([unsent]))
    const tries: number[] = []
    for (let minute = 0; minute < 5000 && (await notices.dead()).length === 0; minute++) {
      await notices.deliver()
      tries.push(minute)
      time += MINUTE_MS
    }
    expect(tries.length).toBeGreaterThan(24 * 60 * 0.7)
    expect(await notices.dead()).toMatchObject([{ attempts: 36, dead: true, notice: unsent }])
    away = false
    await notices.deliver()
    expect(sent).toEqual([])
    const sandbox = createTestSandbox(now, store, undefined, undefined, undefined, notices)
    const desk = createCaseDesk(createInProcessTransport(sandbox, officerDesk))
    expect(await desk.deadNotices(auditor)).toMatchObject([{ notice: unsent, attempts: 36 }])
    await expect(desk.deadNotices(national)).rejects.toThrow(ActionRefused)
  })

  it('is not lost by a stop between a change and its delivery', async () => {
    let kept: unknown
    const persistence = {
      load: () => Promise.resolve(kept),
      save(value: unknown) {
        kept = JSON.parse(JSON.stringify(value))
        return Promise.resolve()
      },
    }
    // Whatever is sent before the stop never arrives.
    away = true
    const before = await createFileCaseStore(persistence, testCategories)
    const stopped = createTestSandbox(
      ...([now, before, undefined, undefined, undefined, createSender(before.notices)] as const),
    )
    let ids = 0
    const newId = () => uuid(1000 + ++ids)
    const transport = createInProcessTransport(stopped)
    const registry = createDciRegistry({ transport, spid: proposedSpid, now, newId })
    await registry.submitCase(grievance(1))
    const desk = createCaseDesk(createInProcessTransport(stopped, officerDesk))
    await desk.act(national, uuid(1), { action: 'take', id: newId() })
    away = false
    time += MINUTE_MS
    const after = createSender((await createFileCaseStore(persistence, testCategories)).notices)
    await after.deliver()
    await after.deliver()
    expect(sent.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'received received',
      'changed in_review',
    ])
  })

  it('is taken over from the file in which earlier versions kept it', async () => {
    const waiting = { notice: { id: uuid(1), ...unsent }, attempts: 0, due: unsent.at, dead: false }
    let kept: unknown = { v: 1, notices: [waiting] }
    const file = {
      load: () => Promise.resolve(kept),
      save(value: unknown) {
        kept = value
        return Promise.resolve()
      },
    }
    const store = createMemoryCaseStore()
    await takeOverNotices(store, file)
    await takeOverNotices(store, file)
    expect(await store.notices.list()).toEqual([waiting])
    kept = { v: 1, notices: [{ secret: 1 }] }
    await expect(takeOverNotices(store, file)).rejects.toThrow('damaged')
  })
})
