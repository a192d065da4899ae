import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { queries } from '../openimis-queries.ts'

/** Input types of the published code: unknown fields are errors there, too. */
const mutation = {
  clientMutationId: z.string().optional(),
  clientMutationLabel: z.string().optional(),
}
const day = z.iso.date()
const ticketFields = {
  key: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  reporterType: z.string().max(255).optional(),
  reporterId: z.string().max(255).optional(),
  attendingStaffId: z.uuid().optional(),
  dateOfIncident: day.optional(),
  status: z.enum(['RECEIVED', 'OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED']).optional(),
  priority: z.string().optional(),
  dueDate: day.optional(),
  category: z.string().optional(),
  flags: z.string().optional(),
  channel: z.string().optional(),
  resolution: z.string().optional(),
}
const inputs = {
  createTicket: z.strictObject({ ...mutation, ...ticketFields, title: z.string().max(255) }),
  updateTicket: z.strictObject({ ...mutation, ...ticketFields, id: z.uuid() }),
  createComment: z.strictObject({ ...mutation, ticketId: z.uuid(), comment: z.string() }),
  resolve: z.strictObject({ ...mutation, id: z.uuid() }),
  reopen: z.strictObject({ ...mutation, id: z.uuid() }),
}

export interface DoubleTicket extends Omit<
  z.infer<typeof inputs.createTicket>,
  'status' | 'title'
> {
  title?: string
  id: string
  code: string
  status: string
  dateCreated: string
  dateUpdated: string
}
interface DoubleComment {
  id: string
  ticketId: string
  comment: string
  isResolution: boolean
}

const relay = (type: string, id: string) => btoa(`${type}:${id}`)
const edges = (nodes: readonly object[]) => ({ edges: nodes.map((node) => ({ node })) })
const json = (data: unknown) => Response.json({ data })
const failure = (message: string) => Response.json({ errors: [{ message }], data: null })

/**
 * openIMIS as its published code behaves: signing in, mutations that run in the background and
 * are written to a log, tickets found by the id of their mutation. Nothing leaves the test.
 */
export function createOpenImisDouble() {
  const tickets: (DoubleTicket & { mutations: string[] })[] = []
  const comments: DoubleComment[] = []
  const log: { clientMutationId: string; status: number }[] = []
  const tokens = new Set<string>()
  const state = {
    tickets,
    comments,
    log,
    /** Whether the background is at work. */
    isRunning: true,
    /** Mutations that are still to fail, as on a code that is taken. */
    failures: 0,
    signIns: 0,
    expireTokens: () => {
      tokens.clear()
    },
    /** An officer's change. */
    setStatus(key: string, status: string) {
      const one = tickets.find((ticket) => ticket.key === key)
      if (one) Object.assign(one, { status, dateUpdated: '2026-11-24T01:00:00' })
    },
    fetch: (_url: string, init: RequestInit) => Promise.resolve(answer(init)),
  }

  const run: Record<keyof typeof inputs, (input: Record<string, string>) => void> = {
    createTicket(input) {
      const code = `GRS${String(tickets.length + 1).padStart(8, '0')}`
      const at = '2026-11-22T02:03:04'
      tickets.push({
        status: 'RECEIVED',
        ...input,
        id: randomUUID(),
        code,
        dateCreated: at,
        dateUpdated: at,
        mutations: [input.clientMutationId ?? ''],
      })
    },
    updateTicket({ id, clientMutationId: _, ...fields }) {
      Object.assign(tickets.find((ticket) => ticket.id === id) ?? {}, fields)
    },
    createComment({ ticketId = '', comment = '' }) {
      comments.push({ id: randomUUID(), ticketId, comment, isResolution: false })
    },
    resolve({ id }) {
      const found = comments.find((comment) => comment.id === id)
      if (!found) return
      found.isResolution = true
      Object.assign(tickets.find((ticket) => ticket.id === found.ticketId) ?? {}, {
        status: 'CLOSED',
      })
    },
    reopen({ id }) {
      Object.assign(tickets.find((ticket) => ticket.id === id) ?? {}, { status: 'OPEN' })
      for (const comment of comments) if (comment.ticketId === id) comment.isResolution = false
    },
  }

  function mutate(name: keyof typeof inputs, input: unknown): Response {
    const parsed = inputs[name].safeParse(input)
    if (!parsed.success)
      return failure(`Variable "$input" got invalid value: ${parsed.error.message}`)
    const { clientMutationId = '' } = parsed.data
    const entry = { clientMutationId, status: 0 }
    log.push(entry)
    if (state.isRunning) {
      if (state.failures > 0) {
        state.failures -= 1
        entry.status = 1
      } else {
        run[name](parsed.data as Record<string, string>)
        entry.status = 2
      }
    }
    return json({ [name]: { clientMutationId } })
  }

  function answer(init: RequestInit): Response {
    const { query, variables } = JSON.parse(init.body as string) as {
      query: string
      variables: Record<string, string>
    }
    if (query.includes('tokenAuth')) {
      if (variables.password !== 'secret') return failure('Please enter valid credentials')
      state.signIns += 1
      const token = `jwt-${state.signIns}`
      tokens.add(token)
      return json({ tokenAuth: { token } })
    }
    const bearer = new Headers(init.headers).get('Authorization')?.replace('Bearer ', '') ?? ''
    if (!tokens.has(bearer)) return failure('Signature has expired')
    const name = Object.keys(queries).find((key) => queries[key as keyof typeof queries] === query)
    switch (name) {
      case 'ticketByMutation': {
        const wanted = variables.clientMutationId ?? ''
        const found = tickets.filter(({ mutations }) => mutations.includes(wanted))
        return json({
          tickets: edges(found.map((one) => ({ ...one, id: relay('TicketGQLType', one.id) }))),
        })
      }
      case 'ticketByKey':
        return json({ tickets: edges(tickets.filter(({ key }) => key === variables.key)) })
      case 'mutationLog':
        return json({
          mutationLogs: edges(
            log.filter((entry) => entry.clientMutationId === variables.clientMutationId),
          ),
        })
      case 'comments':
        return json({
          comments: edges(
            comments
              .filter(({ ticketId }) => ticketId === variables.ticket)
              .map((one) => ({ ...one, id: relay('CommentGQLType', one.id) })),
          ),
        })
      case undefined:
        return failure('Cannot query this')
      default:
        return mutate(name as keyof typeof inputs, variables.input)
    }
  }
  return state
}
