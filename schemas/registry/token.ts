import * as z from 'zod'

/** Form of `POST /oauth2/client/token`; id and secret may come by HTTP Basic instead. */
export const tokenRequest = z.object({
  grant_type: z.string().max(99),
  client_id: z.string().max(199).optional(),
  client_secret: z.string().max(999).optional(),
  scope: z.string().max(999).optional(),
})

/** A token. The standard writes the seconds of its life as text. */
export const tokenReply = z.strictObject({
  access_token: z.string().min(1),
  token_type: z.literal('Bearer'),
  expires_in: z.string().regex(/^\d+$/),
  scope: z.string(),
})
export type TokenReply = z.infer<typeof tokenReply>
