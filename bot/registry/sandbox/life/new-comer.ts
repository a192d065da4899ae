import type { Relation } from '../../../../schemas/person-status.ts'
import { makeSpid } from '../../../../schemas/spid.ts'
import { addDays } from '../days.ts'
import { fullName, pickFamilyName, pickGivenName } from '../names.ts'
import { between, digits, type Random } from '../random.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

/** An invented grown-up who moves into the household of a person. */
export function newComer(
  { household, name }: SyntheticPerson,
  members: readonly SyntheticPerson[],
  { on, relation }: { on: string; relation: Relation },
  random: Random,
): SyntheticPerson {
  const sex = random() < 0.5 ? 'female' : 'male'
  const taken = new Set(members.map((member) => member.name.en.split(' ')[1] ?? ''))
  const spid = makeSpid(digits(random, 11))
  return {
    spid,
    uin: `TEST-${spid}`,
    name: fullName(pickFamilyName(random), pickGivenName(random, sex, taken)),
    sex,
    birthDate: addDays(on, -365 * between(random, 19, 60) - between(random, 0, 364)),
    household,
    relation,
    joined: { on, how: 'moved-in' },
    enrolments: [],
    situation: name,
  }
}
