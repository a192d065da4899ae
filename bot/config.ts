import { readCases, type CasesConfig } from './config/cases.ts'
import {
  port,
  text,
  folder,
  file,
  secretText,
  webUrl,
  secureUrl,
  databaseAddress,
  xRoadName,
  token,
  webhookSecret,
  username,
  groupId,
  yesNo,
  level,
  key,
  proxies,
  type LogLevel,
} from './config/kinds.ts'
import { readSigning, type SigningConfig } from './config/signing.ts'
import { ConfigError, reader, type Environment, type Reader } from './config/reader.ts'

/** How updates come from Telegram. */
export type UpdatesBy = { by: 'polling' } | { by: 'webhook'; url: string; secret: string }

export interface TelegramConfig {
  token: string
  /** Bot API server; undefined means Telegram's own. */
  apiRoot: string | undefined
  updates: UpdatesBy
}

/** How the registry knows us: OAuth2 client credentials. */
export interface RegistryClient {
  id: string
  secret: string
  tokenUrl: string
}

/** How calls reach the registry: straight, or through a CamDX (X-Road) security server. */
export type RegistryWay =
  | { by: 'http'; url: string }
  /** `client` and `service` name us and the registry: `instance/class/code[/subsystem]`. */
  | { by: 'camdx'; url: string; client: string; service: string }

/** Files of the certificate that we show where the other side asks for one (mutual TLS). */
export interface CertificateFiles {
  cert: string
  key: string
}

export interface RemoteRegistry {
  kind: 'remote'
  way: RegistryWay
  client: RegistryClient | undefined
  /** Who we are on the officers' side; undefined where we are the same there. */
  deskClient: RegistryClient | undefined
  certificate: CertificateFiles | undefined
  /** How messages are signed; undefined where they are not. */
  signing: SigningConfig | undefined
  /** YAML file that says what is different at this registry; undefined means nothing. */
  profileFile: string | undefined
  dataKey: Uint8Array
}
export type RegistryConfig =
  /** The local sandbox over synthetic people; every message of the bot is marked as practice. */
  { kind: 'sandbox' } | RemoteRegistry

/** Where case officers work. */
export interface DeskConfig {
  /** YAML file that lists the officers; undefined means none. */
  officersFile: string | undefined
  /** Telegram groups of officers: negative ids. */
  staffChat: number | undefined
  /** Group that alone gets sensitive cases. */
  confidentialChat: number | undefined
}

/** What is built into the pages. */
export interface SiteConfig {
  siteUrl: string | undefined
  /** Without `@`. */
  botUsername: string | undefined
}

/** All settings of one run. URLs have no slash at the end. */
export interface Config extends SiteConfig {
  /** What the registry signs its notices with; with the sandbox one is made at the start. */
  hookSecret: string | undefined
  /** 0 lets the system choose a free port. */
  port: number
  host: string
  dataDir: string
  /** 32 bytes; always there with a real registry or a database. */
  dataKey: Uint8Array | undefined
  /** PostgreSQL instead of the embedded store. Holds a password: never to be shown. */
  databaseUrl: string | undefined
  telegram: TelegramConfig | undefined
  registry: RegistryConfig
  /** Where grievances go. */
  cases: CasesConfig
  desk: DeskConfig
  /** Number of proxies in front, or their addresses. */
  trustProxy: number | string[] | undefined
  logLevel: LogLevel
}

/** Variables of the configuration table whose parts are still to come. */
const notYet = ['FORUM_CHAT_ID']

const webhookPath = '/telegram/webhook'

function readUpdatesBy({ read, requires }: Reader, apiRoot: string | undefined): UpdatesBy {
  requires('WEBHOOK_URL', 'WEBHOOK_SECRET', 'because the secret shows that Telegram is calling')
  requires('WEBHOOK_SECRET', 'WEBHOOK_URL', 'because the secret is only used there')
  // Telegram itself calls only over TLS; a Bot API server of one's own may sit next door.
  const address = read('WEBHOOK_URL', apiRoot === undefined ? secureUrl : webUrl)
  const secret = read('WEBHOOK_SECRET', webhookSecret)
  if (address === undefined || secret === undefined) return { by: 'polling' }
  const complete = address.endsWith(webhookPath) ? address : `${address}${webhookPath}`
  return { by: 'webhook', url: complete, secret }
}

