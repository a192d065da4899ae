import {
  caseSubmission,
  type CaseSubmission,
  type RequestSubmission,
} from '../../schemas/cases/case-submission.ts'
import type { SessionFile } from '../../schemas/session.ts'
import type { Ctx } from '../context.ts'
import { caseChatChange } from '../outbox/case-chat.ts'
import { derivedId, hashToken, makeCaseIds, type CaseIds } from '../outbox/case-ids.ts'
import { settle } from '../render/say.ts'
import type { TapCtx } from '../render/taps.ts'
import type { Change } from '../store/store.ts'
import { commonDetails, isUnlinked } from './case-common.ts'
import { filesOf } from './filing-files.ts'
import { sayFiled } from './filing-filed.ts'
import { GRIEVANCE_FLOW, stepOf } from './filing-steps.ts'
import { casesOf } from './grievance-cases.ts'
import { detailsOf, type GrievanceDetails } from './grievance-details.ts'
import { leaveFlow } from './open-flow.ts'
import { askToVerifyAgain } from './request.ts'
import { requestOf } from './request-details.ts'
import { readVerification } from './verified.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What a case says, without the ids and the time that its confirmation adds. */
type Details =
  | GrievanceDetails
  | Omit<RequestSubmission, 'id' | 'reference' | 'aliases' | 'token_hash' | 'created_at'>

/**
 * Files the case that the session's answers describe. Its number is told only after the case is
 * durable; the outbox brings it to the registry. Ids follow from what the pressed button carries
 * and from the case itself, so a confirmation handled twice makes one case and tells the same
 * number, and nothing that is kept connects an anonymous case with this chat.
 * @param readBackAt when the complaint was read back
 */
export async function fileCase(ctx: TapCtx, readBackAt: Date): Promise<void> {
  const { onOutbox, log } = ctx.deps
  const [confirmation = '', joined] = ctx.tap.option.split('+')
  const details = await currentDetails(ctx, joined)
  if (!details) return askToVerifyAgain(ctx)
  const made = { confirmation, at: readBackAt }
  const filed = await keepCase(ctx, details, made, filesOf(ctx))
  const words = details.kind === 'request' ? 'filing-sent-request' : 'grievance-sent'
  await settle(ctx, ctx.t(words))
  await leaveFlow(ctx)
  await sayFiled(ctx, filed.body, filed.ids)
  try {
    await onOutbox?.()
  } catch {
    // The case is kept and tried again by itself; this chat has its number.
    log.warn('delivery-not-started')
  }
}

/** What the answers say; undefined for a request whose verification has run out meanwhile. */
async function currentDetails(ctx: Ctx, joined: string | undefined): Promise<Details | undefined> {
  const { answers } = stepOf(ctx)
  if (ctx.session.flow === GRIEVANCE_FLOW) {
    const same_as = (await casesOf(ctx)).find(({ reference }) => reference === joined)?.reference
    return { ...detailsOf(ctx, answers), ...(same_as !== undefined && { same_as }) }
  }
  const verification = await readVerification(ctx)
  if (verification === undefined) return undefined
  return { ...commonDetails(ctx), kind: 'request', verification, details: requestOf(answers) }
}

/** Anonymous cases carry the hour only: the minute would point at who wrote to the bot then. */
const hourOf = (time: Date): Date => new Date(Math.floor(time.getTime() / HOUR_MS) * HOUR_MS)

/**
 * Makes a case durable together with its files.
 * @param made what its ids follow from, and when it was made
 */
export async function keepCase(
  ctx: Ctx,
  details: Details,
  made: { confirmation: string; at: Date },
  files: readonly SessionFile[] = [],
): Promise<{ body: CaseSubmission; ids: CaseIds }> {
  const { store, secret } = ctx.deps
  const created_at = (isUnlinked(details) ? hourOf(made.at) : made.at).toISOString()
  const ids = makeCaseIds(
    secret,
    `${made.confirmation}:${JSON.stringify({ ...details, created_at })}`,
  )
  const { id, reference, token } = ids
  const body = caseSubmission.parse({
    ...details,
    id,
    reference,
    token_hash: hashToken(token),
    created_at,
  })
  await store.write([...caseChanges(ctx, body, ids), ...fileChanges(ctx, body, ids, files)])
  return { body, ids }
}

function caseChanges(ctx: Ctx, body: CaseSubmission, { id, token }: CaseIds): Change[] {
  const { content, now } = ctx.deps
  const chat = ctx.chat!.id
  const { reference, created_at } = body
  const entry = { v: 1, kind: 'case', body, attempts: 0, due: now().toISOString() } as const
  if (isUnlinked(body)) return [{ kind: 'outbox', key: id, value: entry }]
  const expires = new Date(now().getTime() + content.operator.retention.caseDays * DAY_MS)
  return [
    { kind: 'outbox', key: id, value: { ...entry, chat } },
    {
      kind: 'link',
      key: `${chat}:${reference}`,
      value: { v: 1, reference, token, filed: created_at },
      expires,
    },
    caseChatChange(ctx.deps, reference, { chat, lang: ctx.lang }, expires),
  ]
}

/**
 * Moves the files from the session to the outbox in one write, so that never two records, one
 * with the chat and one with the case, hold the same of Telegram's names for a file.
 */
function fileChanges(
  ctx: Ctx,
  body: CaseSubmission,
  { id, token }: CaseIds,
  files: readonly SessionFile[],
): Change[] {
  if (files.length === 0) return []
  const { now, secret } = ctx.deps
  const { reference, created_at } = body
  const chat = isUnlinked(body) ? {} : { chat: ctx.chat!.id }
  delete ctx.session.files
  const session: Change = {
    kind: 'session',
    key: String(ctx.chat!.id),
    value: structuredClone(ctx.session),
    ifVersion: ctx.sessionVersion,
  }
  ctx.sessionVersion += 1
  return [
    session,
    ...files.map(({ file, media_type }, i): Change => {
      const key = `${id}:${i}`
      const attachment = { id: derivedId(secret, key), media_type, created: created_at, file }
      const entry = { v: 1, kind: 'attachment', ...chat, reference, token, attachment } as const
      return { kind: 'outbox', key, value: { ...entry, attempts: 0, due: now().toISOString() } }
    }),
  ]
}
