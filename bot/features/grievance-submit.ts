import { displayCaseNumber } from '../../schemas/case-number.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { grievanceSubmission, type GrievanceSubmission } from '../../schemas/grievance.ts'
import type { Ctx } from '../context.ts'
import type { FlowAnswers } from '../engine/step-flow.ts'
import { displayToken, hashToken, makeCaseIds } from '../outbox/case-ids.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import type { Change } from '../store/store.ts'
import { stepOf } from './grievance-steps.ts'
import { leaveFlow } from './navigation.ts'

/**
 * Files the case that the session's answers describe. Its number is told only after the case is
 * durable; the outbox brings it to the registry. Ids follow from the confirming update, so a
 * confirmation handled twice makes one case and tells the same number.
 */
export async function submitGrievance(ctx: Ctx): Promise<void> {
  const { store, secret, onOutbox } = ctx.deps
  const { message } = ctx.callbackQuery ?? {}
  const confirmed = message?.date ? new Date(message.date * 1000) : ctx.deps.now()
  const confirmation = [ctx.update.update_id, ctx.chat!.id, message?.message_id, message?.date]
  const { id, reference, token } = makeCaseIds(secret, confirmation.join(':'))
  const { answers } = stepOf(ctx)
  const anonymous = answers.anonymous !== 'no'
  const body = toSubmission(ctx, answers, { id, reference, token, anonymous, at: confirmed })
  const { caseDays } = ctx.deps.content.operator.retention
  const changes: Change[] = [
    {
      kind: 'outbox',
      key: id,
      value: {
        v: 1,
        kind: 'grievance',
        body,
        attempts: 0,
        due: ctx.deps.now().toISOString(),
        ...(!anonymous && { chat: ctx.chat!.id }),
      },
    },
  ]
  if (!anonymous) {
    changes.push({
      kind: 'link',
      key: `${ctx.chat!.id}:${reference}`,
      value: { v: 1, reference, token, filed: body.created_at },
      expires: new Date(ctx.deps.now().getTime() + caseDays * 24 * 3_600_000),
    })
  }
  await store.write(changes)
  leaveFlow(ctx)
  await say(
    ctx,
    [
      ctx.t('grievance-filed', { reference: displayCaseNumber(reference) }),
      anonymous
        ? ctx.t('grievance-token', { token: displayToken(token) })
        : ctx.t('grievance-linked'),
      whoReads(ctx),
      ctx.t('grievance-no-harm'),
    ].join('\n\n'),
    [[goButton(ctx, 'grievance-follow', 'grievance-follow')], [menuButton(ctx)]],
  )
  // Delivery goes on by itself; a failure is retried later and is no concern of this chat.
  await onOutbox?.()
}

/** Who will read the case; until a desk is set, plainly that nobody does. */
function whoReads(ctx: Ctx): string {
  const { desk } = ctx.deps.content.operator
  return desk
    ? ctx.t('grievance-desk', { desk: desk.name[ctx.lang], hours: desk.hours[ctx.lang] })
    : ctx.t('grievance-nobody-reads')
}

function toSubmission(
  ctx: Ctx,
  answers: FlowAnswers,
  c: { id: string; reference: string; token: string; anonymous: boolean; at: Date },
): GrievanceSubmission {
  const given = (id: string) =>
    answers[id] === undefined || answers[id] === UNKNOWN ? undefined : answers[id]
  const programme = ctx.deps.content.programmes.find((p) => p.id === answers.programme)?.id
  const description = given('what')
  const place = given('place')
  return grievanceSubmission.parse({
    id: c.id,
    reference: c.reference,
    token_hash: hashToken(c.token),
    channel: ctx.deps.practice === 'framed' ? 'web' : 'telegram',
    anonymous: c.anonymous,
    preferred_language: ctx.lang,
    category: categoryOf(given('category')),
    ...(programme && { programme }),
    ...(description && { description }),
    ...(place && { incident_location: place }),
    created_at: c.at.toISOString(),
  })
}

/** The registry's code of a category; an option's id is too short for one of them. */
const categoryOf = (option = 'other'): string => (option === 'discrim' ? 'discrimination' : option)
