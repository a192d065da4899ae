import { day } from '../../../../schemas/dates.ts'
import type { RequestDetails } from '../../../../schemas/cases/request-details.ts'
import { normalisePhone } from '../../phone-number.ts'
import { SAMPLE } from '../names.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { moveHome } from './change-household.ts'
import type { Circumstances, Household } from './fulfil-request.ts'

type Correction = Extract<RequestDetails, { type: 'correction' }>

/** Phones of invented people begin so, and those of nobody else: a real number is not kept here. */
const INVENTED_PHONE = /^\+?85500\d{6,7}$/

/** The people as they should have been recorded; nobody where that is not said clearly. */
export function correct(
  { person, members, member }: Household,
  { field, should_be, date, place }: Correction,
  circumstances: Circumstances,
): readonly SyntheticPerson[] {
  const text = should_be?.trim() ?? ''
  const wrong = member ?? person
  switch (field) {
    case 'name':
      return text === '' ? [] : [{ ...wrong, name: markedName(text) }]
    case 'birth_date': {
      const right = date ?? day.safeParse(text).data
      return right === undefined || right > circumstances.today
        ? []
        : [{ ...wrong, birthDate: right }]
    }
    case 'sex':
      return text === 'female' || text === 'male' ? [{ ...wrong, sex: text }] : []
    case 'phone': {
      const phone = normalisePhone(text)
      return INVENTED_PHONE.test(phone) ? [{ ...wrong, phone }] : []
    }
    case 'address':
      return moveHome(members, place, circumstances)
    default:
      return []
  }
}

/** A name in the script in which it was written, with the mark of all invented names. */
function markedName(text: string): SyntheticPerson['name'] {
  const name = text.replaceAll(SAMPLE.km, '').replaceAll(SAMPLE.en, '').trim()
  return { km: `${name} ${SAMPLE.km}`, en: `${name} ${SAMPLE.en}` }
}
