import type { CaseView } from '../../../schemas/cases/case-view.ts'
import { ReferenceTaken, RegistryRefused, RegistryUnavailable } from '../registry.ts'
import type { CaseRules } from './case-rules.ts'
import type { CaseSink } from './case-sink.ts'
import type { Graphql } from './graphql.ts'
import { actOnTicket } from './openimis-actions.ts'
import { createOpenImisClient, type Ticket, type TicketComment } from './openimis-client.ts'
import { fromTicketStatus } from './openimis-states.ts'
import { mutationIdOf, mutationIdOfToken, toTicket } from './openimis-ticket.ts'

interface Deps {
  graphql: Graphql
  rules: CaseRules
  /** Waits so many milliseconds. */
  pause: (ms: number) => Promise<void>
}

/** Two tickets made at the same moment get the same code, and one of them fails: made again. */
const TRIES = 3

/** A moment as Django writes it, with or without a zone, as we write them. */
const moment = (text: string): string =>
  new Date(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`).toISOString()
/** The end of a day in Cambodia. */
const endOf = (day: string): string => `${day.slice(0, 10)}T16:59:59.000Z`

function toView(reference: string, one: Ticket, comments: readonly TicketComment[]): CaseView {
  const status = fromTicketStatus[one.status]
  const resolution = comments.find(({ isResolution }) => isResolution)
  const received = moment(one.dateCreated)
  return {
    reference: one.key ?? reference,
    kind: 'grievance',
    category: one.category ?? 'other',
    status,
    received_at: received,
    ...(one.dueDate && { aim: endOf(one.dueDate) }),
    ...(resolution && { decision_text: resolution.comment.replace(/ \([0-9a-f-]{36}\)$/, '') }),
    events: [
      { at: received, to: 'received' },
      ...(status === 'received'
        ? []
        : [{ at: moment(one.dateUpdated ?? one.dateCreated), to: status }]),
    ],
    // Who wrote a comment, and whether it is for the complainant, openIMIS does not say.
    messages: [],
    attachments: [],
  }
}

/** Grievances kept by openIMIS' grievance module. */
export function createOpenImis({ graphql, rules, pause }: Deps): CaseSink {
  const client = createOpenImisClient({ graphql, pause })

  async function find(reference: string, token: string): Promise<Ticket | undefined> {
    const one = await client.ticketOf(mutationIdOfToken(token))
    // An earlier number of the same case stands in its description.
    const isIt = one?.key === reference || one?.description?.includes(reference)
    return isIt === true ? one : undefined
  }

  const view = async (reference: string, one: Ticket) =>
    toView(reference, one, await client.commentsOf(one))

  return {
    // openIMIS knows no office that must not see a case.
    takes: ({ excluded_offices }) => Promise.resolve(excluded_offices.length === 0),

    async submit(grievance) {
      const id = mutationIdOf(grievance.token_hash)
      const look = () => client.ticketOf(id)
      if (await look()) return
      const earlier = await client.outcomeOf(id)
      // Done, and yet not shown: tickets of this kind are kept from our user.
      if (earlier === 'done') return
      if (earlier === 'running') throw new RegistryUnavailable('openIMIS is still at it')
      if (await client.isTaken(grievance.reference)) {
        throw new ReferenceTaken('openIMIS has another ticket with this key')
      }
      for (let attempt = 0; attempt < TRIES; attempt++) {
        await client.change('createTicket', toTicket(grievance, rules))
        if (await client.madeBy(id, look)) return
      }
      throw new RegistryUnavailable('openIMIS did not make the ticket')
    },

    async follow(reference, token) {
      const one = await find(reference, token)
      return one && view(reference, one)
    },

    async act(reference, token, action) {
      const one = await find(reference, token)
      if (!one) throw new RegistryRefused('openIMIS has no such case')
      await actOnTicket(client, one, action)
      return view(reference, (await find(reference, token)) ?? one)
    },
  }
}
