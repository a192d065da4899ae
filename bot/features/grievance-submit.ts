import { displayCaseNumber } from '../../schemas/case-number.ts'
import {
  grievanceSubmission,
  type GrievanceSubmission,
} from '../../schemas/cases/case-submission.ts'
import type { Ctx } from '../context.ts'
import { displayToken, hashToken, makeCaseIds, type CaseIds } from '../outbox/case-ids.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, type TapCtx } from '../render/taps.ts'
import type { Change } from '../store/store.ts'
import { casesOf } from './grievance-cases.ts'
import { detailsOf } from './grievance-details.ts'
import { stepOf } from './grievance-steps.ts'
import { leaveFlow } from './open-flow.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Files the case that the session's answers describe. Its number is told only after the case is
 * durable; the outbox brings it to the registry. Ids follow from what the pressed button carries
 * and from the case itself, so a confirmation handled twice makes one case and tells the same
 * number, and nothing that is kept connects an anonymous case with this chat.
 * @param readBackAt when the complaint was read back
 */
export async function submitGrievance(ctx: TapCtx, readBackAt: Date): Promise<void> {
  const { store, secret, onOutbox, log } = ctx.deps
  const [confirmation = '', joined] = ctx.tap.option.split('+')
  const details = await withJoined(ctx, detailsOf(ctx, stepOf(ctx).answers), joined)
  const { anonymous } = details
  const created_at = (anonymous ? hourOf(readBackAt) : readBackAt).toISOString()
  const said = JSON.stringify({ ...details, created_at })
  const ids = makeCaseIds(secret, `${confirmation}:${said}`)
  const { id, reference, token } = ids
  const body = grievanceSubmission.parse({
    ...details,
    id,
    reference,
    token_hash: hashToken(token),
    created_at,
  })
  await store.write(changesFor(ctx, body, ids))
  await settle(ctx, ctx.t('grievance-sent'))
  await leaveFlow(ctx)
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
  try {
    await onOutbox?.()
  } catch {
    // The case is kept and tried again by itself; this chat has its number.
    log.warn('delivery-not-started')
  }
}

/** Anonymous cases carry the hour only: the minute would point at who wrote to the bot then. */
const hourOf = (time: Date): Date => new Date(Math.floor(time.getTime() / HOUR_MS) * HOUR_MS)

/** Names the earlier case that this one belongs to, where it is one of this chat's. */
async function withJoined(
  ctx: Ctx,
  details: ReturnType<typeof detailsOf>,
  joined: string | undefined,
): Promise<ReturnType<typeof detailsOf>> {
  const earlier = (await casesOf(ctx)).find(({ reference }) => reference === joined)
  if (!earlier) return details
  const line = ctx.t('grievance-joined', { reference: displayCaseNumber(earlier.reference) })
  return { ...details, description: [line, details.description].filter(Boolean).join('\n\n') }
}

function changesFor(ctx: Ctx, body: GrievanceSubmission, { id, token }: CaseIds): Change[] {
  const { content, now } = ctx.deps
  const chat = ctx.chat!.id
  const { anonymous, reference, created_at } = body
  const entry = { v: 1, kind: 'case', body, attempts: 0, due: now().toISOString() } as const
  if (anonymous) return [{ kind: 'outbox', key: id, value: entry }]
  return [
    { kind: 'outbox', key: id, value: { ...entry, chat } },
    {
      kind: 'link',
      key: `${chat}:${reference}`,
      value: { v: 1, reference, token, filed: created_at },
      expires: new Date(now().getTime() + content.operator.retention.caseDays * DAY_MS),
    },
  ]
}

/** Who will read the case; until a desk is set, plainly that nobody does. */
function whoReads(ctx: Ctx): string {
  const { desk } = ctx.deps.content.operator
  return desk
    ? ctx.t('grievance-desk', { desk: desk.name[ctx.lang], hours: desk.hours[ctx.lang] })
    : ctx.t('grievance-nobody-reads')
}
