import { sessionFiles, type SessionFile } from '../../schemas/session.ts'
import type { Ctx } from '../context.ts'
import { showStep } from './filing-show.ts'
import { flowNamed, REQUEST_FLOW } from './filing-steps.ts'
import { keepNote, readNote } from './note.ts'
import { enterFlow, WAITING_REQUEST } from './open-flow.ts'

/** Keeps a request, with its files, for when the person has shown who they are. */
export function keepWaiting(
  ctx: Ctx,
  answers: Readonly<Record<string, string>>,
  sent: readonly SessionFile[],
): void {
  keepNote(ctx, { ...answers, [FILES]: JSON.stringify(sent) }, WAITING_REQUEST)
}

/** No question has this id. */
const FILES = 'its files'

/** Goes on with a request that waited for the person's proof; false where none did. */
export async function continueRequest(ctx: Ctx): Promise<boolean> {
  const { [FILES]: sent, ...answers } = await readNote(ctx, WAITING_REQUEST)
  if (sent === undefined) return false
  await enterFlow(ctx, REQUEST_FLOW, flowNamed(ctx, REQUEST_FLOW).version, answers)
  ctx.session.files = sessionFiles.parse(JSON.parse(sent))
  await showStep(ctx)
  return true
}
