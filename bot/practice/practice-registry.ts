import { proposedSpid } from '../../schemas/spid.ts'
import type { Place } from '../../schemas/gazetteer.ts'
import type { CaseDesk } from '../registry/case-desk.ts'
import { createCaseDesk } from '../registry/create-case-desk.ts'
import { createDciRegistry } from '../registry/dci.ts'
import type { Registry } from '../registry/registry.ts'
import { officerDesk } from '../registry/sandbox/access/caller.ts'
import type { CaseNotice } from '../../schemas/cases/case-notice.ts'
import type { CaseCategories } from '../../schemas/cases/case-category.ts'
import { createMemoryAttachments } from '../registry/sandbox/cases/attachment-store.ts'
import { createMemoryCaseStore } from '../registry/sandbox/cases/case-book.ts'
import { createNoticeSender } from '../registry/sandbox/cases/notice-sender.ts'
import { createInProcessTransport } from '../registry/sandbox/in-process-transport.ts'
import { createMemoryPeople } from '../registry/sandbox/people-store/memory-people.ts'
import { createPeople } from '../registry/sandbox/people.ts'
import { hexId, type Random } from '../registry/sandbox/random.ts'
import { createSandbox, type Sandbox } from '../registry/sandbox/sandbox.ts'

/** The same invented people in every practice chat and in the sandbox over HTTP. */
export const PRACTICE_SEED = 20240220

/**
 * The registry sandbox in the same page or test, with its clients: nothing leaves it.
 * @param random makes one-time codes; cryptographic in a page, seeded in a test
 */
export function createPracticeRegistry(deps: {
  places: readonly Place[]
  categories: CaseCategories
  now: () => Date
  random: Random
  /** Told what happens to cases, as a registry tells it by a webhook. */
  onNotice?: (notice: CaseNotice) => Promise<void>
}): { registry: Registry; desk: CaseDesk; sandbox: Sandbox } {
  const { places, categories, now, random, onNotice } = deps
  const today = now().toISOString().slice(0, 10)
  const listed = createPeople({ seed: PRACTICE_SEED, today, places })
  const store = createMemoryCaseStore()
  const sandbox = createSandbox({
    people: createMemoryPeople(listed),
    listed,
    places,
    cases: {
      store,
      attachments: createMemoryAttachments(),
      categories,
      ...(onNotice && {
        notices: createNoticeSender({
          box: store.notices,
          send: async (notice) => {
            await onNotice(notice)
            return true
          },
          now,
          newId: () => crypto.randomUUID(),
          random,
        }),
      }),
    },
    now,
    random,
  })
  const registry = createDciRegistry({
    transport: createInProcessTransport(sandbox),
    spid: proposedSpid,
    // Its time can be put forward.
    now: sandbox.now,
    newId: () => hexId(random),
  })
  const desk = createCaseDesk(createInProcessTransport(sandbox, officerDesk))
  return { registry, desk, sandbox }
}
