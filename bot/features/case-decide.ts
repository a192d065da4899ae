import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { replace, say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap, type TapCtx } from '../render/taps.ts'
import { actOnCase, type Deed } from './case-act.ts'
import { appealAgainst } from './case-appeal.ts'
import { caseAct, keyOfTap, type CaseKey } from './case-key.ts'
import { askWords } from './case-say.ts'
import { sayCase } from './case-show.ts'
import { FOLLOW_FLOW } from './grievance-cases.ts'
import { beginFollow } from './grievance-follow.ts'

/** Reasons to open a case again, as the number in their button. */
const REASONS = ['1', '2', '3'] as const
const RATINGS = ['yes', 'partly', 'no'] as const

type Act = (ctx: TapCtx, key: CaseKey) => Promise<void>

/** What each button under a case does, by its question. */
const acts = new Map<string, Act>([
  ['say', askWords],
  ['withdraw', askWithdraw],
  ['withdrawn', (ctx, key) => doAndShow(ctx, key, { action: 'withdraw' }, 'case-withdrawn')],
  ['solved', solved],
  ['unsolved', askReason],
  ...REASONS.map((n): [string, Act] => [`reopen${n}`, (ctx, key) => reopen(ctx, key, n)]),
  ['rate', askRating],
  ...RATINGS.map((satisfied): [string, Act] => [
    `rate-${satisfied}`,
    (ctx, key) => rate(ctx, key, satisfied),
  ]),
  ['appeal', askAppeal],
  ...REASONS.map((n): [string, Act] => [`appeal${n}`, (ctx, key) => appealAgainst(ctx, key, n)]),
])

/** Buttons under a case: answer, withdraw, "was this solved?", rate, appeal. */
export function caseDecideFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap(FOLLOW_FLOW), async (ctx, next) => {
    const act = acts.get(ctx.tap.question)
    if (!act) return next()
    const key = await keyOfTap(ctx)
    if (key) return act(ctx, key)
    await say(ctx, ctx.t('case-code-again'))
    await beginFollow(ctx)
  })
  return feature
}

const backRows = (ctx: Ctx, key: CaseKey) => [
  [caseAct(ctx, 'case-back', 'case', key)],
  [menuButton(ctx)],
]

function askWithdraw(ctx: TapCtx, key: CaseKey): Promise<void> {
  return replace(ctx, ctx.t('case-withdraw-ask'), [
    [caseAct(ctx, 'case-withdraw-yes', 'withdrawn', key)],
    ...backRows(ctx, key),
  ])
}

/** Does it, says so and shows the case; where that is not known now, it was said why. */
async function doAndShow(ctx: TapCtx, key: CaseKey, deed: Deed, words: string): Promise<void> {
  const view = await actOnCase(ctx, key, deed)
  if (!view) return
  await settle(ctx, ctx.t(words))
  await sayCase(ctx, view, key)
}

/** "Yes, it was solved" closes the case; then one more tap says how it was dealt with. */
async function solved(ctx: TapCtx, key: CaseKey): Promise<void> {
  const view = await actOnCase(ctx, key, { action: 'confirm' })
  if (!view) return
  await say(ctx, ctx.t('case-closed'), ratingRows(ctx, key))
}

function askRating(ctx: TapCtx, key: CaseKey): Promise<void> {
  return say(ctx, ctx.t('case-rate-ask'), ratingRows(ctx, key))
}

const ratingRows = (ctx: Ctx, key: CaseKey) => [
  RATINGS.map((rating) => caseAct(ctx, `case-rate-${rating}`, `rate-${rating}`, key)),
  ...backRows(ctx, key),
]

async function rate(ctx: TapCtx, key: CaseKey, satisfied: (typeof RATINGS)[number]): Promise<void> {
  const view = await actOnCase(ctx, key, { action: 'feedback', satisfied })
  if (!view) return
  await settle(ctx, ctx.t(`case-rate-${satisfied}`))
  await say(ctx, ctx.t('case-rated'), backRows(ctx, key))
}

function askReason(ctx: TapCtx, key: CaseKey): Promise<void> {
  return say(ctx, ctx.t('case-reopen-ask'), [
    ...REASONS.map((n) => [caseAct(ctx, `case-reopen-${n}`, `reopen${n}`, key)]),
    ...backRows(ctx, key),
  ])
}

const reopen = (ctx: TapCtx, key: CaseKey, n: string): Promise<void> =>
  doAndShow(ctx, key, { action: 'reopen', reason: ctx.t(`case-reopen-${n}`) }, 'case-reopened')

function askAppeal(ctx: TapCtx, key: CaseKey): Promise<void> {
  return say(ctx, ctx.t('case-appeal-ask'), [
    ...REASONS.map((n) => [caseAct(ctx, `case-appeal-${n}`, `appeal${n}`, key)]),
    ...backRows(ctx, key),
    [goButton(ctx, 'person')],
  ])
}
