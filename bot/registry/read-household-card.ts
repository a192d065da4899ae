import { day } from '../../schemas/dates.ts'
import type { PersonStatus } from '../../schemas/person-status.ts'
import { CARD_VALID_TO, incomingGroup, povertyLevels } from '../../schemas/registry/group.ts'
import type { IncomingGroup } from '../../schemas/registry/group.ts'

const levels = new Map(
  Object.entries(povertyLevels).map(([level, code]) => [code as string, level]),
) as ReadonlyMap<string, keyof typeof povertyLevels>

/** The equity card of a household record, where level and last day are both readable. */
export function readHouseholdCard(record: unknown): PersonStatus['card'] {
  const group = incomingGroup.safeParse(record).data
  const level = levels.get(group?.poverty_score_type ?? '')
  const validTo = day.safeParse(group && readAttribute(group, CARD_VALID_TO)?.slice(0, 10)).data
  return level && validTo !== undefined ? { level, validTo } : undefined
}

function readAttribute(group: IncomingGroup, key: string): string | undefined {
  for (const attribute of group.additional_attributes ?? []) {
    const pair =
      typeof attribute === 'string' ? attribute.split('=', 2) : [attribute.key, attribute.value]
    if (pair[0] === key) return pair[1]
  }
  return undefined
}
