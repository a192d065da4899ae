import * as z from 'zod'
import { instant } from '../../../schemas/dates.ts'
import { grievanceStates, grievanceSubmission } from '../../../schemas/grievance.ts'

/** A case as the sandbox keeps it. Its history only grows. */
export const storedCase = z.strictObject({
  v: z.literal(1),
  submission: grievanceSubmission,
  received_at: instant,
  events: z.array(z.strictObject({ at: instant, to: z.enum(grievanceStates) })).min(1),
})
export type StoredCase = z.infer<typeof storedCase>

/** What became of adding a case: kept, there already under this id, or its number is taken. */
export type Added = { kind: 'added' | 'known'; entry: StoredCase } | { kind: 'taken' }

/** Where the sandbox keeps its cases. */
export interface CaseStore {
  /** Keeps a new case, durable when it resolves. The first case of an id or a number stays. */
  add(entry: StoredCase): Promise<Added>
  /** The cases whose number or earlier number this is: an earlier number may be another's. */
  withReference(reference: string): Promise<readonly StoredCase[]>
  /** All cases, oldest first. */
  list(): Promise<readonly StoredCase[]>
}

/** Where one JSON value is kept. `load` gives undefined when there is none yet. */
export interface Persistence {
  load(): Promise<unknown>
  /** Durable when it resolves; the value before stays when it rejects. */
  save(value: unknown): Promise<void>
}

const fileSchema = z.strictObject({ v: z.literal(1), cases: z.array(storedCase) })

/** What is kept is not a list of cases: the start must stop. */
export class CasesUnreadable extends Error {
  override readonly name = 'CasesUnreadable'
}

/** Cases that live as long as the page or the test. */
export const createMemoryCaseStore = (): CaseStore =>
  createBook([], { load: () => Promise.resolve(undefined), save: () => Promise.resolve() })

/** Cases in a file or wherever else `persistence` keeps them. Throws CasesUnreadable. */
export async function createFileCaseStore(persistence: Persistence): Promise<CaseStore> {
  const content = await persistence.load()
  if (content === undefined) return createBook([], persistence)
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new CasesUnreadable(`the sandbox's file of cases is damaged at "${field}"`)
  }
  return createBook(parsed.data.cases, persistence)
}

function createBook(start: readonly StoredCase[], persistence: Persistence): CaseStore {
  let cases = start
  let last: Promise<unknown> = Promise.resolve()

  async function add(entry: StoredCase): Promise<Added> {
    const { id, reference } = entry.submission
    const known = cases.find((other) => other.submission.id === id)
    if (known) return { kind: 'known', entry: known }
    if (cases.some((other) => other.submission.reference === reference)) return { kind: 'taken' }
    const next = [...cases, entry]
    await persistence.save({ v: 1, cases: next })
    cases = next
    return { kind: 'added', entry }
  }

  return {
    add(entry) {
      // One after the other: two cases with one number must not both be found free.
      const added = last.then(() => add(entry))
      last = added.catch(() => undefined)
      return added
    },
    withReference: (reference) =>
      Promise.resolve(
        cases.filter(
          ({ submission }) =>
            submission.reference === reference || submission.aliases.includes(reference),
        ),
      ),
    list: () => Promise.resolve(cases),
  }
}
