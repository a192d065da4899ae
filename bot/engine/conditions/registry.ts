import type { Condition } from '../condition.ts'
import { age60 } from './age-60.ts'
import { atRiskCard } from './at-risk-card.ts'
import { cardLost } from './card-lost.ts'
import { childUnderTwo } from './child-under-two.ts'
import { entertainmentWorker } from './entertainment-worker.ts'
import { hasDisabilityCard } from './has-disability-card.ts'
import { healthContributions } from './health-contributions.ts'
import { informalWorker } from './informal-worker.ts'
import { lostWorkCapacity } from './lost-work-capacity.ts'
import { memberDied } from './member-died.ts'
import { needsDisabilityCard } from './needs-disability-card.ts'
import { needsInterview } from './needs-interview.ts'
import { nineHealthMonths } from './nine-health-months.ts'
import { notNssfMember } from './not-nssf-member.ts'
import { nssfDependant } from './nssf-dependant.ts'
import { nssfMemberOrFormer } from './nssf-member-or-former.ts'
import { nssfMember } from './nssf-member.ts'
import { nssfOrPublicWorker } from './nssf-or-public-worker.ts'
import { nssfUnconfirmed } from './nssf-unconfirmed.ts'
import { pensionMonths1To11 } from './pension-months-1-to-11.ts'
import { pensionMonths12 } from './pension-months-12.ts'
import { pensionMonths60 } from './pension-months-60.ts'
import { poorCard } from './poor-card.ts'
import { poorOrAtRisk } from './poor-or-at-risk.ts'
import { pregnantInFamily } from './pregnant-in-family.ts'
import { pregnant } from './pregnant.ts'
import { publicPensionShort } from './public-pension-short.ts'
import { publicPension } from './public-pension.ts'
import { publicWorker } from './public-worker.ts'
import { pupilGrade1To9 } from './pupil-grade-1-to-9.ts'
import { pupilGrade10To12 } from './pupil-grade-10-to-12.ts'
import { schoolGivesMeals } from './school-gives-meals.ts'
import { selfEmployed } from './self-employed.ts'
import { under60 } from './under-60.ts'
import { validCard } from './valid-card.ts'
import { veteranFamily } from './veteran-family.ts'
import { worksForEmployer } from './works-for-employer.ts'
import { youngLearner } from './young-learner.ts'
import { youngPupil } from './young-pupil.ts'

/** Every condition that a rule may name. */
export const conditions: readonly Condition[] = [
  age60,
  atRiskCard,
  cardLost,
  childUnderTwo,
  entertainmentWorker,
  hasDisabilityCard,
  healthContributions,
  informalWorker,
  lostWorkCapacity,
  memberDied,
  needsDisabilityCard,
  needsInterview,
  nineHealthMonths,
  notNssfMember,
  nssfDependant,
  nssfMemberOrFormer,
  nssfMember,
  nssfOrPublicWorker,
  nssfUnconfirmed,
  pensionMonths1To11,
  pensionMonths12,
  pensionMonths60,
  poorCard,
  poorOrAtRisk,
  pregnantInFamily,
  pregnant,
  publicPensionShort,
  publicPension,
  publicWorker,
  pupilGrade1To9,
  pupilGrade10To12,
  schoolGivesMeals,
  selfEmployed,
  under60,
  validCard,
  veteranFamily,
  worksForEmployer,
  youngLearner,
  youngPupil,
]

const byId = new Map(conditions.map((condition) => [condition.id, condition]))

/** The condition of this name. Throws for a name that is not registered. */
export function findCondition(id: string): Condition {
  const condition = byId.get(id)
  if (!condition) throw new Error(`no condition is called "${id}"`)
  return condition
}
