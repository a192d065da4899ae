import * as z from 'zod'
import type { CaseCategories } from '../../../../schemas/cases/case-category.ts'
import { caseRecord, type CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { caseState } from '../../../../schemas/cases/case-states.ts'
import { grievanceSubmission } from '../../../../schemas/cases/case-submission.ts'
import { instant } from '../../../../schemas/dates.ts'
import { createCaseBook, type BookContent } from './case-book.ts'
import { CasesUnreadable, type CaseStore } from './case-store.ts'
import { openCase } from './open-case.ts'
import { kindOf } from './routing.ts'

/** Where one JSON value is kept. `load` gives undefined when there is none yet. */
export interface Persistence {
  load(): Promise<unknown>
  /** Durable when it resolves; the value before stays when it rejects. */
  save(value: unknown): Promise<void>
}

const look = z.strictObject({ at: instant, officer: z.string(), role: z.string() })

/** The file as it is written. */
const currentFile = z.strictObject({
  v: z.literal(2),
  cases: z.array(caseRecord),
  looks: z.record(z.string(), z.array(look)),
})

/** The file of the first version, whose cases were grievances that nobody worked on. */
const earlierFile = z.strictObject({
  v: z.literal(1),
  cases: z.array(
    z.strictObject({
      v: z.literal(1),
      submission: grievanceSubmission,
      received_at: instant,
      events: z.array(z.strictObject({ at: instant, to: caseState })).min(1),
    }),
  ),
})

/**
 * Cases in a file or wherever else `persistence` keeps them; those of the first version are taken
 * over as they come in today. Throws CasesUnreadable.
 */
export async function createFileCaseStore(
  persistence: Persistence,
  categories: CaseCategories,
): Promise<CaseStore> {
  const kept = await persistence.load()
  const save = (content: BookContent) => persistence.save({ v: 2, ...content })
  if (kept === undefined) return createCaseBook({ cases: [], looks: {} }, save)
  const earlier = earlierFile.safeParse(kept).data
  if (earlier) {
    const cases = earlier.cases.map((entry) => takeOver(entry, categories))
    return createCaseBook({ cases, looks: {} }, save)
  }
  const parsed = currentFile.safeParse(kept)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new CasesUnreadable(`the sandbox's file of cases is damaged at "${field}"`)
  }
  const { cases, looks } = parsed.data
  return createCaseBook({ cases, looks }, save)
}

type EarlierCase = z.infer<typeof earlierFile>['cases'][number]

function takeOver(
  { submission, received_at }: EarlierCase,
  categories: CaseCategories,
): CaseRecord {
  const kind = kindOf(submission, categories)
  if (!kind) {
    throw new CasesUnreadable("the sandbox's file holds a case of a category that is not known")
  }
  return { ...openCase(submission, { kind, now: new Date(received_at) }), received_at }
}
