import { citizenBot, officerDesk, type Caller } from './caller.ts'

/** A system that is registered with the registry. */
export interface RegisteredClient extends Caller {
  secret: string
  /** What it is for, as a message id of the sandbox's page. */
  meaning: string
}

/**
 * Clients for practice. Their secrets are published, because the registry behind them is invented;
 * therefore none can be called back anywhere but on the machine that the sandbox runs on.
 */
export const practiceClients: readonly RegisteredClient[] = [
  { ...citizenBot, secret: 'practice-kumpear', meaning: 'registry-client-bot' },
  { ...officerDesk, secret: 'practice-kumpear-desk', meaning: 'registry-client-desk' },
  {
    id: 'practice-system',
    secret: 'practice-system',
    scopes: ['registry.search', 'registry.subscribe', 'registry.notify'],
    callbacks: ['http://127.0.0.1:9080/', 'http://localhost:9080/'],
    meaning: 'registry-client-system',
  },
  {
    id: 'practice-reader',
    secret: 'practice-reader',
    scopes: ['registry.search'],
    meaning: 'registry-client-reader',
  },
  {
    // Names and address that the conformance suite of the standard uses by itself.
    id: 'test-client',
    secret: 'test-client',
    scopes: ['registry.search', 'registry.subscribe', 'registry.notify'],
    callbacks: ['http://localhost:3336/', 'http://127.0.0.1:3336/'],
    meaning: 'registry-client-suite',
  },
]
