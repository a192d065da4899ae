import { makeCaseNumber } from '../../../../schemas/case-number.ts'
import type { CaseCategories } from '../../../../schemas/cases/case-category.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { grievanceSubmission } from '../../../../schemas/cases/case-submission.ts'
import type { Officer } from '../../../../schemas/cases/officer.ts'
import type { CaseStore } from './case-store.ts'
import { actAsCitizen } from './citizen-actions.ts'
import { actAsOfficer } from './officer-actions.ts'
import { openCase } from './open-case.ts'
import { practicePlans, type PracticePlan, type PracticeStep } from './practice-plans.ts'
import { kindOf } from './routing.ts'

const DAY_MS = 86_400_000
/** No token has this hash: an invented case is followed by nobody. */
const NO_TOKEN = '0'.repeat(64)

/** Who worked on the invented cases. */
const officer: Officer = { code: 'practice-supervisor', role: 'supervisor' }

/** Id of the n-th case, and of its m-th action. */
const uuid = (n: number, m = 0): string =>
  `9ac71ce0-0000-4000-8${String(m).padStart(3, '0')}-${String(n).padStart(12, '0')}`

/** The wanted number of an invented case: `KP 000-000-0…`, as no other case begins. */
export const isPracticeCase = (reference: string): boolean => reference.startsWith('KP000000')

function takeStep(
  entry: CaseRecord,
  step: PracticeStep,
  setting: Parameters<typeof actAsOfficer>[3],
  id: string,
): CaseRecord {
  return step.by === 'officer'
    ? actAsOfficer(entry, officer, { ...step.action, id }, setting)
    : actAsCitizen(entry, { action: 'messages', id, text: step.action.text }, setting)
}

function makeCase(
  plan: PracticePlan,
  n: number,
  { now, categories }: { now: Date; categories: CaseCategories },
): CaseRecord | undefined {
  const { daysAgo, steps, ...about } = plan
  const at = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const submission = grievanceSubmission.parse({
    ...about,
    id: uuid(n),
    reference: makeCaseNumber(String(n).padStart(8, '0')),
    token_hash: NO_TOKEN,
    channel: 'telegram',
    preferred_language: 'km',
    created_at: at(daysAgo).toISOString(),
  })
  const kind = kindOf(submission, categories)
  if (!kind) return undefined
  return steps.reduce(
    (entry, step, m) =>
      takeStep(entry, step, { now: at(step.daysAgo), aims: kind.aims }, uuid(n, m + 1)),
    openCase(submission, { kind, now: at(daysAgo) }),
  )
}

/** Puts a dozen invented cases, in several states, into a sandbox that has none yet. */
export async function seedPracticeCases(
  store: CaseStore,
  deps: { now: Date; categories: CaseCategories },
): Promise<void> {
  if ((await store.find({}, { offset: 0, limit: 1 })).total > 0) return
  const made = practicePlans.flatMap((plan, i) => makeCase(plan, i + 1, deps) ?? [])
  for (const entry of made.sort((a, b) => (a.received_at < b.received_at ? -1 : 1))) {
    await store.add(entry)
  }
}
