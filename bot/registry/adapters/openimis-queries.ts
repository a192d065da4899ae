/** Operations of openIMIS' grievance module and of its core, as their published code has them. */
export const queries = {
  ticketByMutation: `query TicketByMutation($clientMutationId: String) {
  tickets(clientMutationId: $clientMutationId, first: 1) {
    edges { node { id key category description status dateCreated dateUpdated dueDate } }
  }
}`,
  ticketByKey: `query TicketByKey($key: String) {
  tickets(key: $key, first: 1) { edges { node { id } } }
}`,
  mutationLog: `query MutationLog($clientMutationId: String) {
  mutationLogs(clientMutationId: $clientMutationId) { edges { node { status error } } }
}`,
  comments: `query Comments($ticket: UUID) {
  comments(ticket_Id: $ticket) { edges { node { id comment isResolution dateCreated } } }
}`,
  createTicket: `mutation CreateTicket($input: CreateTicketMutationInput!) {
  createTicket(input: $input) { clientMutationId }
}`,
  updateTicket: `mutation UpdateTicket($input: UpdateTicketMutationInput!) {
  updateTicket(input: $input) { clientMutationId }
}`,
  createComment: `mutation CreateComment($input: CreateCommentMutationInput!) {
  createComment(input: $input) { clientMutationId }
}`,
  resolve: `mutation Resolve($input: ResolveGrievanceByCommentMutationInput!) {
  resolveGrievanceByComment(input: $input) { clientMutationId }
}`,
  reopen: `mutation Reopen($input: ReopenTicketMutationInput!) {
  reopenTicket(input: $input) { clientMutationId }
}`,
} as const
