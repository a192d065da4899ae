import { toKhmerDigits } from './digits.ts'
import { makeSpid, proposedSpid, readSpid, type SpidReading } from './spid.ts'

/** What a test vector shows; the words are in `spid-vector-<kind>`. */
export const spidVectorKinds = [
  'plain',
  'shown',
  'spaces',
  'khmer',
  'mixed',
  'marks',
  'invisible',
  'missed-swap',
  'digit',
  'swap',
  'short',
  'long',
  'letters',
  'empty',
] as const
export type SpidVectorKind = (typeof spidVectorKinds)[number]

/** One test vector: what is typed, and what must come of it. All numbers are invented. */
export interface SpidVector {
  kind: SpidVectorKind
  typed: string
  /** The number as stored and sent; null where the text is refused. */
  spid: string | null
  /** Why it is refused; null where it is not. */
  fault: Extract<SpidReading, { fault: string }>['fault'] | null
}

/** Bodies at the edges: leading zeros, check digits 0 and 9, and the example of the page. */
const edges = ['00000000000', '99999999999', '10000000000', '12345678901', '00000000100']
const SPREAD = 20

/** Bodies without a pattern, the same ones each time: multiples of a prime, modulo a prime. */
const spread = Array.from({ length: SPREAD }, (_, i) =>
  String(((i + 1) * 61_803_398_881) % 99_999_999_977).padStart(11, '0'),
)

const put = (text: string, at: number, digits: string): string =>
  text.slice(0, at) + digits + text.slice(at + digits.length)
const grouped = (spid: string, mark: string): string =>
  proposedSpid.display(spid).replaceAll('-', mark)

/** Swaps the first two unlike neighbours at or after `from`. */
function swapped(spid: string, from: number): string {
  const at = Array.from(spid, (_, i) => (i + from) % 11).find((i) => spid[i] !== spid[i + 1]) ?? 0
  return put(spid, at, `${spid[at + 1] ?? ''}${spid[at] ?? ''}`)
}

function vector(kind: SpidVectorKind, typed: string): SpidVector {
  const reading = readSpid(typed)
  return 'spid' in reading
    ? { kind, typed, spid: reading.spid, fault: null }
    : { kind, typed, spid: null, fault: reading.fault }
}

const firstHalf = (spid: string, change: (half: string) => string): string =>
  change(spid.slice(0, 6)) + spid.slice(6)
const LOOK_ALIKE = ['O', 'l', 'I', 'S', 'B', 'Z', 'ល', '٣']

/** The test vectors of the proposed profile, always the same and in the same order. */
export function makeSpidVectors(): SpidVector[] {
  const all = [...edges, ...spread].map(makeSpid)
  const some = all.slice(edges.length)
  const few = some.slice(0, 6)
  return [
    ...all.map((spid) => vector('plain', spid)),
    ...all.map((spid) => vector('shown', proposedSpid.display(spid))),
    ...few.map((spid) => vector('spaces', ` ${grouped(spid, ' ')} `)),
    ...few.map((spid) => vector('khmer', toKhmerDigits(proposedSpid.display(spid)))),
    ...few.map((spid) => vector('mixed', firstHalf(spid, toKhmerDigits))),
    ...few.map((spid, i) => vector('marks', grouped(spid, ['.', '–', '‐', '−', '—', ' - '][i]!))),
    ...few.map((spid, i) =>
      vector(
        'invisible',
        grouped(spid, ['\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\u00a0'][i]!),
      ),
    ),
    vector('missed-swap', '560000000005'),
    vector('missed-swap', '650000000005'),
    ...some.map((spid, i) => {
      const at = i % spid.length
      return vector('digit', put(spid, at, String((Number(spid[at]) + 1 + (i % 9)) % 10)))
    }),
    ...some.map((spid, i) => {
      const made = vector('swap', swapped(spid, i % 11))
      return made.fault === null ? vector('missed-swap', made.typed) : made
    }),
    ...few.map((spid, i) => vector('short', spid.slice(0, 11 - i))),
    ...few.map((spid, i) => vector('long', spid + '0'.repeat(i + 1))),
    ...LOOK_ALIKE.map((sign, i) => vector('letters', put(some[i]!, i, sign))),
    ...['', '   ', '-', '\u200b'].map((typed) => vector('empty', typed)),
  ]
}
