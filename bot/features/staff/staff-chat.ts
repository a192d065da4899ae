import { Composer, type Context } from 'grammy'
import type { Ctx } from '../../context.ts'
import type { CardRecord } from '../../../schemas/card-record.ts'

import type { OfficerAction } from '../../../schemas/cases/officer-action.ts'
import type { ListedOfficer } from '../../../schemas/officers-file.ts'
import { toRegistry } from '../../desk/officers.ts'
import { derivedId } from '../../outbox/case-ids.ts'
import { ActionRefused, RegistryRefused, RegistryUnavailable } from '../../registry/registry.ts'
import { decodeTap } from '../../render/callback.ts'
import type { CardBoard } from './card-board.ts'
import { BACK, decisionCodes, deedCodes, isDeedCode, STAFF_FLOW } from './deed-codes.ts'
import { staffWords, type StaffDeps, type StaffWords } from './staff-deps.ts'

/** Longest text that the registry takes. */
const MOST_CHARACTERS = 4000
type Asked = NonNullable<CardRecord['asks']>

/** Why something was not done, in the officer's words; undefined for our own faults. */
function troubleOf(error: unknown): string | undefined {
  if (error instanceof ActionRefused) return `staff-refused-${error.why}`
  if (error instanceof RegistryRefused) return 'staff-not-yours'
  if (error instanceof RegistryUnavailable) return 'desk-registry-away'
  return undefined
}

/**
 * The officers' groups: buttons under cards, and replies to them. Only listed officers are heard,
 * each within their role. Anything else in the group is left alone.
 */
export function staffChatFeature(deps: StaffDeps, board: CardBoard): Composer<Ctx> {
  const { desk, secret } = deps
  const feature = new Composer<Ctx>()
  const inGroup = w(desk.officers.language)

  function w(lang: ListedOfficer['language']): StaffWords {
    return staffWords(deps, lang)
  }
  const officerOf = (ctx: Context) =>
    ctx.from === undefined ? undefined : desk.officers.withAccount(ctx.from.id)

  /** Does something with a case, once for one update. @returns the refusal in words, if any */
  async function act(
    ctx: Context,
    officer: ListedOfficer,
    id: string,
    action: Record<string, unknown>,
  ): Promise<string | undefined> {
    if (officer.role === 'auditor') return 'staff-auditor'
    const once = derivedId(secret, `desk:${ctx.update.update_id}`)
    try {
      await desk.cases.act(toRegistry(officer), id, { ...action, id: once } as OfficerAction)
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble === undefined) throw error
      return trouble
    }
    await board.refresh(id)
    return undefined
  }

  const alert = (ctx: Context, text: string) =>
    ctx.answerCallbackQuery({ text, show_alert: true }).catch(() => undefined)

  /** Asks for the words that an action needs; a reply to this message gives them. */
  async function askForWords(
    ctx: Context,
    id: string,
    asks: Asked,
    decision?: CardRecord['decision'],
  ): Promise<void> {
    const message = ctx.callbackQuery?.message
    if (!message) return
    const { t } = inGroup
    const chat = message.chat.id
    const lines = [
      decision
        ? `${t('desk-do-resolve')}: ${t(`desk-decision-${decision}`)}`
        : t(`desk-do-${asks}`),
      `${t(`desk-words-${asks}`)} ${t(`desk-who-reads-${asks}`)}`,
      t('staff-reply-here'),
    ]
    const thread = 'message_thread_id' in message ? message.message_thread_id : undefined
    const sent = await ctx.api.sendMessage(chat, lines.join('\n'), {
      reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
      ...(thread !== undefined && { message_thread_id: thread }),
    })
    const record = { v: 1, case: id, chat, message: sent.message_id, asks } as const
    await board.keep({ ...record, ...(decision && { decision }) }, false)
  }

  /** @returns why nothing was done, as a message id */
  async function press(
    ctx: Context,
    officer: ListedOfficer,
    code: string,
    id: string,
  ): Promise<string | undefined> {
    if (officer.role === 'auditor') return 'staff-auditor'
    const decision = decisionCodes[code]
    if (decision) {
      await board.refresh(id)
      await askForWords(ctx, id, 'resolve', decision)
      return undefined
    }
    if (code === BACK) {
      await board.refresh(id)
      return undefined
    }
    if (!isDeedCode(code)) return 'staff-old-button'
    const deed = deedCodes[code]
    if (deed === 'acknowledge' || deed === 'take') return act(ctx, officer, id, { action: deed })
    if (deed === 'resolve') await board.offerDecisions(id)
    else await askForWords(ctx, id, deed)
    return undefined
  }

  feature.on('callback_query', async (ctx) => {
    const officer = officerOf(ctx)
    const { t } = officer ? w(officer.language) : inGroup
    const chat = ctx.chat?.id
    const tap =
      chat === undefined ? undefined : decodeTap(ctx.callbackQuery.data ?? '', chat, secret)
    if (!officer) return alert(ctx, t('staff-not-listed'))
    if (tap?.flow !== STAFF_FLOW) return alert(ctx, t('staff-old-button'))
    const trouble = await press(ctx, officer, tap.question, tap.option)
    if (trouble !== undefined) return alert(ctx, t(trouble))
    return ctx.answerCallbackQuery().catch(() => undefined)
  })

  feature.on('message', async (ctx, next) => {
    const replied = ctx.message.reply_to_message
    const card = replied && (await board.about(ctx.chat.id, replied.message_id))
    if (!card) return next()
    const officer = officerOf(ctx)
    const { t } = officer ? w(officer.language) : inGroup
    const answer = (words: string) =>
      ctx.reply(t(words), { reply_parameters: { message_id: ctx.message.message_id } })
    if (!officer) return answer('staff-not-listed-reply')
    const text = ctx.message.text?.trim() ?? ''
    if (text === '' || text.startsWith('/')) return answer('staff-text-only')
    if (text.length > MOST_CHARACTERS) return answer('staff-too-long')
    const { asks, decision } = card
    const trouble = await act(
      ctx,
      officer,
      card.case,
      asks
        ? { action: asks, reason: text, ...(decision && { decision }) }
        : { action: 'reply', text },
    )
    if (trouble !== undefined) return answer(trouble)
    if (asks) await board.forget(card.chat, card.message)
    return answer(asks ? 'staff-done' : 'staff-sent')
  })
  return feature
}