function readTelegram(env: Reader): TelegramConfig | undefined {
  const { read, requires, raw } = env
  requires('WEBHOOK_URL', 'BOT_TOKEN', 'because a webhook needs a bot')
  const apiRoot = read('TELEGRAM_API_ROOT', webUrl)
  const updates = readUpdatesBy(env, apiRoot)
  const value = read('BOT_TOKEN', token)
  if (value === undefined) return undefined
  const practice = read('PRACTICE', yesNo) ?? false
  if (!practice && raw('REGISTRY_URL') === '' && raw('CAMDX_URL') === '') {
    throw new ConfigError(
      'BOT_TOKEN is set without a registry; expected REGISTRY_URL or CAMDX_URL, or PRACTICE=1 for a bot over synthetic people.',
    )
  }
  return { token: value, apiRoot, updates }
}

/** Refuses what says how a real registry knows this hub when there is none, or half of it. */
function requireGroup({ raw, requires }: Reader, names: readonly string[], why: string): void {
  for (const name of names) {
    if (raw('CAMDX_URL') === '') {
      requires(name, 'REGISTRY_URL', 'because it says how a real registry knows this hub')
    }
    for (const other of names) requires(name, other, why)
  }
}

function readClient(env: Reader): RegistryClient | undefined {
  const names = ['REGISTRY_CLIENT_ID', 'REGISTRY_CLIENT_SECRET', 'REGISTRY_TOKEN_URL'] as const
  requireGroup(env, names, 'because the registry asks for all three')
  const { read } = env
  const id = read('REGISTRY_CLIENT_ID', text)
  const secret = read('REGISTRY_CLIENT_SECRET', secretText)
  const tokenUrl = read('REGISTRY_TOKEN_URL', webUrl)
  return id && secret && tokenUrl ? { id, secret, tokenUrl } : undefined
}

/** A client of its own for the officers' side, known by the same token service. */
function readDeskClient({ read, requires }: Reader): RegistryClient | undefined {
  const names = ['REGISTRY_DESK_CLIENT_ID', 'REGISTRY_DESK_CLIENT_SECRET'] as const
  const why = 'because the desk is a client beside that of the bot'
  for (const name of names) {
    for (const other of [...names, 'REGISTRY_CLIENT_ID']) requires(name, other, why)
  }
  const [id, secret] = [read(names[0], text), read(names[1], secretText)]
  const tokenUrl = read('REGISTRY_TOKEN_URL', webUrl)
  return id && secret && tokenUrl ? { id, secret, tokenUrl } : undefined
}

function readCertificate(env: Reader): CertificateFiles | undefined {
  const names = ['REGISTRY_CERT_FILE', 'REGISTRY_KEY_FILE'] as const
  requireGroup(env, names, 'because a certificate is of no use without its key')
  const [cert, key] = names.map((name) => env.read(name, file))
  return cert && key ? { cert, key } : undefined
}

function readWay({ raw, read, requires }: Reader): RegistryWay | undefined {
  const names = ['CAMDX_URL', 'CAMDX_CLIENT', 'CAMDX_SERVICE'] as const
  for (const name of names) {
    for (const other of names) requires(name, other, 'because CamDX asks who calls and whom')
  }
  if (raw('REGISTRY_URL') !== '' && raw('CAMDX_URL') !== '') {
    throw new ConfigError(
      'REGISTRY_URL and CAMDX_URL are set; expected only one of them, because there is one way to the registry.',
    )
  }
  const straight = read('REGISTRY_URL', webUrl)
  if (straight !== undefined) return { by: 'http', url: straight }
  const address = read('CAMDX_URL', webUrl)
  const client = read('CAMDX_CLIENT', xRoadName)
  const service = read('CAMDX_SERVICE', xRoadName)
  return address && client && service ? { by: 'camdx', url: address, client, service } : undefined
}

