import { describe, expect, it } from 'vitest'
import { proposedSpid } from '../../../../schemas/spid.ts'
import { createCaseDesk } from '../../create-case-desk.ts'
import { createDciRegistry } from '../../dci.ts'
import { grievance, MONDAY, supervisor, uuid } from '../../testdata/test-desk.ts'
import { personWith, testCases, testPeople } from '../../testdata/test-sandbox.ts'
import { officerDesk } from '../access/caller.ts'
import { createInProcessTransport } from '../in-process-transport.ts'
import { createMemoryPeople } from '../people-store/memory-people.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import { seededRandom } from '../random.ts'
import { createSandbox } from '../sandbox.ts'
import { createMemoryCaseStore } from './case-book.ts'
import type { CaseStore } from './case-store.ts'

describe('an upheld request', () => {
  it('changes the record once, also when the program stops between decision and record', async () => {
    const { spid, phone } = personWith('family-package.pregnant')
    const people = createMemoryPeople(testPeople())
    const { household } = (await people.withSpid(spid))!
    let full = true
    const put: PeopleStore['put'] = async (...changed) => {
      if (full) throw new Error('disk full')
      await people.put(...changed)
      // The record is there, and the stop comes before that is noted.
      if (changed[0].length > 0) stopped = true
    }
    let stopped = false
    const store = createMemoryCaseStore()
    const change: CaseStore['change'] = (...asked) => {
      if (!stopped) return store.change(...asked)
      stopped = false
      return Promise.reject(new Error('stopped'))
    }
    const sandbox = createSandbox({
      people: { ...people, put },
      listed: testPeople(),
      cases: testCases({ ...store, change }),
      now: () => MONDAY,
      random: seededRandom(2),
    })
    let ids = 0
    const newId = () => uuid(1000 + ++ids)
    const transport = createInProcessTransport(sandbox)
    const registry = createDciRegistry({ transport, spid: proposedSpid, now: () => MONDAY, newId })
    const desk = createCaseDesk(createInProcessTransport(sandbox, officerDesk))
    const verification = (await registry.lookUp(spid, { kind: 'phone', phone }))?.verification ?? ''
    const { anonymous, category, incident_location, excluded_offices, ...common } = grievance(1)
    expect([anonymous, category, incident_location, excluded_offices]).toBeDefined()
    const details = { type: 'household', event: 'birth' } as const
    await registry.submitCase({ ...common, kind: 'request', verification, details })
    await desk.act(supervisor, uuid(1), { action: 'take', id: newId() })
    const decide = { action: 'resolve', id: newId(), decision: 'upheld', reason: 'x' } as const
    await expect(desk.act(supervisor, uuid(1), decide)).rejects.toThrow()
    expect(await store.get(uuid(1))).toMatchObject({ status: 'resolved', to_fulfil: true })
    full = false
    await expect(sandbox.tick()).rejects.toThrow('stopped')
    await sandbox.tick()
    await sandbox.tick()
    expect((await store.get(uuid(1)))?.to_fulfil).toBeUndefined()
    expect(await people.household(household.id)).toHaveLength(household.size + 1)
  })
})
