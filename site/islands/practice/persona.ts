import type { LocalBot } from '../../../bot/practice/local-bot.ts'
import type { Lang } from '../../../schemas/lang.ts'
import type { SpidFormat } from '../../../schemas/spid.ts'

type SyntheticPerson = LocalBot['people'][number]

/** A synthetic person to play. */
export interface Persona {
  name: string
  /** As it is written: in groups. */
  spid: string
  /** Phone on record; absent where the registry has none. */
  phone?: string
  situation: string
}

/** What a phone that is not on record shares. No phone in Cambodia has this number. */
export const OTHER_PHONE = '+85500000000'

export const toPersona = (person: SyntheticPerson, lang: Lang, spid: SpidFormat): Persona => ({
  name: person.name[lang],
  spid: spid.display(person.spid),
  ...(person.phone !== undefined && { phone: person.phone }),
  situation: person.situation[lang],
})

type Test = (person: SyntheticPerson) => boolean

const isIn =
  (programme: string, status: string): Test =>
  ({ enrolments }) =>
    enrolments.some((e) => e.programme.startsWith(programme) && e.status === status)

/** Situations that show what a look-up can say, the plainest first. */
const telling: readonly Test[] = [
  isIn('family-package.pregnant', 'active'),
  ({ enrolments }) => enrolments.some((e) => e.lastPayment?.state === 'failed'),
  isIn('family-package.elderly', 'active'),
  isIn('family-package.elderly', 'suspended'),
  isIn('family-package.disability', 'active'),
  isIn('idpoor', 'applied'),
  isIn('nssf-pension', 'active'),
  ({ enrolments, household }) => enrolments.length === 0 && household.card === undefined,
]

/** A few people to begin with: one a situation, all with a phone, none twice. */
export function pickTellingPeople(people: readonly SyntheticPerson[]): SyntheticPerson[] {
  const picked: SyntheticPerson[] = []
  for (const test of telling) {
    const found = people.find((p) => p.phone !== undefined && !picked.includes(p) && test(p))
    if (found) picked.push(found)
  }
  return picked
}