function readRegistry(env: Reader, dataKey: Uint8Array | undefined): RegistryConfig {
  const { read, requires } = env
  for (const name of ['REGISTRY_URL', 'CAMDX_URL']) {
    requires(name, 'DATA_KEY', 'because data of real people is kept encrypted')
  }
  const way = readWay(env)
  const client = readClient(env)
  const deskClient = readDeskClient(env)
  const certificate = readCertificate(env)
  const signing = readSigning(env)
  requireGroup(env, ['REGISTRY_PROFILE_FILE'], 'because it is about that registry')
  const profileFile = read('REGISTRY_PROFILE_FILE', file)
  if (way === undefined || dataKey === undefined) return { kind: 'sandbox' }
  const name = way.by === 'http' ? 'REGISTRY_URL' : 'CAMDX_URL'
  if (read('PRACTICE', yesNo)) {
    throw new ConfigError(
      `PRACTICE is "1" and ${name} is set; expected only one of them, because practice never meets a real registry.`,
    )
  }
  if (certificate && !way.url.startsWith('https:')) {
    throw new ConfigError(
      `REGISTRY_CERT_FILE is set and ${name} begins with http://; expected https://, because certificates need it.`,
    )
  }
  return { kind: 'remote', way, client, deskClient, certificate, signing, profileFile, dataKey }
}

function readDesk({ read, requires }: Reader): DeskConfig {
  for (const name of ['STAFF_CHAT_ID', 'CONFIDENTIAL_CHAT_ID']) {
    requires(name, 'BOT_TOKEN', 'because the bot writes to the group')
    requires(name, 'OFFICERS_FILE', 'because only listed officers may work on cases there')
  }
  const staffChat = read('STAFF_CHAT_ID', groupId)
  const confidentialChat = read('CONFIDENTIAL_CHAT_ID', groupId)
  if (staffChat !== undefined && staffChat === confidentialChat) {
    throw new ConfigError(
      'STAFF_CHAT_ID and CONFIDENTIAL_CHAT_ID are the same; expected two groups, because sensitive cases are not for all officers.',
    )
  }
  return { officersFile: read('OFFICERS_FILE', file), staffChat, confidentialChat }
}

function readDatabase({ read, requires }: Reader): string | undefined {
  requires('DATABASE_URL', 'DATA_KEY', 'because processes that share a database share the key')
  return read('DATABASE_URL', databaseAddress)
}

const readSite = ({ read }: Reader): SiteConfig => ({
  siteUrl: read('SITE_URL', webUrl),
  botUsername: read('BOT_USERNAME', username),
})

/**
 * Settings from environment variables.
 * @throws ConfigError naming the first variable that is wrong; secrets are never shown.
 */
export function parseConfig(env: Environment): Config {
  const variables = reader(env)
  const { read, raw } = variables
  const early = notYet.find((name) => raw(name) !== '')
  if (early !== undefined) {
    throw new ConfigError(
      `${early} is set; expected nothing, this version does not support it yet.`,
    )
  }
  const dataKey = read('DATA_KEY', key)
  return {
    port: read('PORT', port) ?? 3000,
    host: read('HOST', text) ?? '127.0.0.1',
    dataDir: read('DATA_DIR', folder) ?? './data',
    dataKey,
    databaseUrl: readDatabase(variables),
    telegram: readTelegram(variables),
    registry: readRegistry(variables, dataKey),
    cases: readCases(variables),
    desk: readDesk(variables),
    hookSecret: read('REGISTRY_HOOK_SECRET', webhookSecret),
    ...readSite(variables),
    trustProxy: read('TRUST_PROXY', proxies),
    logLevel: read('LOG_LEVEL', level) ?? 'info',
  }
}

/** Settings from this process's environment. @throws ConfigError */
export const readConfig = (): Config => parseConfig(process.env)

/** The site's settings alone, for its build. @throws ConfigError */
export const readSiteConfig = (): SiteConfig => readSite(reader(process.env))
