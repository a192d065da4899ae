import type { CitizenAction } from '../../schemas/cases/citizen-action.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { derivedId } from '../outbox/case-ids.ts'
import { ActionRefused, RegistryRefused, RegistryUnavailable } from '../registry/registry.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import type { CaseKey } from './case-key.ts'
import { sayCase } from './case-show.ts'
import { viewCase } from './grievance-cases.ts'

/** An action without the id that makes it safe to repeat. */
export type Deed = CitizenAction extends infer A
  ? A extends { id: string }
    ? Omit<A, 'id'>
    : never
  : never

/**
 * Does something with a case. While the registry cannot be reached it is kept and done later; a
 * refusal is explained, and the case shown as it stands.
 * @returns the case afterwards; undefined where that is not known now, and was said
 */
export async function actOnCase(ctx: Ctx, key: CaseKey, deed: Deed): Promise<CaseView | undefined> {
  const { registry, secret } = ctx.deps
  // The same update that is handled twice does the same once.
  const id = derivedId(secret, `action:${ctx.update.update_id}`)
  const action: CitizenAction = { ...deed, id }
  try {
    return await registry.actOnCase(key.reference, key.token, action)
  } catch (error) {
    if (error instanceof ActionRefused) {
      await say(ctx, ctx.t(`case-refused-${error.why}`))
      await showCurrent(ctx, key)
      return undefined
    }
    const waits = error instanceof RegistryRefused && (await isWaiting(ctx, key))
    if (!(error instanceof RegistryUnavailable) && !waits) {
      if (!(error instanceof RegistryRefused)) throw error
      await say(ctx, ctx.t('grievance-not-found'), [[goButton(ctx, 'person')], [menuButton(ctx)]])
      return undefined
    }
  }
  keepAction(ctx, key, action)
  await say(ctx, ctx.t('case-kept'), [
    [goButton(ctx, 'grievance-follow', 'grievance-follow')],
    [menuButton(ctx)],
  ])
  return undefined
}

/** Whether the case itself has not reached the registry yet. */
const isWaiting = async (ctx: Ctx, { reference, token }: CaseKey): Promise<boolean> =>
  (await viewCase(ctx, reference, token).catch(() => undefined)) !== undefined

/** For the outbox, without the chat where the case must not be connected with it. */
function keepAction(ctx: Ctx, { reference, token, own }: CaseKey, action: CitizenAction): void {
  const due = ctx.deps.now().toISOString()
  const chat = own ? { chat: ctx.chat!.id } : {}
  const value = {
    v: 1,
    kind: 'action',
    ...chat,
    reference,
    token,
    action,
    attempts: 0,
    due,
  } as const
  ctx.changes.push({ kind: 'outbox', key: action.id, value })
}

/** The case as it stands; nothing where it cannot be seen now. */
async function showCurrent(ctx: Ctx, key: CaseKey): Promise<void> {
  try {
    const view = await viewCase(ctx, key.reference, key.token)
    if (view) {
      await sayCase(ctx, view, key)
      return
    }
  } catch (error) {
    if (!(error instanceof RegistryUnavailable || error instanceof RegistryRefused)) throw error
  }
  await say(ctx, ctx.t('grievance-unreachable'), [[menuButton(ctx)]])
}
