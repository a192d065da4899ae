import * as z from 'zod'
import type { CaseCategories } from '../../../../schemas/cases/case-category.ts'
import { caseRecord, type CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { caseState } from '../../../../schemas/cases/case-states.ts'
import { grievanceSubmission } from '../../../../schemas/cases/case-submission.ts'
import { instant } from '../../../../schemas/dates.ts'
import { createCaseBook, type BookContent } from './case-book.ts'
import { CasesUnreadable, type CaseStore } from './case-store.ts'
import { waitingNotice } from './notice-box.ts'
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
  /** Absent in files of before they stood here. */
  notices: z.array(waitingNotice).default([]),
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
  const save = ({ cases, looks, notices }: BookContent) =>
    persistence.save({ v: 2, cases, looks, notices })
  if (kept === undefined) return createCaseBook({ cases: [], looks: {}, notices: [] }, save)
  const earlier = earlierFile.safeParse(kept).data
  if (earlier) {
    const cases = earlier.cases.map((entry) => takeOver(entry, categories))
    return createCaseBook({ cases, looks: {}, notices: [] }, save)
  }
  const parsed = currentFile.safeParse(kept)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new CasesUnreadable(`the sandbox's file of cases is damaged at "${field}"`)
  }
  return createCaseBook(parsed.data, save)
}

const noticesFile = z.strictObject({ v: z.literal(1), notices: z.array(waitingNotice) })

/**
 * Takes over the notices of the file in which earlier versions kept them, apart from the cases;
 * what is there twice after a stop in between is known by its id. Throws CasesUnreadable.
 */
export async function takeOverNotices(store: CaseStore, earlier: Persistence): Promise<void> {
  const kept = await earlier.load()
  if (kept === undefined) return
  const parsed = noticesFile.safeParse(kept)
  if (!parsed.success) throw new CasesUnreadable("the sandbox's file of notices is damaged")
  const known = new Set((await store.notices.list()).map(({ notice }) => notice.id))
  const added = parsed.data.notices.filter(({ notice }) => !known.has(notice.id))
  if (added.length > 0) await store.notices.add(added)
  if (parsed.data.notices.length > 0) await earlier.save({ v: 1, notices: [] })
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
