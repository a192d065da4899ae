import { readFileSync } from 'node:fs'
import type { Router } from 'express'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Style and keys of the desk. Colours and sizes are the hub's own. */
export function openAssets(router: Router): void {
  const style = ['../../../site/styles/tokens.css', './desk.css', './desk-cases.css']
    .map(read)
    .join('\n')
  const script = read('./desk-keys.js')
  router.get('/desk.css', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('css').send(style)
  })
  router.get('/desk-keys.js', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('text/javascript').send(script)
  })
}
