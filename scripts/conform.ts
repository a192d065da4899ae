import { createPrivateKey, randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { signatureSchemes } from '../bot/registry/signing/scheme.ts'
import { toSigningKey } from '../bot/registry/signing/signing-key.ts'
import { createTokenSource } from '../bot/registry/token.ts'
import { checkSets, isCheckSet, usualSets } from './conform/all-checks.ts'
import { readRequirements } from './conform/requirements.ts'
import type { Settings } from './conform/registry-under-test.ts'
import { runChecks } from './conform/run-checks.ts'
import { writeJUnit, writeText } from './conform/write-report.ts'

const USAGE = `Checks a registry: the standard's conformance suite, IBR, and the profile of this hub.

  npm run conform -- URL [options]

URL ends where the paths of the standard begin: https://registry.example/registry
  --client ID --secret SECRET   get a token (default: the test client of the practice registry)
  --token-url URL               where to get it (default: URL/oauth2/client/token)
  --token TOKEN                 use this bearer token
  --sender ID --receiver ID     ids in the messages (default: the client, spr)
  --signing-key FILE            sign the messages: a private key, PEM, Ed25519 or RSA
  --signature SCHEME            jws-detached (default), jws-embedded or openspp
  --sender-uri URL              address in the messages for answers sent later
  --only SET,SET                of social, ibr, hub, test (default: social,ibr,hub; test is
                                for a registry that stands there for the tests of others)
  --junit FILE                  write the report as JUnit XML, too

Exit code: 0 all met, 1 not all met, 2 the run was not possible.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    client: { type: 'string', default: 'test-client' },
    secret: { type: 'string', default: 'test-client' },
    'token-url': { type: 'string' },
    token: { type: 'string' },
    sender: { type: 'string' },
    receiver: { type: 'string', default: 'spr' },
    'sender-uri': { type: 'string' },
    'signing-key': { type: 'string' },
    signature: { type: 'string', default: 'jws-detached' },
    only: { type: 'string', default: usualSets.join(',') },
    junit: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const [url] = positionals
const sets = values.only.split(',')
const scheme = signatureSchemes.find((known) => known === values.signature)

async function readSigning(): Promise<Settings['signing']> {
  const file = values['signing-key']
  if (file === undefined || scheme === undefined) return undefined
  return { scheme, key: await toSigningKey(createPrivateKey(await readFile(file, 'utf8'))) }
}

if (url === undefined || values.help || !URL.canParse(url) || !scheme || !sets.every(isCheckSet)) {
  console.log(USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  const now = () => new Date()
  const tokens = createTokenSource({
    url: values['token-url'] ?? `${url.replace(/\/+$/, '')}/oauth2/client/token`,
    clientId: values.client,
    clientSecret: values.secret,
    now,
  })
  try {
    const results = await runChecks(
      sets.flatMap((set) => checkSets[set]),
      {
        url,
        token: values.token ?? (await tokens.get()),
        sender: values.sender ?? values.client,
        receiver: values.receiver,
        senderUri: values['sender-uri'],
        signing: await readSigning(),
        now,
        newId: randomUUID,
      },
    )
    const requirements = readRequirements()
    console.log(writeText(results, requirements))
    if (values.junit !== undefined) await writeFile(values.junit, writeJUnit(results, requirements))
    process.exitCode = results.every((result) => result.faults.length === 0) ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'the run failed')
    process.exitCode = 2
  }
}
