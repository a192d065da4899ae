import * as z from 'zod'

/** Version of the Digital Convergence Initiative's text that we write ("1.0.0"). */
export const DCI_VERSION = '1.0.0' as const

/** A point in time as the registry API writes it: with an offset. We send no fractions. */
export const wireTime = z.iso.datetime({ offset: true })

/** The point in time as we send it: `2025-06-01T02:03:04+00:00`. */
export const toWireTime = (date: Date): string => `${date.toISOString().slice(0, 19)}+00:00`

/** Language of a request or reply, ISO 639-3: `khm`, `eng`. */
export const wireLocale = z.string().regex(/^[a-z]{3}$/, 'expected three letters like khm')

/** Ids of transactions, correlations and subscriptions: up to 99 characters. */
export const wireId = z.string().min(1).max(99)

/** An id as read: published samples leave it empty, which the receiver then judges. */
export const incomingId = z.string().max(99)

/** Signature of a message, where its scheme puts it into the body. */
export const wireSignature = z.string().optional()

/** What becomes of a message or of one of its parts. */
export const wireStatus = z.enum(['rcvd', 'pdng', 'succ', 'rjct'])
export type WireStatus = z.infer<typeof wireStatus>

/** Which registry a search is for: people and households, or enrolments. */
export const regType = {
  social: 'ns:org:RegistryType:Social',
  ibr: 'ns:org:RegistryType:IBR',
} as const
