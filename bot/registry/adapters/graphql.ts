import * as z from 'zod'
import { RegistryUnavailable } from '../registry.ts'
import { sendJson, type SendOptions } from '../send-json.ts'

interface Options extends SendOptions {
  /** Address of the GraphQL service. */
  url: string
  user: string
  password: string
}

/** Sends one operation and gives back its `data`. */
export type Graphql = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<unknown>

const reply = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})
const signedIn = z.object({ tokenAuth: z.object({ token: z.string().min(1) }) })

const SIGN_IN = `mutation SignIn($username: String!, $password: String!) {
  tokenAuth(username: $username, password: $password) { token }
}`

/** What Django's GraphQL tells a caller whose token is missing or has ended. */
const NOT_SIGNED_IN = /signature has expired|unauthori[sz]ed|not authori[sz]ed|authentication/i

/**
 * A GraphQL service behind openIMIS' own sign-in by user and password. A token that has ended is
 * renewed once. Errors are RegistryUnavailable: all of them can be repaired on the other side,
 * and nothing that was handed in is lost meanwhile. Their words are not passed on.
 */
export function createGraphql(options: Options): Graphql {
  const { url, user, password } = options
  let token: string | undefined

  async function post(query: string, variables: object, bearer?: string) {
    const headers = bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }
    const call = { method: 'POST' as const, headers, body: { query, variables } }
    const { status, body } = await sendJson(url, call, options)
    const parsed = reply.safeParse(body)
    const messages = (parsed.data?.errors ?? []).map(({ message }) => message)
    const isRefused =
      status === 401 || status === 403 || messages.some((m) => NOT_SIGNED_IN.test(m))
    return { status, data: parsed.data?.data, isRefused, failed: messages.length > 0 }
  }

  async function signIn(): Promise<string> {
    const { data } = await post(SIGN_IN, { username: user, password })
    const found = signedIn.safeParse(data).data?.tokenAuth.token
    if (found === undefined) throw new RegistryUnavailable('openIMIS does not let us sign in')
    return (token = found)
  }

  return async (query, variables) => {
    let answer = await post(query, variables, token ?? (await signIn()))
    if (answer.isRefused) answer = await post(query, variables, await signIn())
    if (answer.isRefused) throw new RegistryUnavailable('openIMIS does not permit this to us')
    if (answer.status !== 200 || answer.failed || answer.data === undefined) {
      throw new RegistryUnavailable(`openIMIS answered ${answer.status} with an error`)
    }
    return answer.data
  }
}
