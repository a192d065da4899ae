import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { RegistryRefused, RegistryUnavailable } from '../registry/registry.ts'
import { say, settle } from '../render/say.ts'
import { menuButton, type TapCtx } from '../render/taps.ts'
import { commonDetails } from './case-common.ts'
import { caseAct, type CaseKey } from './case-key.ts'
import { mayAppeal } from './case-show.ts'
import { sayFiled } from './filing-filed.ts'
import { keepCase } from './filing-submit.ts'
import { viewCase } from './grievance-cases.ts'

/**
 * Appeals against a decision: a new case about the same, which another office gets. It is made in
 * one press, so that nothing of the first case has to be kept here; more can be added afterwards.
 * @param reason number of the reason that was pressed
 */
export async function appealAgainst(ctx: TapCtx, key: CaseKey, reason: string): Promise<void> {
  const view = await viewCase(ctx, key.reference, key.token).catch((error: unknown) => {
    if (error instanceof RegistryUnavailable || error instanceof RegistryRefused) return undefined
    throw error
  })
  const date = ctx.callbackQuery?.message?.date ?? 0
  if (!view || date === 0) return sayBack(ctx, key, 'grievance-unreachable')
  if (!mayAppeal(ctx, view)) return sayBack(ctx, key, 'case-refused-window-over')
  const description = ctx.t(`case-appeal-${reason}`)
  const { body, ids } = await keepCase(
    ctx,
    {
      ...commonDetails(ctx),
      kind: 'grievance',
      anonymous: !key.own,
      category: categoryOf(view),
      ...(view.subcategory !== undefined && { subcategory: view.subcategory }),
      ...(view.programme !== undefined && { programme: view.programme }),
      description,
      excluded_offices: [],
      appeal_of: view.reference,
    },
    // The same press makes the same appeal; nobody without the secret can derive its ids.
    { confirmation: `appeal:${key.reference}:${key.token}`, at: new Date(date * 1000) },
  )
  await settle(ctx, description)
  await say(ctx, ctx.t('case-appealed'))
  await sayFiled(ctx, body, ids)
  await ctx.deps.onOutbox?.()
}

/** A request is no complaint: an appeal about one is about data, or about being left out. */
const categoryOf = ({ kind, category }: CaseView): string => {
  if (kind === 'grievance') return category
  return category === 'application' ? 'exclusion' : 'data'
}

const sayBack = (ctx: Ctx, key: CaseKey, words: string): Promise<void> =>
  say(ctx, ctx.t(words), [[caseAct(ctx, 'case-back', 'case', key)], [menuButton(ctx)]])
