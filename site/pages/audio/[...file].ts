import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { root } from 'astro:config/server'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getContent } from '../../library/content.ts'

/** Recorded voice, at the path that it has below `content`. */
export const getStaticPaths: GetStaticPaths = () =>
  getContent().recordings.map((file) => ({ params: { file } }))

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await readFile(fileURLToPath(new URL(`./content/${file}`, root))))
