import * as z from 'zod'

/** Fields that `POST requests` takes in GeoReport v2; others would be silently dropped there. */
const fields = z.strictObject({
  api_key: z.string(),
  jurisdiction_id: z.string().optional(),
  service_code: z.string().min(1),
  lat: z.string().optional(),
  long: z.string().optional(),
  address_string: z.string().optional(),
  address_id: z.string().optional(),
  email: z.string().optional(),
  device_id: z.string().optional(),
  account_id: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  phone: z.string().optional(),
  description: z.string().max(4000).optional(),
  media_url: z.string().optional(),
})
export interface DoubleRequest extends z.infer<typeof fields> {
  service_request_id: string
  status: 'open' | 'closed'
  status_notes: string | null
  requested_datetime: string
  updated_datetime: string
  expected_datetime?: string
}

const failure = (status: number, description: string) =>
  Response.json([{ code: status, description }], { status })

/** A GeoReport v2 server as its standard describes one. */
export function createOpen311Double() {
  const requests: DoubleRequest[] = []
  const state = {
    requests,
    calls: [] as { method: string; path: string; type: string | null }[],
    /** Gives a token first and the id later. */
    givesTokens: false,
    knowsTokens: true,
    /** Takes the request and then does not answer. */
    isCutOff: false,
    fetch: (url: string, init: RequestInit) => Promise.resolve().then(() => answer(url, init)),
  }

  function post(init: RequestInit): Response {
    const form = Object.fromEntries(new URLSearchParams(init.body as URLSearchParams))
    const parsed = fields.safeParse(form)
    if (!parsed.success) return failure(400, 'service_code was not provided')
    const { api_key, service_code, lat, long, address_string, address_id } = parsed.data
    if (api_key !== 'key') return failure(403, 'api_key is not valid')
    if (!['payment', 'data', 'privacy'].includes(service_code))
      return failure(404, 'no such service')
    if (!((lat && long) || address_string || address_id)) return failure(400, 'no address')
    const service_request_id = String(293_944 + requests.length)
    const at = '2026-11-22T02:03:10Z'
    requests.push({
      ...parsed.data,
      service_request_id,
      status: 'open',
      status_notes: null,
      requested_datetime: at,
      updated_datetime: at,
    })
    if (state.isCutOff) throw new TypeError('fetch failed')
    return Response.json(
      [state.givesTokens ? { token: `t-${service_request_id}` } : { service_request_id }],
      { status: 201 },
    )
  }

  function answer(url: string, init: RequestInit): Response {
    const { pathname, searchParams } = new URL(url)
    const { method = 'GET' } = init
    const type = new Headers(init.headers).get('Content-Type')
    state.calls.push({ method, path: pathname, type })
    if (method === 'POST' && pathname === '/v2/requests.json') return post(init)
    const [, kind, id] =
      /^\/v2\/(services|requests|tokens)(?:\/([^/]+))?\.json$/.exec(pathname) ?? []
    if (kind === 'services') {
      const codes = ['payment', 'data', 'privacy']
      return Response.json(codes.map((service_code) => ({ service_code, metadata: false })))
    }
    if (kind === 'tokens') {
      const service_request_id = id?.slice(2)
      return state.knowsTokens
        ? Response.json([{ service_request_id, token: id }])
        : failure(404, 'token not found')
    }
    if (kind === 'requests' && id !== undefined) {
      const found = requests.filter((one) => one.service_request_id === id)
      return found.length > 0 ? Response.json(found) : failure(404, 'not found')
    }
    if (kind === 'requests') {
      const since = searchParams.get('start_date') ?? ''
      const code = searchParams.get('service_code')
      return Response.json(
        requests.filter(
          (one) => one.service_code === code && one.requested_datetime >= since.slice(0, 19),
        ),
      )
    }
    return failure(404, 'not found')
  }
  return state
}
