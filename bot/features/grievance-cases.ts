import { openStates } from '../../schemas/cases/case-states.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { hashToken } from '../outbox/case-ids.ts'
import { RegistryRefused, RegistryUnavailable } from '../registry/registry.ts'
import type { Button } from '../render/keyboard.ts'

/** Name of the flow that follows a case, and version of its buttons. */
export const FOLLOW_FLOW = 'follow'
export const FOLLOW_VERSION = 1

/** A button that shows a case. */
export const caseButton = (text: string, reference: string): Button => ({
  text,
  tap: { flow: FOLLOW_FLOW, version: FOLLOW_VERSION, question: 'case', option: reference },
})

/** Cases that this chat may follow: those filed from it and not anonymous, newest first. */
export const casesOf = async (ctx: Ctx) =>
  (await ctx.deps.store.list('link', `${ctx.chat!.id}:`))
    .map(({ value }) => value)
    .sort((a, b) => (a.filed < b.filed ? 1 : -1))

/**
 * What the citizen may see of a case; undefined for a wrong number and a wrong token alike.
 * @throws RegistryUnavailable, RegistryRefused
 */
export async function viewCase(
  ctx: Ctx,
  reference: string,
  token: string,
): Promise<CaseView | undefined> {
  return (
    (await waitingCase(ctx, reference, token)) ?? ctx.deps.registry.followCase(reference, token)
  )
}

/** A case that is durable here but has not reached the registry yet. */
async function waitingCase(
  ctx: Ctx,
  reference: string,
  token: string,
): Promise<CaseView | undefined> {
  const hash = hashToken(token)
  for (const { value } of await ctx.deps.store.list('outbox')) {
    if (value.kind !== 'case' || value.body.token_hash !== hash) continue
    const { body } = value
    if (body.reference !== reference && !body.aliases.includes(reference)) continue
    return {
      reference: body.reference,
      kind: body.kind,
      category: body.kind === 'request' ? body.details.type : body.category,
      ...(body.kind === 'request' && { request: body.details }),
      ...(body.kind === 'grievance' && { programme: body.programme, appeal_of: body.appeal_of }),
      status: 'received',
      received_at: body.created_at,
      events: [],
      messages: [],
      attachments: [],
    }
  }
  return undefined
}

/** Cases that are looked at, newest first; each may be a call to the registry. */
const MOST_LOOKED_AT = 5

/** A case of this chat about the same matter that is still open, when it can be seen now. */
export async function findSameCase(
  ctx: Ctx,
  about: { category: string; programme?: string | undefined },
): Promise<CaseView | undefined> {
  const cases = await casesOf(ctx)
  const views = await Promise.all(
    cases.slice(0, MOST_LOOKED_AT).map(({ reference, token }) =>
      viewCase(ctx, reference, token).catch((error: unknown) => {
        // Without the registry nobody can tell; the complaint is taken as a new one.
        if (error instanceof RegistryUnavailable || error instanceof RegistryRefused)
          return undefined
        throw error
      }),
    ),
  )
  return views.find(
    (view) =>
      view?.category === about.category &&
      view.programme === about.programme &&
      openStates.has(view.status),
  )
}
