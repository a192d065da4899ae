import { Composer } from 'grammy'
import type { HelperRole } from '../../schemas/cases/case-submission.ts'
import { helperRole } from '../../schemas/cases/case-submission.ts'
import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import type { Change } from '../store/store.ts'
import { showStep } from './filing-show.ts'
import { ASSIST_FLOW, flowNamed, stepOf } from './filing-steps.ts'
import { beginGrievance } from './grievance.ts'
import { dropNote } from './note.ts'
import { enterFlow, leaveFlow, WAITING_REQUEST } from './open-flow.ts'
import { showMenu } from './show-menu.ts'
import { dropVerification } from './verified.ts'

/** One sitting with a person; afterwards the person is asked again. */
const LONGEST_HELP_MS = 3_600_000
/** Telegram deletes so many messages in one call. */
const MOST_AT_ONCE = 100
/** Messages remembered for removal; beyond these the oldest are removed at once. */
const MOST_REMEMBERED = 300
/** Key in the flow's answers for what the helper wanted to do. */
const THEN = 'then'

/**
 * Assisted mode: remembers the messages of a chat in which somebody helps somebody else, and
 * ends after an hour, so that nothing of the person stays on the helper's phone.
 */
export function assistFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.use(async (ctx, next) => {
    const since = ctx.session.helping?.consent_at
    const sent: number[] = []
    ctx.api.config.use(async (previous, method, payload, signal) => {
      const answer = await previous(method, payload, signal)
      if (method === 'sendMessage' && answer.ok) {
        sent.push((answer.result as { message_id: number }).message_id)
      }
      return answer
    })
    if (since !== undefined && ctx.deps.now().getTime() - Date.parse(since) > LONGEST_HELP_MS) {
      await remember(ctx, [])
      return endAssist(ctx)
    }
    await next()
    await remember(ctx, sent)
  })
  return feature
}

async function remember(ctx: Ctx, sent: readonly number[]): Promise<void> {
  const { helping } = ctx.session
  if (!helping) return
  const all = [...helping.messages, ...(ctx.message ? [ctx.message.message_id] : []), ...sent]
  const old = all.length > MOST_REMEMBERED ? all.slice(0, MOST_AT_ONCE) : []
  await removeAll(ctx, old)
  ctx.session.helping = { ...helping, messages: all.slice(old.length) }
}

/** Removes messages from the chat; false where Telegram refuses for some. */
async function removeAll(ctx: Ctx, messages: readonly number[]): Promise<boolean> {
  let removed = true
  for (let i = 0; i < messages.length; i += MOST_AT_ONCE) {
    try {
      await ctx.api.deleteMessages(ctx.chat!.id, messages.slice(i, i + MOST_AT_ONCE))
    } catch {
      removed = false
    }
  }
  return removed
}

/** Asks what the helper is to the person, and for the person's consent. */
export async function beginAssist(ctx: Ctx, then = ''): Promise<void> {
  await enterFlow(ctx, ASSIST_FLOW, flowNamed(ctx, ASSIST_FLOW).version, { [THEN]: then })
  await showStep(ctx)
}

/** Records the consent where it was just given, and goes on with what was wanted. */
export async function goOnWithConsent(ctx: Ctx): Promise<boolean> {
  if (ctx.session.flow !== ASSIST_FLOW || stepOf(ctx).at !== 'agreed') return false
  const { role = 'other', [THEN]: then } = ctx.session.answers
  const text = stepOf(ctx).text
  await leaveFlow(ctx)
  forgetPerson(ctx)
  ctx.session.helping = {
    role: roleOf(role),
    consent_at: ctx.deps.now().toISOString(),
    messages: [],
  }
  ctx.changes.push(endLater(ctx, ctx.session.helping.consent_at))
  if (then !== 'grievance') {
    await showMenu(ctx, text)
    return true
  }
  await say(ctx, text)
  await beginGrievance(ctx)
  return true
}

/** For the outbox: the help ends by itself, even when the helper does not come back. */
const endLater = (ctx: Ctx, consent_at: string): Change => ({
  kind: 'outbox',
  key: `help:${ctx.chat!.id}`,
  value: {
    v: 1,
    kind: 'help',
    chat: ctx.chat!.id,
    consent_at,
    attempts: 0,
    due: new Date(Date.parse(consent_at) + LONGEST_HELP_MS).toISOString(),
  },
})

const roleOf = (option: string): HelperRole =>
  option === 'health' ? 'health_worker' : helperRole.parse(option)

/** What a look-up left here for a quarter of an hour belongs to whoever was before. */
function forgetPerson(ctx: Ctx): void {
  dropVerification(ctx)
  dropNote(ctx, WAITING_REQUEST)
}

/** Ends the help: everything about the person leaves the helper's chat. */
export async function endAssist(ctx: Ctx): Promise<void> {
  const { helping } = ctx.session
  if (!helping) return showMenu(ctx)
  const pressed = ctx.callbackQuery?.message?.message_id
  await leaveFlow(ctx)
  forgetPerson(ctx)
  delete ctx.session.helping
  const all = pressed === undefined ? helping.messages : [...helping.messages, pressed]
  const removed = await removeAll(ctx, [...new Set(all)])
  await showMenu(ctx, ctx.t(removed ? 'assist-ended' : 'assist-delete-yourself'))
}
