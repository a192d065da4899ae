import { randomUUID } from 'node:crypto'
import { makeSpid, proposedSpid } from '../../../schemas/spid.ts'
import { createDciRegistry } from '../dci.ts'
import type { Subject, TestPerson } from '../registry.contract.ts'
import { createMemoryAttachments } from '../sandbox/cases/attachment-store.ts'
import { createMemoryCaseStore } from '../sandbox/cases/case-book.ts'
import type { CaseStore } from '../sandbox/cases/case-store.ts'
import { practiceClients } from '../sandbox/access/clients.ts'
import type { MessageSignatures } from '../sandbox/access/message-signatures.ts'
import { createTokenAuthority, type TokenAuthority } from '../sandbox/access/token-authority.ts'
import type { CallbackPorts } from '../sandbox/messages/deliveries.ts'
import type { NoticeSender } from '../sandbox/cases/notice-sender.ts'
import { createMemoryPeople } from '../sandbox/people-store/memory-people.ts'
import { createPeople } from '../sandbox/people.ts'
import { seededRandom } from '../sandbox/random.ts'
import { createSandbox, type Sandbox, type SandboxCases } from '../sandbox/sandbox.ts'
import type { SyntheticPerson } from '../sandbox/synthetic-person.ts'
import { createSigningKey, type SigningKey } from '../signing/signing-key.ts'
import { testCategories } from './test-categories.ts'
import type { Transport } from '../transport.ts'

/** Communes for tests, so that they do not depend on content. */
export const testPlaces = [
  { code: '01', km: 'បន្ទាយមានជ័យ', en: 'Banteay Meanchey', type: 'province' as const },
  { code: '010201', km: 'បន្ទាយនាង', en: 'Banteay Neang', type: 'khum' as const },
  { code: '010202', km: 'បត់ត្រង់', en: 'Bat Trang', type: 'khum' as const },
]

export const testPeople = (): SyntheticPerson[] =>
  createPeople({ seed: 1, today: '2026-11-22', places: testPlaces })

export const unknownSpid = makeSpid('00000000000')

/** Where test cases are kept, of the kinds in `test-categories.ts`. */
export const testCases = (store: CaseStore = createMemoryCaseStore()): SandboxCases => ({
  store,
  attachments: createMemoryAttachments(),
  categories: testCategories,
})

/** A sandbox that stands still in time unless `now` moves. */
export function createTestSandbox(
  now: () => Date = () => new Date('2026-11-22T02:00:00Z'),
  store: CaseStore = createMemoryCaseStore(),
  onFault?: (fault: unknown) => void,
  callbacks?: CallbackPorts,
  authority?: TokenAuthority,
  notices?: NoticeSender,
  signatures?: MessageSignatures,
): Sandbox {
  const random = seededRandom(2)
  const optional = {
    ...(onFault && { onFault }),
    ...(callbacks && { callbacks }),
    ...(authority && { authority }),
    ...(signatures && { signatures }),
  }
  const listed = testPeople()
  const people = createMemoryPeople(listed)
  return createSandbox({
    people,
    listed,
    places: testPlaces,
    cases: { ...testCases(store), ...(notices && { notices }) },
    now,
    random,
    ...optional,
  })
}

/** Tokens for the practice clients. */
export async function createTestAuthority(
  now: () => Date = () => new Date('2026-11-22T02:00:00Z'),
  key?: SigningKey,
): Promise<TokenAuthority> {
  key ??= await createSigningKey()
  return createTokenAuthority({ clients: practiceClients, key, now, newId: randomUUID })
}

/** A person whose enrolments begin with this programme. */
export function personWith(programme: string): SyntheticPerson & TestPerson {
  const found = testPeople().find((person) => person.enrolments[0]?.programme === programme)
  if (found?.phone === undefined) throw new Error(`nobody with ${programme} and a phone`)
  return { ...found, phone: found.phone }
}

/** What the contract needs, over any transport to this sandbox. */
export function toSubject(sandbox: Sandbox, transport: Transport): Omit<Subject, 'stop'> {
  return {
    registry: createDciRegistry({
      transport,
      spid: proposedSpid,
      now: () => new Date('2026-11-22T02:00:00.123Z'),
      newId: randomUUID,
    }),
    person: personWith('family-package.pregnant'),
    other: personWith('nssf-pension.old-age'),
    unknownSpid,
    lastCode: (phone) =>
      Promise.resolve(sandbox.messages().find((message) => message.phone === phone)?.code),
  }
}
