import { displayCaseNumber } from '../../schemas/case-number.ts'
import { openStates } from '../../schemas/cases/case-states.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { dayOf } from '../language/day-of.ts'
import { formatDay } from '../language/format-day.ts'
import { RegistryRefused, RegistryUnavailable } from '../registry/registry.ts'
import { casesOf, viewCase } from './grievance-cases.ts'

/** Cases that are looked at, newest first; each may be a call to the registry. */
const MOST_LOOKED_AT = 3

/**
 * The open complaints that were sent from this chat, one a line with its state; those of others,
 * and anonymous ones, nobody can see here. Without the registry the number stands alone.
 */
export async function describeOpenCases(ctx: Ctx): Promise<readonly string[]> {
  const cases = (await casesOf(ctx)).slice(0, MOST_LOOKED_AT)
  const lines = await Promise.all(
    cases.map(async ({ reference, token, filed }) => {
      const view = await look(ctx, reference, token)
      if (view && !openStates.has(view.status)) return []
      const day = formatDay(dayOf(new Date(filed)), ctx.lang)
      const sent = ctx.t('status-open-case', { reference: displayCaseNumber(reference), day })
      return [
        view ? `${sent}\n   ${ctx.t(`grievance-state-${view.status.replaceAll('_', '-')}`)}` : sent,
      ]
    }),
  )
  return lines.flat()
}

async function look(ctx: Ctx, reference: string, token: string): Promise<CaseView | undefined> {
  try {
    return await viewCase(ctx, reference, token)
  } catch (error) {
    if (error instanceof RegistryUnavailable || error instanceof RegistryRefused) return undefined
    throw error
  }
}
