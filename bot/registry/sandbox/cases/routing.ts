import type {
  CaseCategories,
  CaseCategory,
  TimeAims,
} from '../../../../schemas/cases/case-category.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { CaseSubmission } from '../../../../schemas/cases/case-submission.ts'
import type { Sensitivity } from '../../../../schemas/cases/case-states.ts'

type Route = CaseRecord['route']

/** What a kind of case is treated by. */
export interface CaseKind {
  route: Route
  sensitivity: Sensitivity
  excludesOffice: boolean
  aims: TimeAims
}

/** Lengths of gazetteer codes: province, district, commune, village. */
const PROVINCE = 2
const COMMUNE = 6

/** How far down the office of a route is; routes that are not here have one national office. */
const levels: Partial<Record<Route, number>> = {
  commune: COMMUNE,
  registry: PROVINCE,
  operator: PROVINCE,
  institution: PROVINCE,
  payment_provider: PROVINCE,
}

/** The kind of a submission; undefined for a category or request that the data does not know. */
export function kindOf(
  submission: CaseSubmission,
  { categories, requests }: CaseCategories,
): CaseKind | undefined {
  if (submission.kind === 'request') {
    const found = requests.find(({ type }) => type === submission.details.type)
    return found && { ...found, sensitivity: 'standard', excludesOffice: false }
  }
  return knownSubcategory(submission, categories)
}

function knownSubcategory(
  { category, subcategory }: { category: string; subcategory?: string | undefined },
  categories: readonly CaseCategory[],
): CaseCategory | undefined {
  const found = categories.find(({ code }) => code === category)
  const known =
    subcategory === undefined || found?.subcategories.some(({ code }) => code === subcategory)
  return known ? found : undefined
}

/** Whether a place lies within the area of an office, or is it. Codes begin with their parent's. */
export const liesWithin = (place: string, office: string): boolean => place.startsWith(office)

/** Where a case goes. */
export interface Destination {
  route: Route
  /** Gazetteer code; absent for the national office. */
  office?: string
  excluded: readonly string[]
}

/**
 * The office for a place: the route's level, or the first above it that is kept off by nothing.
 * Complaints about an office never go to it or to what is below it.
 */
export function findOffice(
  { route, excludesOffice }: Pick<CaseKind, 'route' | 'excludesOffice'>,
  place: string | undefined,
  excludedByName: readonly string[],
): Destination {
  const own = excludesOffice && place !== undefined ? [place.slice(0, COMMUNE)] : []
  const excluded = [...new Set([...excludedByName, ...own])]
  const level = levels[route] ?? 0
  let office = (place ?? '').slice(0, level)
  while (office !== '' && excluded.some((code) => liesWithin(office, code))) {
    office = office.slice(0, -PROVINCE)
  }
  return { route, ...(office !== '' && { office }), excluded }
}

/** Who takes an appeal, so that it leaves the hands of those who decided first. */
const appealRoutes: Partial<Record<Route, Route>> = {
  inspection: 'rights',
}

/**
 * The office for an appeal: above the first one. Where there is none above, another body.
 */
export function findAppealOffice(
  first: Pick<CaseRecord, 'office' | 'route'>,
  excluded: readonly string[],
): Destination {
  if (first.office === undefined) {
    return { route: appealRoutes[first.route] ?? 'inspection', excluded }
  }
  const all = [...new Set([...excluded, first.office])]
  const kind = { route: first.route, excludesOffice: false }
  return findOffice(kind, first.office, all)
}
