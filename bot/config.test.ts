import { describe, expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import { ConfigError, type Environment } from './config/reader.ts'

const hexKey = '0f'.repeat(32)
const real = { REGISTRY_URL: 'https://registry.example/api/', DATA_KEY: hexKey }
const camdx = {
  CAMDX_URL: 'https://security-server.example/',
  CAMDX_CLIENT: 'CAMBODIA/GOV/SYNTHETIC-1/HUB',
  CAMDX_SERVICE: 'CAMBODIA/GOV/SYNTHETIC-2',
  DATA_KEY: hexKey,
}
const bot = { BOT_TOKEN: '1:synthetic-token', PRACTICE: '1' }
const staff = { ...bot, OFFICERS_FILE: '/etc/hub/officers.yaml', STAFF_CHAT_ID: '-1001' }

const sentence = (env: Environment): string => {
  try {
    parseConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('accepted')
}

describe('parseConfig', () => {
  test('needs nothing: practice on one machine', () => {
    expect(parseConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      dataKey: undefined,
      databaseUrl: undefined,
      telegram: undefined,
      registry: { kind: 'sandbox' },
      cases: { by: 'registry' },
      desk: { officersFile: undefined, staffChat: undefined, confidentialChat: undefined },
      siteUrl: undefined,
      botUsername: undefined,
      trustProxy: undefined,
      logLevel: 'info',
    })
  })

  test('an empty variable counts as not set', () => {
    expect(parseConfig({ PORT: '', BOT_TOKEN: ' ' })).toEqual(parseConfig({}))
  })

  test('reads a practice bot by polling', () => {
    expect(parseConfig({ ...bot, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }).telegram).toEqual({
      token: '1:synthetic-token',
      apiRoot: 'http://127.0.0.1:8081',
      updates: { by: 'polling' },
    })
  })

  test('reads a webhook and completes its address', () => {
    const secret = 'abcdefghijklmnop'
    const env = { ...bot, WEBHOOK_URL: 'https://hub.example/', WEBHOOK_SECRET: secret }
    expect(parseConfig(env).telegram?.updates).toEqual({
      by: 'webhook',
      url: 'https://hub.example/telegram/webhook',
      secret,
    })
  })

  test('reads where officers work', () => {
    expect(parseConfig({ ...staff, CONFIDENTIAL_CHAT_ID: '-1002' }).desk).toEqual({
      officersFile: '/etc/hub/officers.yaml',
      staffChat: -1001,
      confidentialChat: -1002,
    })
    expect(parseConfig({ OFFICERS_FILE: 'o.yaml' }).desk.officersFile).toBe('o.yaml')
  })

  test('reads a real registry with client and key', () => {
    const base64Key = Buffer.from(hexKey, 'hex').toString('base64')
    const config = parseConfig({
      ...real,
      DATA_KEY: base64Key,
      REGISTRY_CLIENT_ID: 'hub',
      REGISTRY_CLIENT_SECRET: 'synthetic',
      REGISTRY_TOKEN_URL: 'https://registry.example/token',
    })
    expect(config.registry).toEqual({
      kind: 'remote',
      way: { by: 'http', url: 'https://registry.example/api' },
      certificate: undefined,
      client: { id: 'hub', secret: 'synthetic', tokenUrl: 'https://registry.example/token' },
      dataKey: Buffer.from(hexKey, 'hex'),
    })
  })

  test('reads a client of its own for the desk', () => {
    const { registry } = parseConfig({
      ...real,
      REGISTRY_CLIENT_ID: 'hub',
      REGISTRY_CLIENT_SECRET: 'synthetic',
      REGISTRY_TOKEN_URL: 'https://registry.example/token',
      REGISTRY_DESK_CLIENT_ID: 'desk',
      REGISTRY_DESK_CLIENT_SECRET: 'also-synthetic',
    })
    const tokenUrl = 'https://registry.example/token'
    expect(registry).toMatchObject({
      client: { id: 'hub', secret: 'synthetic', tokenUrl },
      deskClient: { id: 'desk', secret: 'also-synthetic', tokenUrl },
    })
  })

  test('reads a registry behind CamDX, with a certificate and a client', () => {
    const config = parseConfig({
      ...camdx,
      REGISTRY_CERT_FILE: '/etc/hub/cert.pem',
      REGISTRY_KEY_FILE: '/etc/hub/key.pem',
    })
    expect(config.registry).toMatchObject({
      kind: 'remote',
      way: {
        by: 'camdx',
        url: 'https://security-server.example',
        client: 'CAMBODIA/GOV/SYNTHETIC-1/HUB',
        service: 'CAMBODIA/GOV/SYNTHETIC-2',
      },
      certificate: { cert: '/etc/hub/cert.pem', key: '/etc/hub/key.pem' },
      client: undefined,
    })
    expect(parseConfig({ ...camdx, BOT_TOKEN: '1:synthetic' }).telegram?.token).toBe('1:synthetic')
  })

  test.each([
    'postgres://user:password@db.example:5432/kumpear?sslmode=verify-full',
    'postgresql:///kumpear?host=/run/postgresql',
  ])('reads a database: %s', (DATABASE_URL) => {
    expect(parseConfig({ DATABASE_URL, DATA_KEY: hexKey }).databaseUrl).toBe(DATABASE_URL)
  })

  test.each([
    ['2', 2],
    ['10.0.0.1, 10.1.0.0/16', ['10.0.0.1', '10.1.0.0/16']],
  ])('reads TRUST_PROXY %s', (value, expected) => {
    expect(parseConfig({ TRUST_PROXY: value }).trustProxy).toEqual(expected)
  })

  test.each<[Environment, string]>([
    [{ PORT: 'eighty' }, 'PORT is "eighty"; expected a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ HOST: 'a b' }, 'HOST is "a b"'],
    [{ PRACTICE: 'yes', BOT_TOKEN: '1:a' }, 'PRACTICE is "yes"; expected 0 or 1.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; expected silent'],
    [{ SITE_URL: 'hub.example' }, 'SITE_URL is "hub.example"'],
    [{ BOT_USERNAME: 'a' }, 'BOT_USERNAME is "a"'],
    [{ TRUST_PROXY: 'everyone' }, 'TRUST_PROXY is "everyone"'],
    [
      { BOT_TOKEN: '1:a' },
      'BOT_TOKEN is set without a registry; expected REGISTRY_URL or CAMDX_URL',
    ],
    [{ REGISTRY_URL: 'https://r.example' }, 'REGISTRY_URL is set and DATA_KEY is not'],
    [{ ...real, PRACTICE: '1' }, 'PRACTICE is "1" and REGISTRY_URL is set'],
    [{ ...real, REGISTRY_CLIENT_ID: 'hub' }, 'REGISTRY_CLIENT_ID is set and REGISTRY_CLIENT_SEC'],
    [{ REGISTRY_CLIENT_ID: 'hub' }, 'REGISTRY_CLIENT_ID is set and REGISTRY_URL is not'],
    [
      { ...real, REGISTRY_DESK_CLIENT_ID: 'desk' },
      'REGISTRY_DESK_CLIENT_ID is set and REGISTRY_DESK_CLIENT_SECRET is not',
    ],
    [
      { ...real, REGISTRY_DESK_CLIENT_ID: 'd', REGISTRY_DESK_CLIENT_SECRET: 's' },
      'REGISTRY_DESK_CLIENT_ID is set and REGISTRY_CLIENT_ID is not',
    ],
    [{ ...bot, WEBHOOK_URL: 'https://hub.example' }, 'WEBHOOK_URL is set and WEBHOOK_SECRET is'],
    [{ WEBHOOK_URL: 'https://hub.example' }, 'WEBHOOK_URL is set and BOT_TOKEN is not'],
    [
      { ...bot, WEBHOOK_URL: 'http://hub.example', WEBHOOK_SECRET: 'abcdefghijklmnop' },
      'WEBHOOK_URL is "http://hub.example"; expected an address that begins with https://.',
    ],
    [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL is set and DATA_KEY is not; expected both'],
    [{ DATABASE_URL: 'mysql://x', DATA_KEY: hexKey }, 'that begins with postgres://'],
    [{ CAMDX_URL: 'https://x' }, 'CAMDX_URL is set and DATA_KEY is not'],
    [{ CAMDX_URL: 'https://x', DATA_KEY: hexKey }, 'CAMDX_URL is set and CAMDX_CLIENT is not'],
    [{ CAMDX_SERVICE: 'A/B/C' }, 'CAMDX_SERVICE is set and CAMDX_URL is not'],
    [{ ...camdx, CAMDX_CLIENT: 'CAMBODIA/GOV' }, 'CAMDX_CLIENT is "CAMBODIA/GOV"; expected inst'],
    [{ ...camdx, CAMDX_SERVICE: 'A/B/C/D/sync-search' }, 'CAMDX_SERVICE is "A/B/C/D/sync-search"'],
    [{ ...camdx, ...real }, 'REGISTRY_URL and CAMDX_URL are set; expected only one'],
    [{ ...camdx, PRACTICE: '1' }, 'PRACTICE is "1" and CAMDX_URL is set'],
    [{ ...camdx, REGISTRY_CERT_FILE: 'a' }, 'REGISTRY_CERT_FILE is set and REGISTRY_KEY_FILE is'],
    [
      {
        ...real,
        REGISTRY_URL: 'http://r.example',
        REGISTRY_CERT_FILE: 'a',
        REGISTRY_KEY_FILE: 'b',
      },
      'REGISTRY_CERT_FILE is set and REGISTRY_URL begins with http://; expected https://',
    ],
    [{ REGISTRY_CERT_FILE: 'a' }, 'REGISTRY_CERT_FILE is set and REGISTRY_URL is not'],
    [{ REGISTRY_PROFILE_FILE: 'p' }, 'REGISTRY_PROFILE_FILE is set and REGISTRY_URL is not'],
    [{ FORUM_CHAT_ID: '1' }, 'FORUM_CHAT_ID is set; expected nothing, this version'],
    [{ STAFF_CHAT_ID: '-1' }, 'STAFF_CHAT_ID is set and BOT_TOKEN is not'],
    [{ ...bot, STAFF_CHAT_ID: '-1' }, 'STAFF_CHAT_ID is set and OFFICERS_FILE is not'],
    [{ ...bot, CONFIDENTIAL_CHAT_ID: '-1' }, 'CONFIDENTIAL_CHAT_ID is set and OFFICERS_FILE is'],
    [{ ...staff, STAFF_CHAT_ID: '7001' }, 'STAFF_CHAT_ID is "7001"; expected the id of a Tel'],
    [{ ...staff, CONFIDENTIAL_CHAT_ID: '-1001' }, 'STAFF_CHAT_ID and CONFIDENTIAL_CHAT_ID are'],
  ])('%o: %s', (env, expected) => {
    expect(sentence(env)).toContain(expected)
  })

  test.each<[string, Environment]>([
    ['sekret', { BOT_TOKEN: 'sekret', PRACTICE: '1' }],
    ['sekret', { ...real, DATA_KEY: 'sekret' }],
    ['sekret', { ...bot, WEBHOOK_URL: 'https://hub.example', WEBHOOK_SECRET: 'sekret' }],
    [
      'sek ret',
      {
        ...real,
        REGISTRY_CLIENT_ID: 'a',
        REGISTRY_CLIENT_SECRET: 'sek ret',
        REGISTRY_TOKEN_URL: 'https://r.example',
      },
    ],
    ['sekret', { SITE_URL: 'ftp://user:sekret@hub.example' }],
    ['password', { DATABASE_URL: 'http://user:password@host', DATA_KEY: hexKey }],
    ['password', { DATABASE_URL: 'postgres://user:password@host' }],
  ])('never shows a secret (%s in %o)', (secret, env) => {
    expect(sentence(env)).not.toContain(secret)
  })
})

describe('where grievances go', () => {
  const openimis = {
    ...real,
    CASES_BY: 'openimis',
    OPENIMIS_URL: 'https://openimis.example/api/graphql/',
    OPENIMIS_USER: 'kumpear',
    OPENIMIS_PASSWORD: 'synthetic',
  }
  const open311 = {
    ...real,
    CASES_BY: 'open311',
    OPEN311_URL: 'https://open311.example/v2',
    OPEN311_API_KEY: 'synthetic',
  }

  test('is the registry, or another case system beside a real registry', () => {
    expect(parseConfig({}).cases).toEqual({ by: 'registry' })
    expect(parseConfig(openimis).cases).toEqual({
      by: 'openimis',
      url: 'https://openimis.example/api/graphql',
      user: 'kumpear',
      password: 'synthetic',
    })
    expect(parseConfig(open311).cases).toMatchObject({ by: 'open311', jurisdiction: undefined })
  })

  test.each([
    [{ ...real, CASES_BY: 'post' }, 'CASES_BY is "post"; expected registry, openimis, open311.'],
    [
      { ...openimis, OPENIMIS_PASSWORD: '' },
      'CASES_BY is "openimis" and OPENIMIS_PASSWORD is not set; expected a value without spaces.',
    ],
    [
      { ...openimis, REGISTRY_URL: '', DATA_KEY: '' },
      'CASES_BY is "openimis" without a registry; expected REGISTRY_URL or CAMDX_URL, because practice cases go nowhere.',
    ],
    [
      { ...real, OPEN311_URL: 'https://open311.example' },
      'OPEN311_URL is set and CASES_BY is "registry"; expected CASES_BY=open311, or neither.',
    ],
    [
      { ...open311, DATABASE_URL: 'postgres://localhost/hub' },
      'CASES_BY is "open311" and DATABASE_URL is set; expected only one of them, because one process keeps the links to Open311.',
    ],
  ])('is refused half set: %#', (env, message) => {
    expect(sentence(env)).toBe(message)
  })
})
