import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import type { PersonStatus } from '../../schemas/person-status.ts'
import { formatNumber } from '../language/numbers.ts'
import { RegistryRefused, RegistryUnavailable, type Proof } from '../registry/registry.ts'
import { say, settle, wipe } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { countAttempt, slowAttempt, type Limit } from './limits.ts'
import { keepNote, readNote } from './note.ts'
import { digitsOf, isNumberText } from './number-text.ts'
import { enterFlow, inFlow, leaveFlow, STATUS_FLOW as FLOW, STATUS_STEP } from './open-flow.ts'
import { continueRequest } from './request-waiting.ts'
import { withoutSpid } from './spid-help.ts'
import { showStatus } from './status-show.ts'
import { keepVerification } from './verified.ts'

/** Version of the buttons of this flow. */
const VERSION = 1

const HOUR_MS = 3_600_000
const LOOK_UPS: Limit = { name: 'status-chat', most: 5, windowMs: HOUR_MS }
const CODES: Limit = { name: 'code-chat', most: 3, windowMs: HOUR_MS }
/** From whatever chat: beyond these each look-up and each code takes longer. */
const LOOK_UPS_OF_ONE: Limit = { name: 'status-spid', most: 5, windowMs: HOUR_MS }
const CODES_OF_ONE: Limit = { name: 'code-spid', most: 3, windowMs: HOUR_MS }

/**
 * `/status`: SPID, then a second proof checked by the registry: the phone shared through
 * Telegram's own contact button, or a one-time code sent to the phone on record. All failures
 * look the same. Messages that carry identifiers are deleted from the chat, and the SPID is kept
 * in a note of a quarter of an hour.
 */
export function statusFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const open = feature.filter(inFlow(FLOW))
  open.command('back', async (ctx) => {
    if (stepOf(ctx) === 'spid') return leaveWithMenu(ctx)
    if (stepOf(ctx) === 'code') return askProof(ctx)
    await beginStatus(ctx)
  })
  open.filter(onTap(FLOW, 'spid'), (ctx) => withoutSpid(ctx, ctx.tap.option))
  open.filter(onTap(FLOW, 'proof', 'code'), sendCode)
  open.filter(onTap(FLOW, 'proof', 'other'), askProof)
  open.on('message:contact', async (ctx) => {
    const { contact } = ctx.message
    await hide(ctx)
    if (ctx.session.helping) {
      await say(ctx, ctx.t('assist-no-contact'))
      return askCurrent(ctx)
    }
    if (contact.user_id !== ctx.from.id) {
      await say(ctx, ctx.t('status-foreign-contact'))
      return askCurrent(ctx)
    }
    await lookUp(ctx, { kind: 'phone', phone: contact.phone_number })
  })
  open.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    // A sentence is a question of its own.
    if (text.startsWith('/') || !isNumberText(text)) return next()
    await hide(ctx)
    const spid = ctx.deps.registry.spid.parse(text)
    if (spid !== undefined) {
      keepNote(ctx, { spid })
      return askProof(ctx)
    }
    if (stepOf(ctx) === 'code') return lookUp(ctx, { kind: 'code', code: digitsOf(text) })
    if (stepOf(ctx) === 'proof') {
      await say(ctx, ctx.t('status-typed-proof'))
      return askProof(ctx)
    }
    await say(ctx, ctx.t('status-bad-spid'), spidRows(ctx))
  })
  return feature
}

export async function beginStatus(ctx: Ctx): Promise<void> {
  await enterFlow(ctx, FLOW, VERSION)
  await askSpid(ctx)
}

type Step = 'spid' | 'proof' | 'code'
const stepOf = (ctx: Ctx): Step => {
  const step = ctx.session.answers[STATUS_STEP]
  return step === 'proof' || step === 'code' ? step : 'spid'
}

const button = (ctx: Ctx, words: string, question: string, option: string) => ({
  text: ctx.t(words),
  tap: { flow: FLOW, version: VERSION, question, option },
})

const spidRows = (ctx: Ctx) => [
  [button(ctx, 'status-no-spid', 'spid', 'none')],
  [button(ctx, 'status-lost-spid', 'spid', 'lost')],
  [goButton(ctx, 'cancel')],
]

const askSpid = (ctx: Ctx): Promise<void> => say(ctx, ctx.t('status-ask-spid'), spidRows(ctx))

/** Asks once more what is asked for now; from the beginning when the note is gone. */
export async function askCurrent(ctx: Ctx): Promise<void> {
  const step = stepOf(ctx)
  if (step === 'spid') return askSpid(ctx)
  if ((await spidOf(ctx)) === undefined) return
  return step === 'proof' ? askProof(ctx) : askCode(ctx)
}

