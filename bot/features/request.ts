import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { showStep } from './filing-show.ts'
import { flowNamed, REQUEST_FLOW } from './filing-steps.ts'
import { enterFlow } from './open-flow.ts'
import { keepWaiting } from './request-waiting.ts'
import { beginStatus } from './status.ts'
import { readVerification } from './verified.ts'
import { hotlines } from './ways-to-report.ts'

/** What is known already, for a request that begins elsewhere: answers of its flow. */
export type RequestStart = Readonly<Record<string, string>>

/**
 * Begins a request for a verified person. Who is not verified yet shows who they are first; a
 * registry that takes no requests is said so, with where to go.
 */
export async function beginRequest(ctx: Ctx, about: RequestStart = {}): Promise<void> {
  if (ctx.deps.registry.supports.requests.length === 0) {
    const text = [ctx.t('request-not-here'), ...hotlines(ctx, ['nssf'])].join('\n')
    return say(ctx, text, [[goButton(ctx, 'person')], [menuButton(ctx)]])
  }
  if ((await readVerification(ctx)) === undefined) return verifyFirst(ctx, about, 'request-verify')
  await enterFlow(ctx, REQUEST_FLOW, flowNamed(ctx, REQUEST_FLOW).version, { ...about })
  await showStep(ctx)
}

/** The proof has run out while the request was filled in: what was entered is kept. */
export const askToVerifyAgain = (ctx: Ctx): Promise<void> =>
  verifyFirst(ctx, ctx.session.answers, 'request-verify-again')

async function verifyFirst(ctx: Ctx, answers: RequestStart, words: string): Promise<void> {
  await say(ctx, ctx.t(words))
  const { files = [] } = ctx.session
  await beginStatus(ctx)
  keepWaiting(ctx, answers, files)
}
