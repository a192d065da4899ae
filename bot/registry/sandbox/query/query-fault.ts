import type { SearchReason } from '../../../../schemas/registry/codes.ts'

/** A part of a search that cannot be answered. The message quotes nothing of the query. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault'
  readonly code: SearchReason

  constructor(code: SearchReason, message: string) {
    super(message)
    this.code = code
  }
}

/** A filter that this registry cannot apply. */
export const filterFault = (message: string): QueryFault =>
  new QueryFault('rjct.filter.invalid', message)
