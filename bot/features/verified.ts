import { knownMembers, type KnownMember } from '../../schemas/known-member.ts'
import type { PersonStatus } from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import { maskName } from '../language/mask-name.ts'
import { dropNote, keepNote, readNote } from './note.ts'

const NOTE = 'verified'

/**
 * Keeps for a quarter of an hour that the registry has verified the person, so that a request
 * can be handed in without proving it twice, and how a request names the members of their
 * household. No number and no whole name of anybody is in it.
 */
export function keepVerification(ctx: Ctx, { verification, household = [] }: PersonStatus): void {
  if (verification === undefined) return
  const members = household.flatMap(({ ref, relation, name }): KnownMember[] =>
    ref === undefined ? [] : [{ ref, relation, masked: maskName(name[ctx.lang]) }],
  )
  ctx.members = members
  keepNote(ctx, { verification, members: JSON.stringify(members) }, NOTE)
}

/** The registry's proof; undefined when there is none any more. */
export async function readVerification(ctx: Ctx): Promise<string | undefined> {
  const { verification, members = '[]' } = await readNote(ctx, NOTE)
  ctx.members = knownMembers.parse(JSON.parse(members))
  return verification
}

export const dropVerification = (ctx: Ctx): void => {
  dropNote(ctx, NOTE)
}
