import { displayCaseNumber } from '../../schemas/case-number.ts'
import type { CaseSubmission } from '../../schemas/cases/case-submission.ts'
import type { Ctx } from '../context.ts'
import { formatNumber } from '../language/numbers.ts'
import { displayToken, type CaseIds } from '../outbox/case-ids.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { isUnlinked } from './case-common.ts'
import { fullPlaceName } from './places.ts'

/** Tells the number of a case that is kept now, how to follow it, who reads it and our aim. */
export async function sayFiled(ctx: Ctx, body: CaseSubmission, ids: CaseIds): Promise<void> {
  const { helping } = ctx.session
  const end = helping
    ? [[goButton(ctx, 'helper-end')]]
    : [[goButton(ctx, 'grievance-follow', 'grievance-follow')]]
  await say(ctx, wordsOf(ctx, body, ids).join('\n\n'), [...end, [menuButton(ctx)]])
}

function wordsOf(ctx: Ctx, body: CaseSubmission, { token }: CaseIds): string[] {
  const { t } = ctx
  const reference = displayCaseNumber(body.reference)
  // On a phone that others look at, a number would tell them that there is a case.
  if (body.kind === 'grievance' && body.safe_to_contact === false) {
    return [t('grievance-recorded'), whoReads(ctx)]
  }
  const isRecord = body.kind === 'grievance' && body.safe_to_contact === true
  const filed = body.kind === 'request' ? 'filing-filed-request' : 'grievance-filed'
  return [
    t(filed, { reference }),
    ...(isRecord ? [t('grievance-recorded-safe')] : []),
    followWords(ctx, body, token),
    ...excludedWords(ctx, body),
    whoReads(ctx),
    aimOf(ctx, body),
    ...(body.kind === 'grievance' ? [t('grievance-no-harm')] : []),
  ]
}

function followWords(ctx: Ctx, body: CaseSubmission, token: string): string {
  if (!isUnlinked(body)) return ctx.t('grievance-linked')
  const secret = ctx.t('grievance-token', { token: displayToken(token) })
  return ctx.session.helping ? `${secret}\n${ctx.t('assist-give')}` : secret
}

/** Names the office that is kept off the case. */
function excludedWords(ctx: Ctx, body: CaseSubmission): string[] {
  const [office] = body.kind === 'grievance' ? body.excluded_offices : []
  if (office === undefined) return []
  return [ctx.t('grievance-excluded', { place: fullPlaceName(ctx.deps.content, office, ctx.lang) })]
}

/** Who will read the case: a real office, a player at the practice desk, or plainly nobody. */
function whoReads({ deps, lang, t }: Ctx): string {
  const { desk } = deps.content.operator
  if (desk) return t('grievance-desk', { desk: desk.name[lang], hours: desk.hours[lang] })
  if (deps.practice === 'no') return t('grievance-registry-reads')
  return deps.playDesk === undefined
    ? t('grievance-nobody-reads')
    : t('grievance-play-desk', { address: deps.playDesk })
}

/** Our aim for a case of this kind, and that it is no law. */
function aimOf(ctx: Ctx, body: CaseSubmission): string {
  const { basis, categories, requests } = ctx.deps.content.cases
  const kind =
    body.kind === 'request'
      ? requests.find(({ type }) => type === body.details.type)
      : categories.find(({ code }) => code === body.category)
  if (!kind) return basis[ctx.lang]
  const days = formatNumber(kind.aims.resolveDays, ctx.lang)
  return `${ctx.t('filing-aim', { days })} ${basis[ctx.lang]}`
}
