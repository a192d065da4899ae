import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { dropNote } from './note.ts'

/** Key in a flow's answers: the person went elsewhere, so what they write is no answer. */
const PAUSED = 'paused'

/** Name of the flow that looks a status up, the only one with a keyboard in place of letters. */
export const STATUS_FLOW = 'status'
/** Key in that flow's answers for how far it is: `proof` while the keyboard shows, `code`. */
export const STATUS_STEP = 'step'

/** Note with a request that waits until the person has shown who they are, in the status flow. */
export const WAITING_REQUEST = 'request'

/** Starts a flow with what is known already; whatever was open is left. */
export async function enterFlow(
  ctx: Ctx,
  flow: string,
  version: number,
  answers: Record<string, string> = {},
): Promise<void> {
  await leaveFlow(ctx)
  if (flow !== STATUS_FLOW) dropNote(ctx, WAITING_REQUEST)
  ctx.session.flow = flow
  ctx.session.flowVersion = version
  ctx.session.answers = answers
}

/** Leaves the flow in progress: what was entered is dropped and the keyboard taken away. */
export async function leaveFlow(ctx: Ctx): Promise<void> {
  const { flow, answers } = ctx.session
  dropNote(ctx)
  ctx.session.flow = undefined
  ctx.session.flowVersion = undefined
  ctx.session.answers = {}
  delete ctx.session.files
  if (flow === STATUS_FLOW && answers[STATUS_STEP] === 'proof') {
    await say(ctx, ctx.t('status-put-away'), { remove_keyboard: true })
  }
}

/** Key in a flow's answers: it has come to its end and stays open for looking back only. */
const FINISHED = 'finished'

export function markFinished(ctx: Ctx, finished: boolean): void {
  const answers = without(ctx.session.answers, FINISHED)
  ctx.session.answers = finished ? { ...answers, [FINISHED]: 'yes' } : answers
}

/** Whether there is something to go on with. */
export const isUnfinished = ({ session }: Ctx): boolean =>
  session.flow !== undefined && session.answers[FINISHED] === undefined

/** Whether this flow is open, for `composer.filter`. */
export const inFlow = (flow: string) => (ctx: Ctx) => ctx.session.flow === flow

/**
 * The person looks at something else: the flow can be gone on with, but what they write now is a
 * question of their own. Looking a status up takes numbers only, so it needs no pause.
 */
export function pauseFlow(ctx: Ctx): void {
  const { flow } = ctx.session
  if (flow !== undefined && flow !== STATUS_FLOW) ctx.session.answers[PAUSED] = 'yes'
}

/** The person goes away from the flow. A number that opens a record is not kept for that long. */
export async function setAside(ctx: Ctx): Promise<void> {
  if (ctx.session.flow === STATUS_FLOW) await leaveFlow(ctx)
  else pauseFlow(ctx)
}

export function unpauseFlow(ctx: Ctx): void {
  ctx.session.answers = without(ctx.session.answers, PAUSED)
}

/** Whether what the person writes may be an answer of the open flow. */
export const takesText = (ctx: Ctx): boolean => ctx.session.answers[PAUSED] === undefined

/** The answers but one. */
export const without = (
  answers: Readonly<Record<string, string>>,
  id: string,
): Record<string, string> => Object.fromEntries(Object.entries(answers).filter(([k]) => k !== id))

/**
 * Whether the flow's questions are another version than those that were answered; says so once.
 * Answers that still fit are kept, because they are replayed.
 */
export async function noticeNewVersion(ctx: Ctx, version: number, words: string): Promise<boolean> {
  if (ctx.session.flowVersion === version) return false
  ctx.session.flowVersion = version
  await say(ctx, ctx.t(words))
  return true
}
