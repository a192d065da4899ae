import { Composer } from 'grammy'
import { displayCaseNumber, parseCaseNumber } from '../../schemas/case-number.ts'
import { toLatinDigits } from '../../schemas/digits.ts'
import type { GrievanceView } from '../../schemas/grievance.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { hashToken, parseToken } from '../outbox/case-ids.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { countAttempt, type Limit } from './limits.ts'
import { leaveFlow } from './navigation.ts'

const FLOW = 'follow'
const VERSION = 1
const FOLLOWED: Limit = { name: 'follow-chat', most: 10, windowMs: 3_600_000 }

/**
 * Following a case: by a button for cases of this chat, else by number and follow-up token. A
 * wrong number and a wrong token look the same.
 */
export function grievanceFollowFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap('menu', 'go', 'grievance-follow'), async (ctx) => {
    leaveFlow(ctx)
    ctx.session.flow = FLOW
    ctx.session.flowVersion = VERSION
    await askNumber(ctx)
  })
  feature.filter(onTap(FLOW, 'case'), async (ctx) => {
    await showCase(ctx, ctx.tap.option)
  })

  const open = feature.filter((ctx) => ctx.session.flow === FLOW)
  open.filter(onTap('menu', 'go', 'resume'), askNumber)
  open.command('back', async (ctx) => {
    delete ctx.session.answers.number
    await askNumber(ctx)
  })
  open.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    const { number } = ctx.session.answers
    const token = parseToken(text)
    if (number !== undefined && token) return showCase(ctx, number, token)
    const reference = parseCaseNumber(text)
    if (reference) return showCase(ctx, reference)
    // A number that is not right is said so; words are a question of their own.
    const digits = toLatinDigits(text).replace(/\D/g, '')
    if (text.startsWith('/') || digits.length < 4) return next()
    await say(ctx, ctx.t(number === undefined ? 'grievance-bad-number' : 'grievance-bad-token'), [
      [goButton(ctx, 'cancel')],
    ])
  })
  return feature
}

const linksOf = (ctx: Ctx) => ctx.deps.store.list('link', `${ctx.chat!.id}:`)

async function askNumber(ctx: Ctx): Promise<void> {
  const links = await linksOf(ctx)
  const mine = links.slice(-8).map(({ value }) => [
    {
      text: displayCaseNumber(value.reference),
      tap: { flow: FLOW, version: VERSION, question: 'case', option: value.reference },
    },
  ])
  await say(ctx, ctx.t('grievance-ask-number'), [...mine, [goButton(ctx, 'cancel')]])
}

/** Shows a case when this chat is linked with it or the token is given; else asks for it. */
async function showCase(ctx: Ctx, reference: string, given?: string): Promise<void> {
  const link = (await linksOf(ctx)).find(({ value }) => value.reference === reference)
  const token = given ?? link?.value.token
  if (token === undefined) {
    ctx.session.flow = FLOW
    ctx.session.flowVersion = VERSION
    ctx.session.answers = { number: reference }
    return say(ctx, ctx.t('grievance-ask-token'), [[goButton(ctx, 'cancel')]])
  }
  const minutes = await countAttempt(ctx, FOLLOWED, String(ctx.chat!.id))
  if (minutes > 0) return say(ctx, ctx.t('status-wait', { minutes }), [[menuButton(ctx)]])
  const view =
    (await waitingCase(ctx, reference, token)) ??
    (await ctx.deps.registry.followGrievance(reference, token))
  if (!view) return say(ctx, ctx.t('grievance-not-found'), [[goButton(ctx, 'cancel')]])
  leaveFlow(ctx)
  await say(ctx, describeCase(ctx, view), [[menuButton(ctx)]])
}

/** A case that is durable here but has not reached the registry yet. */
async function waitingCase(
  ctx: Ctx,
  reference: string,
  token: string,
): Promise<GrievanceView | undefined> {
  const hash = hashToken(token)
  for (const { value } of await ctx.deps.store.list('outbox')) {
    if (value.kind !== 'grievance' || value.body.token_hash !== hash) continue
    const { body } = value
    if (body.reference !== reference && !body.aliases.includes(reference)) continue
    return {
      reference: body.reference,
      category: body.category,
      programme: body.programme,
      status: 'received',
      received_at: body.created_at,
      events: [],
    }
  }
  return undefined
}

function describeCase(ctx: Ctx, view: GrievanceView): string {
  const { t, lang } = ctx
  const day = (at: string) => formatDay(at.slice(0, 10), lang)
  return [
    t('grievance-case', { reference: displayCaseNumber(view.reference) }),
    t('grievance-case-since', { day: day(view.received_at) }),
    t(`grievance-state-${view.status.replaceAll('_', '-')}`),
    ...view.events.map(
      (e) => `• ${day(e.at)}: ${t(`grievance-event-${e.to.replaceAll('_', '-')}`)}`,
    ),
  ].join('\n')
}
