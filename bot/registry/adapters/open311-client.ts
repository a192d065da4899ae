import * as z from 'zod'
import { RegistryRefused, RegistryUnavailable } from '../registry.ts'
import { sendJson, type SendOptions } from '../send-json.ts'
import { errors, postReply, requests, services, tokenReply } from './open311-wire.ts'

export interface Open311Options extends SendOptions {
  /** Address of GeoReport v2: `https://open311.example/v2`. */
  url: string
  apiKey: string
  /** Where one address serves several places. */
  jurisdiction?: string | undefined
}

/** GeoReport v2 over JSON. Rejects with RegistryUnavailable and RegistryRefused. */
export function createOpen311Client(options: Open311Options) {
  const { url, apiKey, jurisdiction } = options
  const place = jurisdiction === undefined ? {} : { jurisdiction_id: jurisdiction }

  /** Errors name a code; their description may quote what was sent and is not passed on. */
  function fail(status: number, body: unknown): never {
    const code = errors.safeParse(body).data?.[0]?.code
    const message = `Open311 answered ${status}${code === undefined ? '' : ` (${code})`}`
    // 403 is a wrong key and 404 a wrong address or place: both can be repaired.
    throw status === 400 ? new RegistryRefused(message) : new RegistryUnavailable(message)
  }

  function read<T>(schema: z.ZodType<T>, status: number, body: unknown): T {
    if (status !== 200 && status !== 201) fail(status, body)
    const { data } = schema.safeParse(body)
    if (data === undefined) throw new RegistryUnavailable('Open311 answered in an unknown form')
    return data
  }

  async function get<T>(schema: z.ZodType<T>, path: string, query: Record<string, string> = {}) {
    const search = new URLSearchParams({ ...place, ...query }).toString()
    const address = `${url}/${path}.json${search === '' ? '' : `?${search}`}`
    const { status, body } = await sendJson(address, { method: 'GET' }, options)
    return { status, read: () => read(schema, status, body) }
  }

  return {
    async serviceCodes(): Promise<ReadonlySet<string>> {
      const { read: list } = await get(services, 'services')
      return new Set(list().map(({ service_code }) => service_code))
    },
    /** Their id, or a token that becomes one. */
    async post(fields: Readonly<Record<string, string>>) {
      const form = new URLSearchParams({ api_key: apiKey, ...place, ...fields })
      const call = { method: 'POST' as const, form }
      const { status, body } = await sendJson(`${url}/requests.json`, call, options)
      const [made] = read(postReply, status, body)
      const { service_request_id = '', token = '' } = made ?? {}
      if (service_request_id === '' && token === '') {
        throw new RegistryUnavailable('Open311 gave neither an id nor a token')
      }
      return service_request_id !== '' ? { request_id: service_request_id } : { token }
    },
    /** The id that a token has become; undefined while it has not. */
    async requestIdOf(token: string): Promise<string | undefined> {
      const { status, read: list } = await get(tokenReply, `tokens/${encodeURIComponent(token)}`)
      return status === 404
        ? undefined
        : list().find((one) => one.service_request_id !== '')?.service_request_id
    },
    async request(id: string) {
      const { status, read: list } = await get(requests, `requests/${encodeURIComponent(id)}`)
      return status === 404 ? undefined : list()[0]
    },
    /** Requests of one kind since a moment, newest first as the standard has it. */
    async requestsSince(service_code: string, start_date: string) {
      const { read: list } = await get(requests, 'requests', { service_code, start_date })
      return list()
    },
  }
}
