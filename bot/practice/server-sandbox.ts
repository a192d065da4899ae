import { proposedSpid } from '../../schemas/spid.ts'
import type { BotDeps } from '../context.ts'
import { createDciRegistry } from '../registry/dci.ts'
import { createHttpTransport } from '../registry/http.ts'
import type { Registry } from '../registry/registry.ts'
import { citizenBot } from '../registry/sandbox/access/caller.ts'
import { practiceClients } from '../registry/sandbox/access/clients.ts'
import { createTokenSource } from '../registry/token.ts'

interface Deps extends Pick<BotDeps, 'now' | 'pause'> {
  /** Where the hub is served: `https://hub.example`. */
  origin: string
  /** From 0 up to 1. */
  random: () => number
  newId: () => string
}

/** A one-time code on an invented person's phone. */
export interface SentCode {
  phone: string
  code: string
  /** ISO 8601. */
  sentAt: string
}

/**
 * The practice sandbox of the server that serves the page, over HTTP as any registry, so that
 * what is handed in here is worked on at the officers' desk there. Its client is published,
 * because everybody in that registry is invented.
 */
export function connectServerSandbox(deps: Deps) {
  const { origin, now } = deps
  const baseUrl = `${origin}/registry`
  const client = practiceClients.find(({ id }) => id === citizenBot.id)
  const token = createTokenSource({
    url: `${baseUrl}/oauth2/client/token`,
    clientId: citizenBot.id,
    clientSecret: client?.secret ?? '',
    now,
  })
  const transport = createHttpTransport({ ...deps, baseUrl, token })
  const registry: Registry = createDciRegistry({ ...deps, transport, spid: proposedSpid })
  return {
    registry,
    /** Lets days pass there, for everybody who uses that registry. */
    async advance(days: number): Promise<void> {
      const headers = { 'Content-Type': 'application/json' }
      await fetch(`${baseUrl}/clock`, { method: 'POST', headers, body: JSON.stringify({ days }) })
    },
    /** Codes that arrived on invented phones, newest first. */
    async codes(): Promise<readonly SentCode[]> {
      const response = await fetch(`${baseUrl}/phones.json`)
      const { messages } = (await response.json()) as { messages: readonly SentCode[] }
      return messages
    },
  }
}

/** Whether the server that serves the page has a practice sandbox; a static host has none. */
export async function hasServerSandbox(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/registry/.well-known/jwks.json`)
    return response.ok && (response.headers.get('Content-Type') ?? '').includes('json')
  } catch {
    return false
  }
}
