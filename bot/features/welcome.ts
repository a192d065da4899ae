import type { Ctx } from '../context.ts'

/** Greeting with the operator's notice and the privacy notice, in the chosen language. */
export const welcome = (ctx: Ctx): string =>
  [
    ctx.t('bot-welcome'),
    ctx.deps.content.operator.notice[ctx.lang],
    ctx.t('bot-privacy-short'),
  ].join('\n\n')
