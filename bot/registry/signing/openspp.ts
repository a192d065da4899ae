import { createHash, sign } from 'node:crypto'
import { toWireTime } from '../../../schemas/registry/wire.ts'
import { canonicalJson, escapeNonAscii } from './canonical-json.ts'
import { isEnveloped, type Enveloped } from './envelope.ts'
import { LIFE_S, SKEW_S } from './scheme.ts'
import type { SignatureStrategy } from './strategy.ts'

const ALGORITHM = 'ed25519'
/** OpenSPP's word, and that of the standard's example. */
const NAMESPACES: ReadonlySet<string | undefined> = new Set(['dci', 'spdci'])
const COVERED = '(created) (expires) digest'

/**
 * OpenSPP's scheme (spp_dci/services/signing.py at 4da8e30e): Ed25519 over the times and a SHA-256
 * digest of header and message.
 */
export const openspp: SignatureStrategy = {
  isIn: ({ body }) => /^\s*namespace=/.test(signatureOf(body)),

  sign(body, { key, sender, now }) {
    if (key.alg !== 'EdDSA') return Promise.reject(new Error('the scheme openspp needs Ed25519'))
    const { header, message } = asOpensppReads(body)
    const created = Math.floor(now.getTime() / 1000)
    const expires = created + LIFE_S
    const signed = signingText(created, expires, { header, message })
    const fields = {
      namespace: 'dci',
      kidId: `${sender}|${key.kid}|${ALGORITHM}`,
      algorithm: ALGORITHM,
      created,
      expires,
      headers: COVERED,
      signature: sign(null, signed, key.privateKey).toString('base64'),
    }
    const signature = Object.entries(fields)
      .map(([name, value]) => `${name}="${value}"`)
      .join(', ')
    const text = JSON.stringify({ ...body, signature, header, message })
    return Promise.resolve({ text, headers: {} })
  },

  async verify({ body }, { keys, sender, now }) {
    if (!isEnveloped(body)) return false
    const fields = readFields(signatureOf(body))
    const [signer, kid, algorithm, ...more] = (fields.get('kidId') ?? '').split('|')
    const [created, expires] = [fields.get('created'), fields.get('expires')].map(readSeconds)
    if (created === undefined || expires === undefined || kid === undefined) return false
    const seconds = Math.floor(now.getTime() / 1000)
    const isRight =
      more.length === 0 &&
      signer === sender &&
      algorithm === ALGORITHM &&
      NAMESPACES.has(fields.get('namespace')) &&
      fields.get('algorithm') === ALGORITHM &&
      fields.get('headers') === COVERED &&
      created <= seconds + SKEW_S &&
      expires <= created + LIFE_S &&
      seconds <= expires
    if (!isRight) return false
    const signed = signingText(created, expires, { header: body.header, message: body.message })
    const signature = readBase64(fields.get('signature'))
    if (!signature) return false
    try {
      const key = await keys({ alg: 'EdDSA', kid })
      return await crypto.subtle.verify('Ed25519', key, signature, signed)
    } catch {
      return false
    }
  },
}

const signatureOf = (body: unknown): string => {
  const { signature } = Object(body) as { signature?: unknown }
  return typeof signature === 'string' ? signature : ''
}

function signingText(
  created: number,
  expires: number,
  content: Enveloped,
): Uint8Array<ArrayBuffer> {
  const json = escapeNonAscii(canonicalJson(content))
  const digest = createHash('sha256').update(json).digest('base64')
  return new TextEncoder().encode(`(created): ${created}\n(expires): ${expires}\ndigest: ${digest}`)
}

/**
 * OpenSPP checks the header of a request as its own program writes it again: with the fields that
 * were left out, and with `Z` for UTC. Headers of answers it checks as they came.
 */
function asOpensppReads({ header, message }: Enveloped): Enveloped {
  if ('status' in header) return { header, message }
  const time = Date.parse(String(header.message_ts))
  const message_ts = Number.isNaN(time)
    ? header.message_ts
    : toWireTime(new Date(time)).replace('+00:00', 'Z')
  return { header: { sender_uri: null, meta: null, ...header, message_ts }, message }
}

/** The parameters; none where the text is of another form or a name stands twice. */
function readFields(text: string): ReadonlyMap<string, string> {
  const pair = /(\w{1,20})="([^"]{0,999})"/
  const form = new RegExp(`^ *${pair.source}( *, *${pair.source}){0,20} *$`)
  if (text.length > 4096 || !form.test(text)) return new Map()
  const pairs = [...text.matchAll(new RegExp(pair, 'g'))]
  const fields = new Map(pairs.map(([, name = '', value = '']) => [name, value]))
  return fields.size === pairs.length ? fields : new Map<string, string>()
}

const readSeconds = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** Only the one right way of writing the bytes: another text is another signature. */
function readBase64(text = ''): Uint8Array<ArrayBuffer> | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : undefined
}