/** The SPID of the note; where the note is gone, says so and asks again. */
async function spidOf(ctx: Ctx): Promise<string | undefined> {
  const { spid } = await readNote(ctx)
  if (spid !== undefined) return spid
  await say(ctx, ctx.t('status-too-long-ago'), { remove_keyboard: true })
  ctx.session.answers = {}
  await askSpid(ctx)
  return undefined
}

const askCode = (ctx: Ctx): Promise<void> =>
  say(ctx, ctx.t('status-ask-code'), [
    [button(ctx, 'status-other-proof', 'proof', 'other')],
    [goButton(ctx, 'cancel')],
  ])

/** Offers both proofs: the contact button replaces the letters, the code has a button. */
async function askProof(ctx: Ctx): Promise<void> {
  // The phone in a helper's hand is not the person's.
  if (ctx.session.helping) return offerCode(ctx)
  ctx.session.answers = { [STATUS_STEP]: 'proof' }
  await say(ctx, ctx.t('status-ask-proof'), {
    keyboard: [[{ text: ctx.t('status-share-phone'), request_contact: true }]],
    resize_keyboard: true,
    one_time_keyboard: true,
  })
  await say(ctx, ctx.t('status-or-code'), [
    [button(ctx, 'status-by-code', 'proof', 'code')],
    [goButton(ctx, 'cancel')],
  ])
}

/** Somebody helps: only the code that comes to the person's own phone opens their record. */
async function offerCode(ctx: Ctx): Promise<void> {
  ctx.session.answers = { [STATUS_STEP]: 'proof' }
  await say(ctx, ctx.t('assist-no-contact'), [
    [button(ctx, 'status-by-code', 'proof', 'code')],
    [goButton(ctx, 'cancel')],
  ])
}

/** Has a code sent; what is said is the same whether there is such a person and phone or not. */
async function sendCode(ctx: Ctx): Promise<void> {
  const spid = await spidOf(ctx)
  if (spid === undefined) return
  const minutes = await countAttempt(ctx, CODES, String(ctx.chat!.id))
  if (minutes > 0) return sayWait(ctx, minutes)
  await slowAttempt(ctx, CODES_OF_ONE, spid)
  try {
    await ctx.deps.registry.sendCode(spid)
  } catch (error) {
    return sayUnreachable(ctx, error)
  }
  ctx.session.answers = { [STATUS_STEP]: 'code' }
  await settle(ctx, ctx.t('status-by-code'))
  await say(ctx, ctx.t('status-code-sent'), { remove_keyboard: true })
  await askCode(ctx)
}

/** Takes the number out of the chat; where Telegram refuses, asks the person to. */
async function hide(ctx: Ctx): Promise<void> {
  if (!(await wipe(ctx))) await say(ctx, ctx.t('status-delete-yourself'))
}

/** The registry cannot be reached: what was entered is kept for another try. */
async function sayUnreachable(ctx: Ctx, error: unknown): Promise<void> {
  if (!(error instanceof RegistryUnavailable || error instanceof RegistryRefused)) throw error
  ctx.deps.log.warn('status-not-looked-up', { reason: error.name })
  await say(ctx, ctx.t('status-unreachable'), [[goButton(ctx, 'resume')], [menuButton(ctx)]])
}

async function sayWait(ctx: Ctx, minutes: number): Promise<void> {
  await leaveFlow(ctx)
  const words = ctx.t('status-wait', { minutes: formatNumber(minutes, ctx.lang) })
  await say(ctx, words, [[goButton(ctx, 'person')], [menuButton(ctx)]])
}

const leaveWithMenu = async (ctx: Ctx): Promise<void> => {
  await leaveFlow(ctx)
  await say(ctx, ctx.t('bot-nothing-to-go-back'), [[menuButton(ctx)]])
}

async function lookUp(ctx: Ctx, proof: Proof): Promise<void> {
  const spid = await spidOf(ctx)
  if (spid === undefined) return
  const minutes = await countAttempt(ctx, LOOK_UPS, String(ctx.chat!.id))
  if (minutes > 0) return sayWait(ctx, minutes)
  await slowAttempt(ctx, LOOK_UPS_OF_ONE, spid)
  let status: PersonStatus | undefined
  try {
    status = await ctx.deps.registry.lookUp(spid, proof)
  } catch (error) {
    return sayUnreachable(ctx, error)
  }
  // Said in place of "put away", so that the same number of messages follows every failure.
  ctx.session.answers = {}
  await leaveFlow(ctx)
  await say(ctx, ctx.t('status-checked'), { remove_keyboard: true })
  if (status) {
    keepVerification(ctx, status)
    return (await continueRequest(ctx)) ? undefined : showStatus(ctx, status)
  }
  await say(ctx, ctx.t('status-not-found'), [
    [goButton(ctx, 'status', 'status-again')],
    [goButton(ctx, 'person')],
    [menuButton(ctx)],
  ])
}
