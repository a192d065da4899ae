import type { APIRoute } from 'astro'
import { toCheckData } from '../../library/check-data.ts'
import { getContent } from '../../library/content.ts'

/** Everything that the eligibility check needs; it runs in the reader's browser. */
export const GET: APIRoute = () => Response.json(toCheckData(getContent()))
