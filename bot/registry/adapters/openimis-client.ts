import * as z from 'zod'
import { RegistryUnavailable } from '../registry.ts'
import type { Graphql } from './graphql.ts'
import { queries } from './openimis-queries.ts'
import { ticketStatus } from './openimis-states.ts'

const edges = <T extends z.ZodType>(node: T) => z.object({ edges: z.array(z.object({ node })) })
const ticket = z.object({
  id: z.string(),
  key: z.string().nullish(),
  category: z.string().nullish(),
  description: z.string().nullish(),
  status: ticketStatus,
  dateCreated: z.string(),
  dateUpdated: z.string().nullish(),
  dueDate: z.string().nullish(),
})
export type Ticket = z.infer<typeof ticket>
const comment = z.object({ id: z.string(), comment: z.string(), isResolution: z.boolean() })
export type TicketComment = z.infer<typeof comment>

const tickets = z.object({ tickets: edges(ticket) })
const anyTickets = z.object({ tickets: edges(z.unknown()) })
const comments = z.object({ comments: edges(comment) })
const logs = z.object({ mutationLogs: edges(z.object({ status: z.number() })) })

/** Mutations run in the background; what openIMIS' log says of one. */
const outcomes = ['running', 'failed', 'done'] as const
export type Outcome = (typeof outcomes)[number]

/** How often we look for what a mutation makes, and how long we wait at first. */
const LOOKS = 5
const FIRST_WAIT_MS = 200

const UUID = /^[0-9a-f-]{36}$/i

/**
 * Relay's ids hold the type, `TicketGQLType:uuid` in base64; mutations want the uuid alone.
 * @throws RegistryUnavailable for an id of another form
 */
export function uuidOf(id: string): string {
  if (UUID.test(id)) return id
  const [, uuid = ''] = fromBase64(id).split(':')
  if (!UUID.test(uuid)) throw new RegistryUnavailable('openIMIS gave an id of another form')
  return uuid
}

function fromBase64(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}

interface Deps {
  graphql: Graphql
  /** Waits so many milliseconds. */
  pause: (ms: number) => Promise<void>
}

/** openIMIS' grievance module, read and changed. Everything rejects with RegistryUnavailable. */
export function createOpenImisClient({ graphql, pause }: Deps) {
  async function ask<T>(schema: z.ZodType<T>, query: string, variables: object): Promise<T> {
    const { data } = schema.safeParse(await graphql(query, { ...variables }))
    if (data === undefined) throw new RegistryUnavailable('openIMIS answered in an unknown form')
    return data
  }

  async function outcomeOf(clientMutationId: string): Promise<Outcome | undefined> {
    const { mutationLogs } = await ask(logs, queries.mutationLog, { clientMutationId })
    const last = mutationLogs.edges.at(-1)
    return last && (outcomes[last.node.status] ?? 'running')
  }

  return {
    outcomeOf,
    change: (
      name: 'createTicket' | 'updateTicket' | 'createComment' | 'resolve' | 'reopen',
      input: object,
    ) => graphql(queries[name], { input }),
    async ticketOf(clientMutationId: string): Promise<Ticket | undefined> {
      const found = await ask(tickets, queries.ticketByMutation, { clientMutationId })
      return found.tickets.edges[0]?.node
    },
    async isTaken(key: string): Promise<boolean> {
      const found = await ask(anyTickets, queries.ticketByKey, { key })
      return found.tickets.edges.length > 0
    },
    async commentsOf({ id }: Ticket): Promise<TicketComment[]> {
      const found = await ask(comments, queries.comments, { ticket: uuidOf(id) })
      return found.comments.edges.map(({ node }) => node)
    },
    /**
     * What a mutation has made, as `look` finds it; undefined when the mutation failed. Rejects
     * when it is still running after our patience.
     */
    async madeBy<T>(clientMutationId: string, look: () => Promise<T | undefined>) {
      for (let i = 0; i < LOOKS; i++) {
        const found = await look()
        if (found !== undefined) return found
        if ((await outcomeOf(clientMutationId)) === 'failed') return undefined
        await pause(FIRST_WAIT_MS * 2 ** i)
      }
      throw new RegistryUnavailable('openIMIS is still at it')
    },
  }
}
export type OpenImisClient = ReturnType<typeof createOpenImisClient>
