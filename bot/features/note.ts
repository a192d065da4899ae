import type { Ctx } from '../context.ts'

/** Long enough to fetch a phone and read a code; the person is asked again afterwards. */
const LIFE_MS = 15 * 60_000

const keyOf = (ctx: Ctx, name: string): string => `${ctx.chat!.id}:${name}`

/** Name of the note that the open flow writes; others live beside it. */
const OF_FLOW = 'note'

/**
 * What must not stay in the session: a SPID while its proof is awaited, amounts while they are
 * hidden. A record of its own that the store forgets after a quarter of an hour.
 */
export async function readNote(
  ctx: Ctx,
  name = OF_FLOW,
): Promise<Readonly<Record<string, string>>> {
  return (await ctx.deps.store.get('session', keyOf(ctx, name)))?.value.answers ?? {}
}

/** Replaces the note; written with the session at the end of the update. */
export function keepNote(ctx: Ctx, answers: Record<string, string>, name = OF_FLOW): void {
  const expires = new Date(ctx.deps.now().getTime() + LIFE_MS)
  ctx.changes.push({ kind: 'session', key: keyOf(ctx, name), value: { v: 1, answers }, expires })
}

export function dropNote(ctx: Ctx, name = OF_FLOW): void {
  ctx.changes.push({ kind: 'session', key: keyOf(ctx, name), delete: true })
}
