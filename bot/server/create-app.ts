import compression from 'compression'
import express, { type Express, type Router } from 'express'
import type { Log } from '../context.ts'
import { readBuildRecord } from './built-site.ts'
import { HOOKS_PATH, hooksRouter, type Hooks } from './hooks.ts'
import { answerErrors, sendProblem } from './problem.ts'
import { securityHeaders } from './security-headers.ts'
import { staticSite } from './static-site.ts'
import { WEBHOOK_PATH, webhookRouter, type Webhook } from './webhook.ts'

export interface AppDeps {
  /** Absolute path of the built site. It may appear later: nothing is read before a request. */
  siteDir: string
  log: Log
  /** Whether everything is there; until then each request but `/healthz` is a 503. */
  ready: () => boolean
  /** The registry sandbox, at `/registry`. */
  sandboxRouter?: Router | undefined
  /** Our public keys (RFC 7517), by which registries check our messages. */
  ourKeys?: object | undefined
  webhook?: Webhook | undefined
  /** Notices from the registry, where a secret for them is set. */
  hooks?: Hooks | undefined
  /** The officers' pages, at `/desk`. */
  deskRouter?: Router | undefined
  /** Number of proxies in front, or their addresses. */
  trustProxy?: number | string[] | undefined
}

/** Everything that this program answers over HTTP. Starts nothing. */
export function createApp(deps: AppDeps): Express {
  const { siteDir, log, ready, webhook, hooks, sandboxRouter, deskRouter, ourKeys, trustProxy } =
    deps
  let inlineScripts: readonly string[] | undefined
  const app = express()
  if (trustProxy !== undefined) app.set('trust proxy', trustProxy)
  app.use(
    securityHeaders(() => {
      // The site does not change any more once it is served.
      if (!ready()) return []
      inlineScripts ??= readBuildRecord(siteDir)?.inlineScripts ?? []
      return inlineScripts
    }),
  )
  app.use(compression())
  app.get('/healthz', (_request, response) => {
    const status = ready() ? 'ok' : 'starting'
    response
      .status(ready() ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status })
  })
  if (ourKeys) {
    app.get('/.well-known/jwks.json', (_request, response) => {
      response.set('Cache-Control', 'max-age=300').json(ourKeys)
    })
  }
  app.use((_request, response, next) => {
    if (ready()) next()
    else sendProblem(response.set('Retry-After', '10'), 503, 'The site is being built.')
  })
  if (webhook) app.use(WEBHOOK_PATH, webhookRouter(webhook))
  if (hooks) app.use(HOOKS_PATH, hooksRouter(hooks))
  if (sandboxRouter) app.use('/registry', sandboxRouter)
  if (deskRouter) app.use('/desk', deskRouter)
  app.use(staticSite(siteDir))
  app.use(answerErrors(log))
  return app
}
