import type { APIRoute } from 'astro'
import { makeCollection } from '../../../api/postman-collection.ts'

/** All examples for Postman and Bruno. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(makeCollection(), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
