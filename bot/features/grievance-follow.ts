import { Composer } from 'grammy'
import { displayCaseNumber } from '../../schemas/case-number.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { formatNumber } from '../language/numbers.ts'
import { RegistryRefused, RegistryUnavailable } from '../registry/registry.ts'
import { pageOf, readTurn, turnTo } from '../render/pages.ts'
import { replace, say, wipe } from '../render/say.ts'
import type { Button } from '../render/keyboard.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import {
  caseButton,
  casesOf,
  FOLLOW_FLOW as FLOW,
  FOLLOW_VERSION as VERSION,
  viewCase,
} from './grievance-cases.ts'
import { countAttempt, type Limit } from './limits.ts'
import { isNumberText } from './number-text.ts'
import { enterFlow, inFlow, leaveFlow, takesText, unpauseFlow } from './open-flow.ts'
import { beginGrievance } from './grievance.ts'
import { readCase } from './read-case.ts'
import { keyOfTap, ownCase, type CaseKey } from './case-key.ts'
import { sayCase } from './case-show.ts'

const FOLLOWED: Limit = { name: 'follow-chat', most: 10, windowMs: 3_600_000 }

/**
 * Following a case: by a button for cases of this chat, else by number and secret code in one
 * message. Nothing of what was written is kept: a record with chat and number would connect the
 * author with an anonymous case. A wrong number and a wrong code look the same.
 */
export function grievanceFollowFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap(FLOW, 'case'), async (ctx) => {
    const key = await keyOfTap(ctx)
    if (key) return showCase(ctx, key)
    await say(ctx, ctx.t('case-code-again'))
    await beginFollow(ctx)
  })
  const open = feature.filter(inFlow(FLOW))
  open.filter(onTap(FLOW, 'list'), (ctx) => askNumber(ctx, readTurn(ctx.tap.option)))
  open.command('back', (ctx) => beginGrievance(ctx))
  open.on('message:text', async (ctx, next) => {
    const { text, reply_to_message: quoted } = ctx.message
    if (text.startsWith('/') || !takesText(ctx)) return next()
    const own = readCase(text)
    // An answer to the message that told number and code stands for that message.
    const told = readCase(quoted?.text ?? '')
    const token = own.token ?? told.token
    const reference = own.reference ?? (token === undefined ? undefined : told.reference)
    const isQuestion = token === undefined && !isNumberText(text)
    if (reference === undefined && isQuestion) return next()
    if (token !== undefined) await wipe(ctx)
    if (reference !== undefined) return openCase(ctx, reference, token)
    await say(ctx, ctx.t(token ? 'grievance-ask-both' : 'grievance-bad-number'), rows(ctx))
  })
  return feature
}

/** A text that names a case by its number with the letters KP, whenever it is written. */
export function namedCaseFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    const { reference, token } = readCase(text)
    if (!/KP/i.test(text) || reference === undefined) return next()
    if (token !== undefined) await wipe(ctx)
    await openCase(ctx, reference, token)
  })
  return feature
}

export async function beginFollow(ctx: Ctx): Promise<void> {
  await enterFlow(ctx, FLOW, VERSION)
  await askNumber(ctx)
}

export async function resumeFollow(ctx: Ctx): Promise<void> {
  unpauseFlow(ctx)
  await askNumber(ctx)
}

/** @param page of the cases of this chat, given to turn to it in the message that shows them */
async function askNumber(ctx: Ctx, page?: number): Promise<void> {
  const mine = (await casesOf(ctx)).map(({ reference }) => [
    caseButton(displayCaseNumber(reference), reference),
  ])
  const shown = pageOf(ctx.t, mine, { page: page ?? 0, turn: listButton })
  await (page === undefined ? say : replace)(ctx, ctx.t('grievance-ask-number'), [
    ...shown,
    ...rows(ctx),
  ])
}

const listButton = (text: string, page: number): Button => ({
  text,
  tap: { flow: FLOW, version: VERSION, question: 'list', option: turnTo(page) },
})

const rows = (ctx: Ctx) => [[goButton(ctx, 'grievance', 'grievance-back'), goButton(ctx, 'cancel')]]

/** Shows a case when this chat is linked with it or the code is given; else asks for both. */
/** Opens a case by its number: the chat's own, or any by its secret code, so often an hour. */
async function openCase(ctx: Ctx, reference: string, token?: string): Promise<void> {
  const own = await ownCase(ctx, reference)
  if (own) return showCase(ctx, own)
  if (token === undefined) return say(ctx, ctx.t('grievance-ask-both'), rows(ctx))
  const minutes = await countAttempt(ctx, FOLLOWED, String(ctx.chat!.id))
  if (minutes === 0) return showCase(ctx, { reference, token, own: false })
  await say(ctx, ctx.t('status-wait', { minutes: formatNumber(minutes, ctx.lang) }), [
    [menuButton(ctx)],
  ])
}

/** Shows a case, whether it is at the registry or still on its way there. */
async function showCase(ctx: Ctx, key: CaseKey): Promise<void> {
  let view: CaseView | undefined
  try {
    view = await viewCase(ctx, key.reference, key.token)
  } catch (error) {
    if (!(error instanceof RegistryUnavailable || error instanceof RegistryRefused)) throw error
    return say(ctx, ctx.t('grievance-unreachable'), rows(ctx))
  }
  if (!view) return say(ctx, ctx.t('grievance-not-found'), rows(ctx))
  if (ctx.session.flow === FLOW) await leaveFlow(ctx)
  await sayCase(ctx, view, key)
}
