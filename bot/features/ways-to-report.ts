import type { Operator } from '../../schemas/operator.ts'
import type { Ctx } from '../context.ts'
import type { UrgentSign } from '../language/matching/urgent-signs.ts'

/** Ways to report corruption or abuse as the operator's profile lists them; empty for others. */
export function waysToReport(ctx: Ctx, trouble: string): string {
  const { operator } = ctx.deps.content
  if (trouble !== 'corruption' && trouble !== 'abuse') return ''
  const ways = operator[trouble].map((way) => `• ${way[ctx.lang]}`)
  // A number that a way names already is not said twice.
  const numbers =
    trouble === 'abuse'
      ? hotlinesFor(ctx, ['child', 'police']).filter(
          ({ number }) => !ways.some((way) => way.includes(number)),
        )
      : []
  return [...ways, ...numbers.map((h) => describeHotline(ctx, h))].join('\n')
}

type Hotline = Operator['hotlines'][number]

const hotlinesFor = ({ deps }: Ctx, needs?: readonly string[]): readonly Hotline[] =>
  deps.content.operator.hotlines.filter((h) => !needs || h.for.some((need) => needs.includes(need)))

const describeHotline = ({ lang }: Ctx, { number, name, note }: Hotline): string =>
  `☎️ ${number} — ${name[lang]}${note ? ` (${note[lang]})` : ''}`

/** Hotlines by number and name alone, where several stand in one message. */
export const hotlineNames = (ctx: Ctx, needs?: readonly string[]): string[] =>
  hotlinesFor(ctx, needs).map((h) => describeHotline(ctx, { ...h, note: undefined }))

/** Hotlines for these needs, each ready to be tapped: "1280 — …". All when no need is given. */
export const hotlines = (ctx: Ctx, needs?: readonly string[]): string[] =>
  hotlinesFor(ctx, needs).map((h) => describeHotline(ctx, h))

/** Whom to turn to first, before anything else, and that nobody watches this chat. */
export function urgentText(ctx: Ctx, sign: UrgentSign): string {
  return sign === 'bribe'
    ? [ctx.t('ask-urgent-corruption'), waysToReport(ctx, 'corruption')].join('\n\n')
    : [ctx.t('ask-urgent-danger'), waysToReport(ctx, 'abuse')].join('\n\n')
}
