import type { Enrolment } from '../../../../schemas/person-status.ts'
import { makeSpid } from '../../../../schemas/spid.ts'
import { addDays } from '../days.ts'
import { enrolmentPlans } from '../enrolment-plans.ts'
import { fullName, pickGivenName } from '../names.ts'
import { digits, type Random } from '../random.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { endPayments, firstPayment } from './live-payments.ts'
import type { Span } from './live-household.ts'

/** Days from the enrolment of a pregnant woman to the birth. */
const TO_BIRTH = 150
const PREGNANT = enrolmentPlans.pregnant.programme
const { delivered, childFailed } = enrolmentPlans

/**
 * The child that is born in this part of time, and the mother with what it changes: the support
 * for the pregnancy ends, that for the delivery and for the child begins. Nothing otherwise.
 */
export function bear(
  mother: SyntheticPerson,
  members: readonly SyntheticPerson[],
  { to }: Span,
  random: Random,
): SyntheticPerson[] {
  const pregnancy = mother.enrolments.find(
    ({ programme, status }) => programme === PREGNANT && status === 'active',
  )
  if (!pregnancy) return []
  const on = addDays(pregnancy.since, TO_BIRTH)
  if (on > to) return []
  const begin = ({
    programme,
    name,
    payments: [payment],
  }: typeof delivered | typeof childFailed) => ({
    programme,
    name,
    status: 'active' as const,
    since: on,
    ...firstPayment(on, payment.amount),
    application: { steps: [{ stage: 'accepted' as const, date: on }] },
  })
  const enrolments: Enrolment[] = [
    ...mother.enrolments.map((one) =>
      one === pregnancy ? endPayments({ ...one, status: 'graduated' }) : one,
    ),
    begin(delivered),
    begin(childFailed),
  ]
  return [{ ...mother, enrolments }, newChild(mother, members, on, random)]
}

/** A child born into the household of a person. */
export function newChild(
  { household, relation, name }: SyntheticPerson,
  members: readonly SyntheticPerson[],
  on: string,
  random: Random,
): SyntheticPerson {
  const sex = random() < 0.5 ? 'female' : 'male'
  const given = new Set(members.map((member) => member.name.en.split(' ')[1] ?? ''))
  // Children carry the name of the head.
  const [head] = members
  const [km = '', en = ''] = [head?.name.km ?? name.km, head?.name.en ?? name.en].map(
    (text) => text.split(' ')[0],
  )
  const spid = makeSpid(digits(random, 11))
  return {
    spid,
    uin: `TEST-${spid}`,
    name: fullName({ km, en }, pickGivenName(random, sex, given)),
    sex,
    birthDate: on,
    household,
    relation: relation === 'head' || relation === 'spouse' ? 'child' : 'other',
    joined: { on, how: 'born' },
    enrolments: [],
    situation: name,
  }
}
