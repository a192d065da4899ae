import { citizenBot, officerDesk, type Caller, type PublicKey } from './caller.ts'

/** A system that is registered with the registry. */
export interface RegisteredClient extends Caller {
  secret: string
  /** What it is for, as a message id of the sandbox's page. */
  meaning: string
}

const practiceScopes = ['registry.search', 'registry.subscribe', 'registry.notify'] as const
const practiceCallbacks = ['http://127.0.0.1:9080/', 'http://localhost:9080/']

/**
 * The example key of RFC 8037, appendix A. Its private half stands there too, so that signing can
 * be tried by everybody.
 */
export const practiceKey: PublicKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  use: 'sig',
  alg: 'EdDSA',
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
    scopes: practiceScopes,
    callbacks: practiceCallbacks,
    meaning: 'registry-client-system',
  },
  {
    id: 'practice-signed',
    secret: 'practice-signed',
    scopes: practiceScopes,
    callbacks: practiceCallbacks,
    keys: [practiceKey],
    meaning: 'registry-client-signed',
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
    scopes: practiceScopes,
    callbacks: ['http://localhost:3336/', 'http://127.0.0.1:3336/'],
    meaning: 'registry-client-suite',
  },
]
