import type { Enrolment, Payment } from '../../../schemas/person-status.ts'
import {
  APPLICATION_STAGE,
  enrolmentCodes,
  type BeneficiaryRecord,
} from '../../../schemas/registry/beneficiary.ts'
import {
  CARD_VALID_FROM,
  CARD_VALID_TO,
  JOINED,
  MEMBER_REFERENCE,
  povertyLevels,
  relationCodes,
  type GroupRecord,
  type ListedMember,
} from '../../../schemas/registry/group.ts'
import type { Identifier } from '../../../schemas/registry/identifier.ts'
import type { MemberRecord } from '../../../schemas/registry/member.ts'
import { dayOf } from './days.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** Names in the answers, by the language asked for; Khmer unless it is English. */
export type NameScript = 'km' | 'en'

/** Cambodia has one time zone. */
const midnight = (day: string): string => `${day}T00:00:00+07:00`

/**
 * The household of a person as the social registry gives it: no score, and members only where
 * they are to be listed, each with the name by which a request means them.
 */
export function toGroup(
  { household }: Pick<SyntheticPerson, 'household'>,
  script: NameScript,
  now: Date,
  listed?: { members: readonly SyntheticPerson[]; refer: (spid: string) => string },
): GroupRecord {
  const { card, commune } = household
  const identifiers: Identifier[] = [
    { identifier_type: 'HHID', identifier_value: household.id },
    ...(card ? [{ identifier_type: 'EQUITY_CARD' as const, identifier_value: card.number }] : []),
  ]
  const today = dayOf(now)
  return {
    group_identifier: identifiers,
    group_type: '2',
    address: [
      {
        locality: commune.name[script],
        sub_region_code: commune.code,
        region_code: commune.code.slice(0, 2),
        country_code: 'KHM',
      },
    ],
    place_address: false,
    ...(card && { poverty_score_type: povertyLevels[card.level] }),
    group_size: household.size,
    ...(listed && {
      member_list: listed.members.map((member) =>
        toListed(member, script, listed.refer(member.spid)),
      ),
    }),
    registration_date: midnight(household.registered),
    last_updated: midnight(today),
    additional_attributes: [
      ...(card?.validFrom === undefined ? [] : [{ key: CARD_VALID_FROM, value: card.validFrom }]),
      ...(card ? [{ key: CARD_VALID_TO, value: card.validTo }] : []),
    ],
  }
}

/** A member for the head of the household: who they are, without any number. */
const toListed = (
  { name, birthDate, relation, joined }: SyntheticPerson,
  script: NameScript,
  reference: string,
): ListedMember => ({
  demographic_info: { name: splitName(name[script]), birth_date: midnight(birthDate) },
  related_person: [{ relationship_type: relationCodes[relation] }],
  registration_date: midnight(joined.on),
  additional_attributes: [
    { key: JOINED, value: joined.how },
    { key: MEMBER_REFERENCE, value: reference },
  ],
})

/** The family name comes first in Cambodia. */
function splitName(name: string): { surname: string; given_name: string } {
  const [surname = '', ...given] = name.split(' ')
  return { surname, given_name: given.join(' ') }
}

/** A person as the social registry gives them to registered systems. */
export function toMember(person: SyntheticPerson, script: NameScript, now: Date): MemberRecord {
  const identifiers: Identifier[] = [
    { identifier_type: 'SPID', identifier_value: person.spid },
    { identifier_type: 'UIN', identifier_value: person.uin },
  ]
  const { registration_date, last_updated } = toGroup(person, script, now)
  return {
    member_identifier: identifiers,
    demographic_info: {
      identifier: identifiers,
      name: splitName(person.name[script]),
      sex: person.sex,
      birth_date: midnight(person.birthDate),
    },
    registration_date,
    last_updated,
  }
}

/** An enrolment of a person as the beneficiary registry gives it. */
export function toBeneficiary(
  { spid }: Pick<SyntheticPerson, 'spid'>,
  enrolment: Enrolment,
  script: NameScript,
): BeneficiaryRecord {
  return {
    assistance_unit: '1',
    member: { member_identifier: [{ identifier_type: 'SPID', identifier_value: spid }] },
    programme_identifier: [
      {
        programme_identifier: enrolment.programme,
        programme_name: enrolment.name?.[script] ?? enrolment.programme,
      },
    ],
    enrollment_date: midnight(enrolment.since),
    enrollment_status: enrolmentCodes[enrolment.status],
    benefits: paymentsOf(enrolment).map(({ date, amount, state }) => ({
      benefit_type: '1',
      benefit_date: midnight(date),
      ...(amount !== undefined && { benefit_value: `KHR ${amount}` }),
      payment_status: state,
    })),
    additional_attributes: (enrolment.application?.steps ?? []).map(({ stage, date }) => ({
      key: APPLICATION_STAGE + stage,
      value: date,
    })),
  }
}

/** Enrolments that others told us of may name their last and next payment only. */
const paymentsOf = ({ payments, lastPayment, nextPayment }: Enrolment): readonly Payment[] =>
  payments ?? [lastPayment, nextPayment].filter((payment) => payment !== undefined)
