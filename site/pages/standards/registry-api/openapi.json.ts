import type { APIRoute } from 'astro'
import { describeApi } from '../../../../bot/registry/sandbox/open-api/describe-api.ts'
import { PRACTICE_REGISTRY } from '../../../api/reference-groups.ts'

/** The description of the registry API; the practice registry serves the same with its address. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(describeApi(PRACTICE_REGISTRY), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
