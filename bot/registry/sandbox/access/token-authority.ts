import { tokenRequest, type TokenReply } from '../../../../schemas/registry/token.ts'
import type { SigningKey } from '../../signing/signing-key.ts'
import type { RegistryResponse } from '../../transport.ts'
import { errorReply } from '../reply.ts'
import { sameText } from '../../same-text.ts'
import type { Caller } from './caller.ts'
import type { RegisteredClient } from './clients.ts'
import { signToken, verifyToken } from './token.ts'

interface Deps {
  clients: readonly RegisteredClient[]
  key: SigningKey
  now: () => Date
  newId: () => string
}

const ISSUER = 'kumpear-sandbox'
const LIFE_S = 900

/** Gives tokens by OAuth2 client credentials, and knows them again. */
export interface TokenAuthority {
  issue(form: unknown, authorization: string | undefined): Promise<RegistryResponse>
  /** Who calls with this `Authorization`; undefined for a token missing, wrong or ended. */
  authenticate(authorization: string | undefined): Promise<Caller | undefined>
  /** The public keys by which others can check the tokens. */
  jwks(): object
}

export function createTokenAuthority({ clients, key, now, newId }: Deps): TokenAuthority {
  const seconds = () => Math.floor(now().getTime() / 1000)
  // The standard's list and RFC 6749's word in one body, as with all errors here.
  const fail = (status: number, code: string, error: string, message: string): RegistryResponse => {
    const { body } = errorReply(status, code, message, { now: now(), correlationId: newId() })
    return { status, body: { ...(body as object), error, error_description: message } }
  }

  return {
    async issue(form, authorization) {
      const parsed = tokenRequest.safeParse(form)
      const basic = readBasic(authorization)
      if (!parsed.success) {
        return fail(400, 'err.request.bad', 'invalid_request', 'a form with grant_type is expected')
      }
      const { grant_type, client_id, client_secret, scope } = parsed.data
      if (grant_type !== 'client_credentials') {
        const message = 'the only grant is client_credentials'
        return fail(400, 'err.request.bad', 'unsupported_grant_type', message)
      }
      const id = basic?.id ?? client_id
      const client = clients.find((known) => known.id === id)
      const right = sameText(client?.secret ?? '', basic?.secret ?? client_secret ?? '')
      if (!client || !right) {
        const message = 'client and secret are not known'
        return fail(401, 'err.request.unauthorized', 'invalid_client', message)
      }
      const asked = scope?.split(/[\s,]+/).filter((word) => word !== '') ?? []
      const granted = asked.length === 0 ? client.scopes : asked
      if (!granted.every((word) => client.scopes.some((own) => own === word))) {
        const message = 'the client is not registered for this scope'
        return fail(400, 'err.request.bad', 'invalid_scope', message)
      }
      const iat = seconds()
      const times = { iat, exp: iat + LIFE_S }
      const claims = { iss: ISSUER, aud: ISSUER, sub: client.id, scope: granted.join(' ') }
      const token = await signToken({ ...claims, ...times, jti: newId() }, key)
      const reply: TokenReply = {
        access_token: token,
        token_type: 'Bearer',
        expires_in: String(LIFE_S),
        scope: claims.scope,
      }
      return { status: 200, body: reply }
    },

    async authenticate(authorization) {
      const token = /^bearer (\S+)$/i.exec(authorization ?? '')?.[1]
      if (token === undefined) return undefined
      const claims = await verifyToken(token, key, { issuer: ISSUER, now: now() })
      const client = clients.find((known) => known.id === claims?.sub)
      if (!client || !claims) return undefined
      const granted = new Set(claims.scope.split(' '))
      const { id, callbacks, keys } = client
      const scopes = client.scopes.filter((scope) => granted.has(scope))
      return { id, scopes, ...(callbacks && { callbacks }), ...(keys && { keys }) }
    },

    jwks: () => ({ keys: [key.jwk] }),
  }
}

function readBasic(authorization: string | undefined): { id: string; secret: string } | undefined {
  const coded = /^basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? '')?.[1]
  if (coded === undefined || coded.replace(/=+$/, '').length % 4 === 1) return undefined
  const [id = '', ...secret] = atob(coded).split(':')
  return { id, secret: secret.join(':') }
}
