import type { Ctx } from '../context.ts'
import { goButton } from '../render/taps.ts'
import { showMenu } from './show-menu.ts'
import { showAnswer, topicOf } from './show-answer.ts'

/** What is known about getting a SPID (`none`) or finding it again, and what works without it. */
export async function withoutSpid(ctx: Ctx, which: string): Promise<void> {
  const topic = topicOf(ctx, which === 'none' ? 'spid-get' : 'spid-forgot')
  if (!topic) return showMenu(ctx)
  await showAnswer(ctx, topic, [
    [goButton(ctx, 'check')],
    [goButton(ctx, 'grievance')],
    [goButton(ctx, 'person')],
  ])
}
