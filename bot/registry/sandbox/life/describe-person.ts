import type { Enrolment, EnrolmentState } from '../../../../schemas/person-status.ts'
import type { LocalText } from '../../../../schemas/text.ts'
import { addDays } from '../days.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

const text = (km: string, en: string): LocalText => ({ km, en })

const STATES: Readonly<Record<EnrolmentState, LocalText>> = {
  active: text('កំពុងទទួល', 'active'),
  suspended: text('ត្រូវបានផ្អាក', 'suspended'),
  graduated: text('បានបញ្ចប់', 'ended'),
  deceased: text('បានទទួលមរណភាព', 'has died'),
  applied: text('បានដាក់ពាក្យ', 'applied'),
  assessing: text('កំពុងពិនិត្យ', 'under assessment'),
  waiting: text('កំពុងរង់ចាំ', 'waiting'),
  refused: text('មិនបានទទួលយក', 'not accepted'),
}
const PAYMENTS = {
  paid: text('ប្រាក់លើកមុនបានដល់', 'the last payment arrived'),
  failed: text('ប្រាក់លើកមុនមិនបានដល់', 'the last payment failed'),
  due: text('ប្រាក់នៅចាំបើក', 'a payment is due'),
} as const
/** Days before its end from which a card is said to end soon. */
const SOON = 60

/** What there is to see of a person on a day, for the list that practitioners choose from. */
export function describePerson(person: SyntheticPerson, today: string): LocalText {
  const parts = [
    ...(person.left ? [describeLeft(person.left.how)] : []),
    ...(person.joined.how === 'born' && person.joined.on > addDays(today, -SOON)
      ? [text('ទើបកើត', 'just born')]
      : []),
    ...person.enrolments.map(describeEnrolment),
    describeCard(person, today),
    ...(person.phone === undefined ? [text('គ្មានលេខទូរសព្ទ', 'no phone on record')] : []),
  ]
  return text(parts.map((part) => part.km).join(' · '), parts.map((part) => part.en).join(' · '))
}

const describeLeft = (how: NonNullable<SyntheticPerson['left']>['how']): LocalText =>
  how === 'died' ? STATES.deceased : text('បានផ្លាស់ចេញ', 'has moved out')

function describeEnrolment({ programme, name, status, ...paid }: Enrolment): LocalText {
  const called = name ?? text(programme, programme)
  const payment = paid.lastPayment?.state ?? paid.nextPayment?.state
  const more = status === 'active' && payment ? PAYMENTS[payment] : undefined
  const one = (lang: 'km' | 'en', colon: string): string =>
    `${called[lang]}${colon} ${STATES[status][lang]}${more ? `, ${more[lang]}` : ''}`
  return text(one('km', '៖').replace(',', ''), one('en', ':'))
}

function describeCard({ household: { card } }: SyntheticPerson, today: string): LocalText {
  if (!card) return text('គ្មានប័ណ្ណសមធម៌', 'no Equity Card')
  if (card.validTo < today) return text('ប័ណ្ណសមធម៌ផុតកំណត់', 'expired Equity Card')
  return card.validTo < addDays(today, SOON)
    ? text('ប័ណ្ណសមធម៌ជិតផុតកំណត់', 'Equity Card expires soon')
    : text('ប័ណ្ណសមធម៌នៅមានសុពលភាព', 'valid Equity Card')
}
