import type { PersonStatus } from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import { dropNote, keepNote, readNote } from './note.ts'

const NOTE = 'verified'

/**
 * Keeps for a quarter of an hour that the registry has verified the person, so that a request
 * can be handed in without proving it twice. Nothing of the person is in it.
 */
export function keepVerification(ctx: Ctx, { verification }: PersonStatus): void {
  if (verification !== undefined) keepNote(ctx, { verification }, NOTE)
}

/** The registry's proof; undefined when there is none any more. */
export const readVerification = async (ctx: Ctx): Promise<string | undefined> =>
  (await readNote(ctx, NOTE)).verification

export const dropVerification = (ctx: Ctx): void => {
  dropNote(ctx, NOTE)
}
