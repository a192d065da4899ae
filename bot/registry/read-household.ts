import { memberRef } from '../../schemas/cases/request-details.ts'
import { day } from '../../schemas/dates.ts'
import { placeCode } from '../../schemas/ids.ts'
import {
  waysToJoin,
  type Card,
  type HouseholdMember,
  type Relation,
} from '../../schemas/person-status.ts'
import {
  CARD_VALID_FROM,
  CARD_VALID_TO,
  incomingGroup,
  JOINED,
  MEMBER_REFERENCE,
  povertyLevels,
  relationCodes,
  VERIFICATION,
  type IncomingMember,
} from '../../schemas/registry/group.ts'
import { readAttribute } from './read-attribute.ts'

const levels = new Map(
  Object.entries(povertyLevels).map(([level, code]) => [code as string, level]),
) as ReadonlyMap<string, keyof typeof povertyLevels>
const relationOf = new Map(
  Object.entries(relationCodes).map(([relation, code]) => [code as string, relation]),
) as ReadonlyMap<string, Relation>

/** The calendar day as the registry writes it, in its own time zone. */
const readDay = (text: string | undefined): string | undefined =>
  day.safeParse(text?.slice(0, 10)).data

/** The proof that the person who asked was verified, where the registry gives one. */
export const readVerification = (record: unknown): string | undefined =>
  readAttribute(incomingGroup.safeParse(record).data?.additional_attributes, VERIFICATION)

/** The commune where a household lives, by the gazetteer's code. */
export const readPlace = (record: unknown): string | undefined =>
  placeCode.safeParse(incomingGroup.safeParse(record).data?.address?.[0]?.sub_region_code).data

/** The equity card of a household record, where level and last day are both readable. */
export function readHouseholdCard(record: unknown): Card | undefined {
  const group = incomingGroup.safeParse(record).data
  const level = levels.get(group?.poverty_score_type ?? '')
  const attributes = group?.additional_attributes
  const validFrom = readDay(readAttribute(attributes, CARD_VALID_FROM))
  const validTo = readDay(readAttribute(attributes, CARD_VALID_TO))
  if (!level || validTo === undefined) return undefined
  return { level, ...(validFrom !== undefined && { validFrom }), validTo }
}

/** The members of a household record, the head first; undefined where it lists none. */
export function readHouseholdMembers(record: unknown): HouseholdMember[] | undefined {
  const listed = incomingGroup.safeParse(record).data?.member_list
  const members = listed?.flatMap((member) => (member ? readMember(member) : []))
  if (!members || members.length === 0) return undefined
  return members.sort((a, b) => Number(b.relation === 'head') - Number(a.relation === 'head'))
}

function readMember(member: IncomingMember): HouseholdMember[] {
  const { name, birth_date } = member.demographic_info
  const [birthDate, since] = [readDay(birth_date), readDay(member.registration_date)]
  const words = [name.surname, name.given_name].filter((word) => word !== undefined && word !== '')
  if (birthDate === undefined || since === undefined || words.length === 0) return []
  const said = readAttribute(member.additional_attributes, JOINED)
  const ref = memberRef.safeParse(
    readAttribute(member.additional_attributes, MEMBER_REFERENCE),
  ).data
  const written = words.join(' ')
  return [
    {
      ...(ref !== undefined && { ref }),
      // A registry writes a name in one script; both readers see that name.
      name: { km: written, en: written },
      relation: relationOf.get(member.related_person?.[0]?.relationship_type ?? '') ?? 'other',
      birthDate,
      since,
      joined: waysToJoin.find((way) => way === said) ?? 'registered',
    },
  ]
}
