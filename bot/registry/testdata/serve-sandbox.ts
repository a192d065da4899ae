import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Lang } from '../../../schemas/lang.ts'
import { createMessages } from '../../language/messages.ts'
import { createSandboxRouter } from '../sandbox/router.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

const wordsOf = (lang: Lang) => {
  const file = new URL(`../../../content/messages/${lang}/registry.ftl`, import.meta.url)
  return createMessages(lang, readFileSync(file, 'utf8'))
}
export const sandboxWords = { km: wordsOf('km'), en: wordsOf('en') }

/** A sandbox on a free port of this machine, under all its prefixes. */
export async function serveSandbox(sandbox: Sandbox) {
  const app = express()
  app.use(['/registry', '/sr', '/ibr'], createSandboxRouter({ sandbox, words: sandboxWords }))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
