import * as z from 'zod'
import { tokenReply, tokenRequest } from '../../../../schemas/registry/token.ts'
import { reads, sends, type OperationGroup } from './operation.ts'

/** A set of public keys, RFC 7517. */
const keySet = z.strictObject({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })),
})

export const access: OperationGroup = {
  id: 'access',
  description: 'Tokens by OAuth2 client credentials, and the keys that sign them and messages.',
  operations: [
    {
      id: 'getToken',
      method: 'post',
      path: '/oauth2/client/token',
      summary: 'A token by OAuth2 client credentials',
      needs: [],
      body: reads('TokenRequest', tokenRequest),
      form: true,
      reply: sends('TokenReply', tokenReply),
    },
    {
      id: 'getKeys',
      method: 'get',
      path: '/.well-known/jwks.json',
      summary: 'The public keys of tokens and of signed messages',
      needs: [],
      reply: sends('KeySet', keySet),
    },
  ],
}
