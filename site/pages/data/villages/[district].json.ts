import type { APIRoute, GetStaticPaths } from 'astro'
import { getContent } from '../../../library/content.ts'

/** Digits of a district's code; its communes have two more. */
const DISTRICT = 4

/** The villages of each district, by commune: the practice chat loads those that it asks about. */
export const getStaticPaths: GetStaticPaths = () => {
  const all = Object.entries(getContent().villages)
  const districts = new Set(all.map(([commune]) => commune.slice(0, DISTRICT)))
  return [...districts].map((district) => ({ params: { district } }))
}

export const GET: APIRoute = ({ params: { district = '' } }) =>
  Response.json(
    Object.fromEntries(
      Object.entries(getContent().villages).filter(([commune]) => commune.startsWith(district)),
    ),
  )
