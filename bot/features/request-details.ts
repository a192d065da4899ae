import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { requestDetails, type RequestDetails } from '../../schemas/cases/request-details.ts'
import type { FlowAnswers } from '../engine/step-flow.ts'

/** The request that the answers of `content/flows/request.yaml` describe. */
export function requestOf(answers: FlowAnswers): RequestDetails {
  const given = (id: string) => (answers[id] === UNKNOWN ? undefined : answers[id])
  const note = given('note')
  const optional = (fields: Record<string, string | undefined>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const type = given('type')
  switch (type) {
    case 'correction':
      return requestDetails.parse({
        type,
        field: given('field') === 'birth' ? 'birth_date' : given('field'),
        ...optional({ should_be: given('should') }),
      })
    case 'household':
      return requestDetails.parse({
        type,
        event: given('event')?.replace('-', '_'),
        ...optional({ date: given('date'), place: given('where'), note }),
      })
    case 'application':
      return requestDetails.parse({ type, programme: given('programme'), ...optional({ note }) })
    default:
      return requestDetails.parse({ type, reason: given('reason'), ...optional({ note }) })
  }
}
