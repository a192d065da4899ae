import { StoreUnreadable } from './store.ts'

/**
 * The database failed us. The message is one sentence without address, name or password, and
 * without the database's own words, which may quote a record.
 */
export class DatabaseFailure extends StoreUnreadable {
  /** Whether the same statement may work in a moment, and nothing of it was done. */
  readonly passing: boolean
  constructor(message: string, passing: boolean) {
    super(message)
    this.passing = passing
  }
}

/** Faults of the installation by code: SQLSTATE or Node's. */
const sentences: Readonly<Record<string, string>> = {
  '28P01': 'the database of DATABASE_URL refuses the user name or the password',
  '28000': 'the database of DATABASE_URL refuses the user name or the password',
  '3D000': 'the database that DATABASE_URL names does not exist',
  '42501': 'the user of DATABASE_URL may not use the store, or may not create its tables',
  '3F000': 'the schema in which DATABASE_URL looks for the store does not exist',
}

/** No connection, a server that stops or starts, none left, or a transaction undone by another. */
const PASSING =
  /^(08...|57P0.|53300|40001|40P01|55P03|25P03|E(CONN\w+|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|AI_AGAIN))$/
const UNREACHABLE = /^(08...|57P0.|E[A-Z_]+)$/
const TLS = /SSL|TLS|CERT|SELF_SIGNED|UNABLE_TO/

/** What went wrong, as the person who runs the bot needs it. */
export function toDatabaseFailure(error: unknown): DatabaseFailure {
  const { code = '', message } = describe(error)
  if (isAboutFile(error)) {
    return new DatabaseFailure(`a file that DATABASE_URL names cannot be read (${code})`, false)
  }
  const known = sentences[code]
  if (known !== undefined) return new DatabaseFailure(known, false)
  if (TLS.test(code) || (code === '' && TLS.test(message))) {
    return new DatabaseFailure(
      `there is no safe connection to the database of DATABASE_URL${inBrackets(code)}; check its sslmode and sslrootcert`,
      false,
    )
  }
  // The driver gives no code when a connection breaks or takes too long. What has already taken
  // its time is not tried again.
  if (code === '' || UNREACHABLE.test(code)) {
    return new DatabaseFailure(
      `the database of DATABASE_URL cannot be reached${inBrackets(code)}`,
      code === '' ? !/timeout/i.test(message) : PASSING.test(code),
    )
  }
  return new DatabaseFailure(
    `the database of DATABASE_URL answers with an error${inBrackets(code)}`,
    PASSING.test(code),
  )
}

const inBrackets = (code: string): string => (/^[A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '')

/** Certificates are read when a connection is made. */
const isAboutFile = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'open'

function describe(error: unknown): { code?: string; message: string } {
  if (!(error instanceof Error)) return { message: '' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { message: error.message, ...(code !== undefined && { code }) }
}
