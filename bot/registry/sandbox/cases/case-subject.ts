import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'

/** Category of a grievance, type of a request. */
export const categoryOf = ({ submission }: CaseRecord): string =>
  submission.kind === 'request' ? submission.details.type : submission.category

/** Where it happened, else the area of its office. */
export const placeOf = ({ submission, office }: CaseRecord): string | undefined =>
  (submission.kind === 'grievance' ? submission.incident_location : undefined) ?? office
