import type { Place } from '../../../schemas/gazetteer.ts'
import type { Relation } from '../../../schemas/person-status.ts'
import type { LocalText } from '../../../schemas/text.ts'
import { addDays } from './days.ts'
import type { EnrolmentPlan } from './enrolment-plan.ts'
import { enrolmentPlans } from './enrolment-plans.ts'
import type { HouseholdPlan, MemberPlan } from './household-plans.ts'
import { makeEnrolment } from './make-enrolment.ts'
import { fullName, pickFamilyName, pickGivenName } from './names.ts'
import { between, digits, type Random } from './random.ts'
import type { SyntheticHousehold, SyntheticPerson } from './synthetic-person.ts'

/** What a household is made in. */
export interface Setting {
  /** `HH-01`. */
  id: string
  place: Place
  random: Random
  today: string
  /** Numbers for the next member, all unused; called once for each. */
  numbers: () => Pick<SyntheticPerson, 'spid' | 'uin'> & { phone: string }
}

const DAYS_OF_YEAR = 365
/** Years between parents and children, at least. */
const GENERATION = 15
/** Days before today on which the households were first recorded. */
const RECORDED_DAYS_AGO = 900
/** Days for which a card holds that is not said to hold longer. */
const CARD_DAYS = 3 * DAYS_OF_YEAR

/** The people of a household by its plan, the head first. */
export function makeHouseholdPeople(plan: HouseholdPlan, setting: Setting): SyntheticPerson[] {
  const { random, today, numbers } = setting
  const household = makeHousehold(plan, setting)
  const [headsName, spousesName] = [pickFamilyName(random), pickFamilyName(random)]
  const given = new Set<string>()
  return plan.members.map((member, m) => {
    // Children carry the head's family name, the second adult keeps the one she was born with.
    const familyName = m === 1 && member.age >= 18 ? spousesName : headsName
    const givenName = pickGivenName(random, member.sex, given)
    given.add(givenName.en)
    const { spid, uin, phone } = numbers()
    const plans = member.plans.map((name): EnrolmentPlan => enrolmentPlans[name])
    const born = birthDate(member, random, today)
    return {
      spid,
      uin,
      name: fullName(familyName, givenName),
      sex: member.sex,
      birthDate: born,
      ...(member.phone && { phone }),
      household,
      relation: relationOf(member, m, plan),
      joined: howJoined(born, household, member.joined && addDays(today, -member.joined.daysAgo)),
      ...(member.left && {
        left: { on: addDays(today, -member.left.daysAgo), how: member.left.how },
      }),
      enrolments: plans.map((enrolment) => makeEnrolment(enrolment, today)),
      situation: describeSituation(plans, member, plan),
    }
  })
}

function makeHousehold(
  { card, members, recorded }: HouseholdPlan,
  { id, place: { code, km, en }, random, today }: Setting,
): SyntheticHousehold {
  const number = `SAMPLE-${digits(random, 8)}`
  return {
    id,
    commune: { code, name: { km, en } },
    size: members.filter(({ left }) => !left).length,
    registered: recorded ?? addDays(today, -RECORDED_DAYS_AGO),
    ...(card && {
      card: {
        level: card.level,
        validFrom: addDays(today, card.validForDays - CARD_DAYS),
        validTo: addDays(today, card.validForDays),
        number,
      },
    }),
  }
}

const birthDate = ({ age }: MemberPlan, random: Random, today: string): string =>
  addDays(today, -Math.round(age * DAYS_OF_YEAR) - between(random, 1, 28))

/** The second adult is the spouse, the young are children, and whoever is a generation older a parent. */
function relationOf(
  { age }: MemberPlan,
  index: number,
  { members: [head] }: HouseholdPlan,
): Relation {
  if (index === 0) return 'head'
  const headsAge = head?.age ?? age
  if (age >= headsAge + GENERATION) return 'parent'
  if (age <= headsAge - GENERATION) return 'child'
  return index === 1 ? 'spouse' : 'other'
}

/** Who was born since the household was recorded came by birth, unless they moved in. */
function howJoined(
  born: string,
  { registered }: SyntheticHousehold,
  movedIn: string | undefined,
): SyntheticPerson['joined'] {
  if (movedIn !== undefined) return { on: movedIn, how: 'moved-in' }
  return born > registered ? { on: born, how: 'born' } : { on: registered, how: 'registered' }
}

function describeSituation(
  plans: readonly EnrolmentPlan[],
  { phone, joined, left }: MemberPlan,
  { card }: HouseholdPlan,
): LocalText {
  const parts: LocalText[] = plans.map((plan) => plan.situation)
  if (joined) parts.unshift({ km: 'ទើបមករស់នៅជាមួយ', en: 'Moved in not long ago' })
  if (left) parts.unshift(LEFT[left.how])
  if (parts.length === 0) parts.push({ km: 'មិនមានការចុះឈ្មោះ', en: 'No enrolment' })
  parts.push(describeCard(card))
  if (!phone) parts.push({ km: 'គ្មានលេខទូរសព្ទ', en: 'no phone on record' })
  return {
    km: parts.map((part) => part.km).join(' · '),
    en: parts.map((part) => part.en).join(' · '),
  }
}

const LEFT: Readonly<Record<NonNullable<SyntheticPerson['left']>['how'], LocalText>> = {
  'moved-out': { km: 'បានផ្លាស់ចេញ', en: 'Has moved out' },
  died: { km: 'បានទទួលមរណភាព', en: 'Has died' },
}

function describeCard(card: HouseholdPlan['card']): LocalText {
  if (!card) return { km: 'គ្មានប័ណ្ណសមធម៌', en: 'no Equity Card' }
  if (card.validForDays < 0) return { km: 'ប័ណ្ណសមធម៌ផុតកំណត់', en: 'expired Equity Card' }
  return card.validForDays < 60
    ? { km: 'ប័ណ្ណសមធម៌ជិតផុតកំណត់', en: 'Equity Card expires soon' }
    : { km: 'ប័ណ្ណសមធម៌នៅមានសុពលភាព', en: 'valid Equity Card' }
}
