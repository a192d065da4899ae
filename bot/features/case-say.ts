import { Composer } from 'grammy'
import { displayCaseNumber } from '../../schemas/case-number.ts'
import type { Ctx } from '../context.ts'
import { derivedId, displayToken } from '../outbox/case-ids.ts'
import { findUrgentSign } from '../language/matching/urgent-signs.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { actOnCase } from './case-act.ts'
import { caseAct, ownCase, type CaseKey } from './case-key.ts'
import { sayCase } from './case-show.ts'
import { readFile } from './filing-files.ts'
import { FOLLOW_FLOW, FOLLOW_VERSION } from './grievance-cases.ts'
import { enterFlow, inFlow, leaveFlow, takesText } from './open-flow.ts'
import { readCase } from './read-case.ts'
import { urgentText } from './ways-to-report.ts'

/** Key in the flow's answers: the case that the next message is for. Never an anonymous one. */
const SAYING = 'saying'
/** Sign of the message that asks for words about a case, in every language. */
const PEN = '✍️'
const MOST_CHARACTERS = 4000

/**
 * Words, a photo or a voice note for a case. For a case of this chat the session says which; for
 * any other the message that asks for it holds number and code, the person's message answers that
 * one, and afterwards it is deleted: no record here connects chat and case.
 */
export function caseSayFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.on('message', async (ctx, next) => {
    const key = await keyOfMessage(ctx)
    if (!key || ctx.message.text?.startsWith('/') === true) return next()
    const { text } = ctx.message
    if (text !== undefined) await sendWords(ctx, key, text)
    else if (!(await sendFile(ctx, key))) await next()
  })
  return feature
}

/** Asks for what the person has to say about a case. */
export async function askWords(ctx: Ctx, key: CaseKey): Promise<void> {
  if (key.own) {
    await enterFlow(ctx, FOLLOW_FLOW, FOLLOW_VERSION, { [SAYING]: key.reference })
    await say(ctx, `${PEN} ${ctx.t('case-say')}`, [
      [caseAct(ctx, 'case-back', 'case', key)],
      [goButton(ctx, 'cancel')],
    ])
    return
  }
  const shown = `${displayCaseNumber(key.reference)} ${displayToken(key.token)}`
  await say(ctx, `${PEN} ${ctx.t('case-say-reply')}\n\n${shown}`, { force_reply: true })
  await say(ctx, ctx.t('case-say-or'), [
    [caseAct(ctx, 'case-back', 'case', key)],
    [menuButton(ctx)],
  ])
}

/** The case that a message is for. */
async function keyOfMessage(ctx: Ctx): Promise<CaseKey | undefined> {
  const quoted = ctx.message?.reply_to_message?.text
  if (quoted?.includes(PEN)) {
    const { reference, token } = readCase(quoted.slice(quoted.lastIndexOf('\n')))
    if (reference !== undefined && token !== undefined) return { reference, token, own: false }
  }
  const reference = ctx.session.answers[SAYING]
  if (reference === undefined || !inFlow(FOLLOW_FLOW)(ctx) || !takesText(ctx)) return undefined
  return ownCase(ctx, reference)
}

async function sendWords(ctx: Ctx, key: CaseKey, text: string): Promise<void> {
  if (text.length > MOST_CHARACTERS) {
    return say(ctx, ctx.t('case-too-long'), [[caseAct(ctx, 'case-back', 'case', key)]])
  }
  const sign = findUrgentSign(text)
  // The words go to the office all the same; whom to turn to now is more urgent.
  if (sign && sign !== 'bribe') await say(ctx, urgentText(ctx, sign))
  await endSaying(ctx, key)
  const view = await actOnCase(ctx, key, { action: 'messages', text })
  if (!view) return
  await say(ctx, ctx.t('case-said'))
  await sayCase(ctx, view, key)
}

/** Takes a file for the case; false where the message is none. */
async function sendFile(ctx: Ctx, key: CaseKey): Promise<boolean> {
  const file = readFile(ctx)
  if (file === 'none') return false
  const rows = [[caseAct(ctx, 'case-back', 'case', key)], [menuButton(ctx)]]
  if (typeof file === 'string' || !ctx.deps.registry.supports.attachments) {
    const words = typeof file === 'string' ? `filing-${file}` : 'filing-no-files'
    await say(ctx, ctx.t(words), rows)
    return true
  }
  const { secret, now, onOutbox } = ctx.deps
  const id = derivedId(secret, `attachment:${ctx.update.update_id}`)
  const { reference, token } = key
  const due = now().toISOString()
  // The minute would point at who wrote to the bot then.
  const created = key.own ? due : `${due.slice(0, 13)}:00:00.000Z`
  await ctx.deps.store.write([
    {
      kind: 'outbox',
      key: id,
      value: {
        v: 1,
        kind: 'attachment',
        ...(key.own && { chat: ctx.chat!.id }),
        reference,
        token,
        attachment: { id, media_type: file.media_type, created, file: file.file },
        attempts: 0,
        due,
      },
    },
  ])
  await endSaying(ctx, key)
  await say(ctx, ctx.t('case-said-file'), rows)
  await onOutbox?.()
  return true
}

/** The question is answered: the message with the code leaves the chat. */
async function endSaying(ctx: Ctx, key: CaseKey): Promise<void> {
  if (key.own) return leaveFlow(ctx)
  const asked = ctx.message?.reply_to_message?.message_id
  if (asked === undefined) return
  try {
    await ctx.api.deleteMessage(ctx.chat!.id, asked)
  } catch {
    // Telegram keeps it, as it keeps the message that told the code first.
    return
  }
}
