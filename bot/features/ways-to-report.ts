import type { Ctx } from '../context.ts'
import type { UrgentSign } from '../language/matching/urgent-signs.ts'

/** Kinds of trouble that take no form here: the sources' ways to report, by outcome id. */
export type Trouble = 'corruption' | 'abuse'

/** Ways to report corruption or abuse as the operator's profile lists them; empty for others. */
export function waysToReport(ctx: Ctx, trouble: string): string {
  const { operator } = ctx.deps.content
  if (trouble !== 'corruption' && trouble !== 'abuse') return ''
  const ways = operator[trouble].map((way) => `• ${way[ctx.lang]}`)
  const numbers = trouble === 'abuse' ? hotlines(ctx, ['child', 'police']) : []
  return [...ways, ...numbers].join('\n')
}

/** Hotlines for these needs, each ready to be tapped: "1280 — …". All when no need is given. */
export const hotlines = (ctx: Ctx, needs?: readonly string[]): string[] =>
  ctx.deps.content.operator.hotlines
    .filter((h) => !needs || h.for.some((need) => needs.includes(need)))
    .map((h) => `☎️ ${h.number} — ${h.name[ctx.lang]}${h.note ? ` (${h.note[ctx.lang]})` : ''}`)

/** Whom to turn to first, before anything else, and that nobody watches this chat. */
export function urgentText(ctx: Ctx, sign: UrgentSign): string {
  return sign === 'bribe'
    ? [ctx.t('ask-urgent-corruption'), waysToReport(ctx, 'corruption')].join('\n\n')
    : [ctx.t('ask-urgent-danger'), waysToReport(ctx, 'abuse')].join('\n\n')
}
