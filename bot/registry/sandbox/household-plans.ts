import type { PersonStatus } from '../../../schemas/person-status.ts'
import type { SyntheticPerson } from './synthetic-person.ts'
import type { PlanName } from './enrolment-plans.ts'

type Sex = 'female' | 'male'

/** One member of an invented household. Every household's first member is its head. */
export interface MemberPlan {
  sex: Sex
  /** Full years; a fraction for babies. */
  age: number
  /** Whether a phone is on record. */
  phone: boolean
  plans: readonly PlanName[]
  /** Who came after the household was recorded, other than by birth. */
  joined?: { daysAgo: number }
  /** Who is no member any more. */
  left?: { daysAgo: number; how: NonNullable<SyntheticPerson['left']>['how'] }
}

export interface HouseholdPlan {
  /** The day on which it was first recorded, where that is long ago. */
  recorded?: string
  card?: { level: NonNullable<PersonStatus['card']>['level']; validForDays: number }
  members: readonly MemberPlan[]
}

const adult = (sex: Sex, age: number, ...plans: PlanName[]): MemberPlan => ({
  sex,
  age,
  phone: true,
  plans,
})
/** A child, or anybody else without a phone of their own. */
const quiet = (sex: Sex, age: number, ...plans: PlanName[]): MemberPlan => ({
  sex,
  age,
  phone: false,
  plans,
})

const VALID = 420
const EXPIRING = 24
const EXPIRED = -40

/**
 * Every programme, state, payment and card that there is. Numbers follow from the place in this
 * list: new households come last, and the first fifteen stay as practitioners know them.
 */
export const householdPlans: readonly HouseholdPlan[] = [
  {
    card: { level: 'poor1', validForDays: VALID },
    members: [
      adult('male', 31, 'health'),
      adult('female', 27, 'pregnant', 'health'),
      quiet('female', 7, 'pupil'),
      quiet('male', 4),
      adult('female', 66, 'elderly', 'health'),
    ],
  },
  {
    card: { level: 'poor2', validForDays: EXPIRING },
    members: [
      adult('male', 29, 'health'),
      adult('female', 25, 'childFailed', 'health'),
      quiet('male', 1),
      quiet('female', 6, 'pupil'),
    ],
  },
  {
    card: { level: 'poor1', validForDays: EXPIRED },
    members: [
      adult('female', 42, 'health'),
      quiet('male', 13, 'pupilSuspended'),
      quiet('female', 10, 'pupilSuspended'),
      adult('female', 68, 'elderlySuspended'),
    ],
  },
  {
    card: { level: 'poor1', validForDays: VALID },
    members: [
      adult('female', 71, 'elderly', 'health'),
      adult('male', 78, 'elderlyDied'),
      adult('male', 38, 'health'),
      adult('female', 36, 'health'),
      quiet('female', 16, 'upperPupil'),
      quiet('male', 12, 'pupil'),
    ],
  },
  {
    card: { level: 'poor2', validForDays: VALID },
    members: [
      adult('male', 45, 'disability', 'disabilityCard', 'health'),
      adult('female', 41, 'health'),
      quiet('male', 17, 'upperPupil'),
      quiet('female', 9, 'pupil'),
    ],
  },
  {
    members: [
      adult('female', 33, 'askedInterview'),
      quiet('male', 8),
      quiet('female', 5),
      quiet('male', 3),
    ],
  },
  {
    members: [adult('male', 52, 'interviewed'), adult('female', 49), quiet('male', 15)],
  },
  {
    members: [
      adult('female', 58),
      adult('male', 34, 'disabilityCardWaiting'),
      adult('female', 30),
      quiet('female', 2),
    ],
  },
  {
    card: { level: 'at-risk', validForDays: VALID },
    members: [
      adult('male', 37, 'health'),
      adult('female', 35, 'health'),
      quiet('male', 11),
      quiet('female', 8),
      adult('female', 64, 'health'),
    ],
  },
  {
    members: [adult('male', 62, 'pension'), adult('female', 57, 'dependant')],
  },
  {
    members: [
      adult('female', 39, 'selfEmployed'),
      adult('male', 41),
      quiet('female', 14),
      quiet('male', 10),
    ],
  },
  {
    card: { level: 'poor2', validForDays: VALID },
    members: [
      adult('female', 28, 'childGraduated', 'health'),
      adult('male', 32, 'health'),
      quiet('female', 2),
      quiet('male', 7, 'pupil'),
    ],
  },
  {
    members: [adult('male', 26), adult('female', 24)],
  },
  {
    card: { level: 'poor1', validForDays: EXPIRING },
    members: [quiet('female', 74, 'elderly', 'health'), quiet('male', 12, 'pupil')],
  },
  {
    card: { level: 'poor1', validForDays: VALID },
    members: [
      adult('male', 30, 'health'),
      adult('female', 23, 'delivered', 'health'),
      quiet('male', 0.1),
      quiet('female', 3),
      adult('male', 61, 'elderly', 'disabilityCard'),
      adult('female', 59),
      quiet('female', 19),
    ],
  },
  {
    members: [
      adult('male', 34, 'workHealth'),
      adult('female', 30, 'maternity', 'workPregnancy'),
      quiet('female', 0.1),
      quiet('male', 8, 'schoolMeals'),
      adult('female', 22, 'informalWorker'),
    ],
  },
  {
    members: [
      adult('male', 67, 'publicPension', 'publicHealth'),
      adult('female', 62, 'publicPensionShort'),
      adult('male', 33, 'publicHealth'),
    ],
  },
  {
    recorded: '2022-11-20',
    card: { level: 'at-risk', validForDays: EXPIRING },
    members: [
      adult('female', 54, 'veteransWidow', 'risingPrices', 'flood', 'health'),
      { ...adult('male', 66, 'veteran'), left: { daysAgo: 130, how: 'died' } },
      adult('male', 20, 'trainee'),
      { ...adult('female', 25), left: { daysAgo: 240, how: 'moved-out' } },
      { ...adult('female', 21), joined: { daysAgo: 50 } },
      quiet('male', 6, 'schoolMeals', 'pupil'),
    ],
  },
  {
    members: [adult('male', 70, 'veteran', 'publicHealth'), adult('female', 65, 'pensionOnce')],
  },
  {
    recorded: '2020-06-15',
    card: { level: 'poor2', validForDays: EXPIRED },
    members: [
      adult('female', 47, 'covid', 'disabilityRefused', 'health'),
      adult('male', 19, 'traineeRefused'),
      quiet('female', 11, 'schoolMeals', 'pupilSuspended'),
    ],
  },
  {
    card: { level: 'at-risk', validForDays: EXPIRED },
    members: [
      adult('female', 44, 'survivor', 'health'),
      quiet('male', 15),
      quiet('female', 12, 'schoolMeals'),
    ],
  },
  {
    members: [
      adult('male', 51, 'workInjury', 'invalidityRefused'),
      adult('female', 48, 'voluntaryPension'),
      adult('female', 23, 'entertainmentWorker'),
    ],
  },
  {
    members: [adult('female', 36, 'interviewRefused'), quiet('male', 9), quiet('female', 4)],
  },
]
