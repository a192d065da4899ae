import * as z from 'zod'
import { categoryCode } from '../../../schemas/cases/case-category.ts'
import { slaStatus } from '../../../schemas/cases/case-record.ts'
import { caseState, openStates, sensitivity } from '../../../schemas/cases/case-states.ts'
import { placeCode } from '../../../schemas/ids.ts'
import type { CaseFilter } from '../../registry/case-desk.ts'

/** States as the filter offers them: all that are open, every one, or a single one. */
const stateChoice = z.union([z.literal('open'), z.literal('all'), caseState])

/** Fields of the list's form. What is not understood does not narrow. */
const query = z.object({
  state: stateChoice.catch('open').default('open'),
  category: categoryCode.optional().catch(undefined),
  province: placeCode.optional().catch(undefined),
  sensitivity: sensitivity.optional().catch(undefined),
  clock: slaStatus.optional().catch(undefined),
  mine: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(9999).catch(1).default(1),
  /** Cases on the pages before this one: how many a page holds is the registry's to say. */
  seen: z.coerce.number().int().min(0).catch(0).default(0),
})
export type ListQuery = z.infer<typeof query>

export const readListQuery = (raw: unknown): ListQuery => query.parse(raw)

/** What the registry is asked for. */
export const toFilter = (chosen: ListQuery, officer: string): CaseFilter => ({
  ...(chosen.state !== 'all' && {
    status: chosen.state === 'open' ? [...openStates] : [chosen.state],
  }),
  ...(chosen.category !== undefined && { category: chosen.category }),
  ...(chosen.province !== undefined && { place: chosen.province }),
  ...(chosen.sensitivity && { sensitivity: chosen.sensitivity }),
  ...(chosen.clock && { sla: chosen.clock }),
  ...(chosen.mine && { assignedTo: officer }),
  page: chosen.page,
})

/** The address of the same list on another page, with so many cases before it. */
export function listAddress(chosen: ListQuery, page: number, seen: number): string {
  const fields = Object.entries({ ...chosen, page, seen }).filter(
    ([, value]) => value !== undefined,
  )
  return `?${new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString()}`
}
