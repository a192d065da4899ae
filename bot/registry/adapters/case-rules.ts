import type { CaseCategories } from '../../../schemas/cases/case-category.ts'
import type { GrievanceSubmission } from '../../../schemas/cases/case-submission.ts'
import type { Sensitivity } from '../../../schemas/cases/case-states.ts'
import { addWorkingTime, workingDays } from '../working-time.ts'

/** What our categories say of a case that goes to another system. */
export interface CaseRules {
  sensitivityOf: (grievance: GrievanceSubmission) => Sensitivity
  /** Day by which we aim to have decided, `2026-12-11`; undefined where there is no aim. */
  dueDate: (grievance: GrievanceSubmission) => string | undefined
}

/** The rules of `content/cases/categories.yaml`. A category that is not in it is sensitive. */
export function createCaseRules({ categories }: CaseCategories): CaseRules {
  const byCode = new Map(categories.map((category) => [category.code, category]))
  return {
    sensitivityOf: ({ category }) => byCode.get(category)?.sensitivity ?? 'highly_sensitive',
    dueDate({ category, created_at }) {
      const days = byCode.get(category)?.aims.resolveDays
      if (days === undefined) return undefined
      const due = addWorkingTime(new Date(created_at), workingDays(days))
      return due.toLocaleDateString('sv-SE', { timeZone: 'Asia/Phnom_Penh' })
    },
  }
}
