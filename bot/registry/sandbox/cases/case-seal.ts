import * as z from 'zod'
import { caseRecord, type CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { CasesUnreadable } from './case-store.ts'
import { openBytes, sealBytes } from './seal-bytes.ts'

/** How case records are written at rest. */
export interface CaseSeal {
  /** Whether what it writes is encrypted. */
  readonly encrypts: boolean
  /** The JSON value to write. */
  seal(entry: CaseRecord): unknown
  /** The record again. Throws CasesUnreadable. */
  open(id: string, kept: unknown): CaseRecord
}

const sealedRecord = z.strictObject({ sealed: z.base64() })

/**
 * Case records encrypted with a key of 32 bytes, each tied to its id; as they are without one.
 * What was written before there was a key can be read.
 */
export function createCaseSeal(key: Uint8Array | undefined): CaseSeal {
  function reveal(id: string, kept: unknown): unknown {
    const { data } = sealedRecord.safeParse(kept)
    if (!data) return kept
    if (!key) throw new CasesUnreadable('cases in the database are encrypted: set DATA_KEY')
    try {
      const bytes = openBytes(key, nameOf(id), Buffer.from(data.sealed, 'base64'))
      return JSON.parse(Buffer.from(bytes).toString('utf8'))
    } catch {
      throw new CasesUnreadable('a case in the database is damaged, or of another DATA_KEY')
    }
  }
  return {
    encrypts: key !== undefined,
    seal(entry) {
      if (!key) return entry
      const bytes = Buffer.from(JSON.stringify(entry), 'utf8')
      const sealed = sealBytes(key, nameOf(entry.submission.id), bytes)
      return { sealed: Buffer.from(sealed).toString('base64') }
    },
    open(id, kept) {
      const { data } = caseRecord.safeParse(reveal(id, kept))
      if (data?.submission.id !== id) {
        throw new CasesUnreadable('a case in the database is damaged')
      }
      return data
    },
  }
}

const nameOf = (id: string): string => `case ${id}`
