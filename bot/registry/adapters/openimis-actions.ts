import { moveCase } from '../../../schemas/cases/case-machine.ts'
import type { CitizenAction } from '../../../schemas/cases/citizen-action.ts'
import { ActionRefused, RegistryUnavailable } from '../registry.ts'
import { uuidOf, type OpenImisClient, type Ticket, type TicketComment } from './openimis-client.ts'
import { fromTicketStatus, toTicketStatus } from './openimis-states.ts'

/** What stands in the comment that an action leaves. */
function wordsOf(action: CitizenAction): string {
  switch (action.action) {
    case 'messages':
      return action.text
    case 'withdraw':
      return ['Withdrawn.', action.reason].filter(Boolean).join(' ')
    case 'confirm':
      return 'Solved, says the complainant.'
    case 'reopen':
      return action.reason
    case 'feedback':
      return [`Satisfied: ${action.satisfied}.`, action.comment].filter(Boolean).join(' ')
  }
}

/** Throws ActionRefused where the state of the ticket does not allow a change of state. */
function guard(one: Ticket, action: CitizenAction): void {
  if (action.action === 'messages' || action.action === 'feedback') return
  const reason = 'reason' in action ? action.reason : undefined
  // Until when a case may be reopened, openIMIS does not keep.
  const facts = { status: fromTicketStatus[one.status], reopenDays: Infinity }
  const moved = moveCase(facts, { action: action.action, actor: 'complainant', reason })
  if (moved.kind === 'refused') throw new ActionRefused(moved.why)
}

/** The mutation that changes the state, where an action has one. */
async function changeState(
  client: OpenImisClient,
  one: Ticket,
  { action, id: clientMutationId }: CitizenAction,
  written: TicketComment,
): Promise<void> {
  const id = uuidOf(one.id)
  if (action === 'withdraw') {
    await client.change('updateTicket', {
      id,
      status: toTicketStatus.withdrawn,
      clientMutationId,
    })
  }
  // A resolving comment closes the ticket, so it is marked only when our case closes.
  if (action === 'confirm') {
    await client.change('resolve', { id: uuidOf(written.id), clientMutationId })
  }
  if (action === 'reopen') await client.change('reopen', { id, clientMutationId })
}

/**
 * Does what a citizen may: a comment, and where the action has one a change of state. The id of
 * the action ends its comment, so that a repetition finds what is done already.
 */
export async function actOnTicket(
  client: OpenImisClient,
  one: Ticket,
  action: CitizenAction,
): Promise<void> {
  const mark = `(${action.id})`
  const look = async () =>
    (await client.commentsOf(one)).find(({ comment }) => comment.endsWith(mark))
  let written = await look()
  if (!written) {
    guard(one, action)
    const clientMutationId = action.id
    const comment = `${wordsOf(action)} ${mark}`
    await client.change('createComment', { ticketId: uuidOf(one.id), comment, clientMutationId })
    written = await client.madeBy(clientMutationId, look)
  }
  if (!written) throw new RegistryUnavailable('openIMIS did not take the comment')
  await changeState(client, one, action, written)
}
