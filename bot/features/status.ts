import { Composer } from 'grammy'
import { toLatinDigits } from '../../schemas/digits.ts'
import type { Ctx } from '../context.ts'
import type { PersonStatus } from '../../schemas/person-status.ts'
import { RegistryUnavailable, type Proof } from '../registry/registry.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { countAttempt, slowAttempt, type Limit } from './limits.ts'
import { leaveFlow } from './navigation.ts'
import { describeStatus } from './status-text.ts'

/** Name of the flow in the session, and version of its buttons. */
const FLOW = 'status'
const VERSION = 1

const HOUR_MS = 3_600_000
const LOOK_UPS: Limit = { name: 'status-chat', most: 5, windowMs: HOUR_MS }
/** From whatever chat: beyond this each look-up takes longer. */
const OF_ONE_SPID: Limit = { name: 'status-spid', most: 5, windowMs: HOUR_MS }
const CODES: Limit = { name: 'code-chat', most: 3, windowMs: HOUR_MS }

/**
 * `/status`: SPID, then a second proof checked by the registry: the phone shared through
 * Telegram's own contact button, or a one-time code sent to the phone on record. All failures
 * look the same. Messages that carry identifiers are deleted from the chat.
 */
export function statusFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const begin = async (ctx: Ctx) => {
    leaveFlow(ctx)
    ctx.session.flow = FLOW
    ctx.session.flowVersion = VERSION
    await askSpid(ctx)
  }
  feature.command('status', begin)
  feature.filter(onTap('menu', 'go', 'status'), begin)

  const open = feature.filter((ctx) => ctx.session.flow === FLOW)
  open.filter(onTap('menu', 'go', 'resume'), askCurrent)
  open.command('back', async (ctx) => {
    if (ctx.session.answers.code !== undefined) delete ctx.session.answers.code
    else delete ctx.session.answers.spid
    await askCurrent(ctx)
  })
  open.filter(onTap(FLOW, 'proof', 'code'), async (ctx) => {
    const { spid } = ctx.session.answers
    if (spid === undefined) return askSpid(ctx)
    const minutes = await countAttempt(ctx, CODES, String(ctx.chat!.id))
    if (minutes > 0) return say(ctx, ctx.t('status-wait', { minutes }), [[menuButton(ctx)]])
    ctx.session.answers.code = 'sent'
    try {
      await ctx.deps.registry.sendCode(spid)
    } catch (error) {
      if (error instanceof RegistryUnavailable) return sayUnreachable(ctx)
      throw error
    }
    await settle(ctx, ctx.t('status-by-code'))
    await askCode(ctx)
  })
  open.on('message:contact', async (ctx) => {
    const { contact } = ctx.message
    await forget(ctx)
    if (contact.user_id !== ctx.from.id) {
      await say(ctx, ctx.t('status-foreign-contact'))
      return askCurrent(ctx)
    }
    await lookUp(ctx, { kind: 'phone', phone: contact.phone_number })
  })
  open.on('message:text', async (ctx, next) => {
    const text = ctx.message.text
    if (text.startsWith('/')) return next()
    const digits = toLatinDigits(text).replace(/\D/g, '')
    // A sentence without a number in it is a question of its own.
    if (digits.length < 4) return next()
    await forget(ctx)
    if (ctx.session.answers.code === 'sent') return lookUp(ctx, { kind: 'code', code: digits })
    const spid = ctx.deps.registry.spid.parse(text)
    if (spid === undefined) return say(ctx, ctx.t('status-bad-spid'), spidRows(ctx))
    ctx.session.answers.spid = spid
    await askProof(ctx)
  })
  return feature
}

const spidRows = (ctx: Ctx) => [
  [{ ...goButton(ctx, 'topic-spid-get', 'status-no-spid') }],
  [{ ...goButton(ctx, 'topic-spid-forgot', 'status-lost-spid') }],
  [goButton(ctx, 'cancel')],
]

const askSpid = (ctx: Ctx): Promise<void> => say(ctx, ctx.t('status-ask-spid'), spidRows(ctx))

const askCurrent = (ctx: Ctx): Promise<void> => {
  const { spid, code } = ctx.session.answers
  return spid === undefined ? askSpid(ctx) : code === undefined ? askProof(ctx) : askCode(ctx)
}

const askCode = (ctx: Ctx): Promise<void> =>
  say(ctx, ctx.t('status-ask-code'), [[goButton(ctx, 'cancel')]])

/** Offers both proofs: the contact button replaces the letters, the code has a button. */
async function askProof(ctx: Ctx): Promise<void> {
  await say(ctx, ctx.t('status-ask-proof'), {
    keyboard: [[{ text: ctx.t('status-share-phone'), request_contact: true }]],
    resize_keyboard: true,
    one_time_keyboard: true,
  })
  await say(ctx, ctx.t('status-or-code'), [
    [
      {
        text: ctx.t('status-by-code'),
        tap: { flow: FLOW, version: VERSION, question: 'proof', option: 'code' },
      },
    ],
    [goButton(ctx, 'cancel')],
  ])
}

/** Deletes the message that carried an identifier, where Telegram permits. */
async function forget(ctx: Ctx): Promise<void> {
  try {
    await ctx.deleteMessage()
  } catch {
    return
  }
}

/** The registry cannot be reached: what was entered is kept for another try. */
const sayUnreachable = (ctx: Ctx): Promise<void> =>
  say(ctx, ctx.t('status-unreachable'), [[goButton(ctx, 'resume')], [menuButton(ctx)]])

async function lookUp(ctx: Ctx, proof: Proof): Promise<void> {
  const { spid } = ctx.session.answers
  if (spid === undefined) return askSpid(ctx)
  const minutes = await countAttempt(ctx, LOOK_UPS, String(ctx.chat!.id))
  if (minutes > 0) return say(ctx, ctx.t('status-wait', { minutes }), [[menuButton(ctx)]])
  await slowAttempt(ctx, OF_ONE_SPID, spid)
  let status: PersonStatus | undefined
  try {
    status = await ctx.deps.registry.lookUp(spid, proof)
  } catch (error) {
    if (error instanceof RegistryUnavailable) return sayUnreachable(ctx)
    throw error
  }
  leaveFlow(ctx)
  const rows = [
    [goButton(ctx, 'grievance', 'status-not-right')],
    [goButton(ctx, 'status', 'status-again'), menuButton(ctx)],
  ]
  await say(ctx, ctx.t('status-checked'), { remove_keyboard: true })
  await say(ctx, status ? describeStatus(ctx, status) : ctx.t('status-not-found'), rows)
}
