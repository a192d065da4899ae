import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { day } from '../../schemas/dates.ts'
import { requestDetails, type RequestDetails } from '../../schemas/cases/request-details.ts'
import type { FlowAnswers } from '../engine/step-flow.ts'
import { parseDay } from '../language/parse-day.ts'

const COUPLE: Readonly<Record<string, string>> = { here: 'here', away: 'elsewhere' }

/** The request that the answers of `content/flows/request.yaml` describe. */
export function requestOf(answers: FlowAnswers): RequestDetails {
  const given = (id: string) => (answers[id] === UNKNOWN ? undefined : answers[id])
  const note = given('note')
  const optional = (fields: Record<string, string | undefined>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const type = given('type')
  const should = given('should') ?? given('newsex')
  const right = should === undefined ? undefined : parseDay(should)
  const isBirth = given('field') === 'birth'
  switch (type) {
    case 'correction':
      return requestDetails.parse({
        type,
        field: isBirth ? 'birth_date' : given('field'),
        ...optional({
          member: given('whose') ?? given('sexwhose'),
          should_be: should,
          // A year or a month alone is no day of birth.
          date: isBirth ? day.safeParse(right).data : undefined,
          place: given('newplace'),
        }),
      })
    case 'household':
      return requestDetails.parse({
        type,
        event: given('event')?.replace('-', '_'),
        ...optional({
          member: given('dead') ?? given('member') ?? given('spouse'),
          lives: COUPLE[given('couple') ?? ''],
          date: given('date'),
          place: given('where'),
          note,
        }),
      })
    case 'application':
      return requestDetails.parse({ type, programme: given('programme'), ...optional({ note }) })
    default:
      return requestDetails.parse({ type, reason: given('reason'), ...optional({ note }) })
  }
}
