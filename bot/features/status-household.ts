import type { HouseholdMember } from '../../schemas/person-status.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { formatNumber } from '../language/numbers.ts'

/** The members of a household, one a line; names and birthdays are dots until asked for. */
export function describeHousehold(
  ctx: Ctx,
  members: readonly HouseholdMember[],
  hidden: boolean,
): string {
  const { t, lang } = ctx
  const lines = members.map(({ name, relation, birthDate }) => {
    const words = t(`status-relation-${relation}`)
    if (hidden) return `• ${words}: ${t('status-hidden')}`
    const born = t('status-born', { day: formatDay(birthDate, lang) })
    return `• ${words}: ${name[lang]}, ${born}`
  })
  return [t('status-household', { count: formatNumber(members.length, lang) }), ...lines].join('\n')
}
