import { randomInt, randomUUID } from 'node:crypto'
import type { JWK } from 'jose'
import { profileFile } from '../../schemas/registry/profile-file.ts'
import { proposedSpid } from '../../schemas/spid.ts'
import type { RemoteRegistry } from '../config.ts'
import type { BotDeps } from '../context.ts'
import { createCamdxTransport } from '../registry/camdx.ts'
import { withBreaker } from '../registry/circuit-breaker.ts'
import type { CaseDesk } from '../registry/case-desk.ts'
import { createCertificateFetch } from '../registry/client-certificate.ts'
import { createCaseDesk } from '../registry/create-case-desk.ts'
import { createDciRegistry } from '../registry/dci.ts'
import { createHttpTransport } from '../registry/http.ts'
import { adaptProfile, proposedProfile, type RegistryProfile } from '../registry/profile.ts'
import { createRegistryClock, type RegistryClock } from '../registry/registry-clock.ts'
import type { Registry } from '../registry/registry.ts'
import type { Fetch } from '../registry/send-json.ts'
import { createMessageSigner } from '../registry/signing/create-message-signer.ts'
import { publishedKeys } from '../registry/signing/key-set.ts'
import type { MessageSigner } from '../registry/signing/message-signer.ts'
import type { SignatureScheme } from '../registry/signing/scheme.ts'
import { toSigningKey, type SigningKey } from '../registry/signing/signing-key.ts'
import { createTokenSource, type TokenSource } from '../registry/token.ts'
import type { Transport } from '../registry/transport.ts'
import { wait } from '../server/wait.ts'
import { readCertificate } from './read-certificate.ts'
import { readYamlSetting } from './read-yaml-setting.ts'

type Deps = Pick<BotDeps, 'now' | 'log'>
type Route = Pick<RemoteRegistry, 'way' | 'client'>

/** What calls share, whichever way they go. */
interface Shared {
  clock: RegistryClock
  token: TokenSource | undefined
  fetch: Fetch | undefined
  signer: MessageSigner | undefined
}

/** What shows who we are, beside the client's secret. */
interface Identity {
  fetch?: Fetch | undefined
  /** Our key, and where the registry's keys are published. */
  signing?: { scheme: SignatureScheme; key: SigningKey; keysUrl: string | undefined } | undefined
}

const RANDOM_STEPS = 2 ** 32
const random = (): number => randomInt(RANDOM_STEPS) / RANDOM_STEPS

function createTransport(way: Route['way'], shared: Shared, log: Deps['log']): Transport {
  const options = { ...shared, random, pause: (ms: number) => wait(ms) }
  if (way.by === 'http') return createHttpTransport({ ...options, baseUrl: way.url })
  const { url, client, service } = way
  return createCamdxTransport({
    ...options,
    url,
    client,
    service,
    newId: randomUUID,
    // With the message itself in the security servers' logs, this proves what was handed in.
    onEvidence: (evidence) => {
      log.info('camdx message', { ...evidence })
    },
  })
}

/** A registry over the network: citizen's side and officers' side. */
export interface Connected {
  registry: Registry
  desk: CaseDesk
}

/** Calls to a registry, with everything that makes the way there bear failures. */
function openWay({ way, client }: Route, { fetch, signing }: Identity, { now, log }: Deps) {
  const clock = createRegistryClock({
    now,
    onSkew: (seconds) => {
      log.warn('clock differs from the registry', { seconds })
    },
  })
  const token =
    client &&
    createTokenSource({
      url: client.tokenUrl,
      clientId: client.id,
      clientSecret: client.secret,
      now,
      clock,
      // A token service next door may do without TLS, and then asks for no certificate.
      fetch: client.tokenUrl.startsWith('https:') ? fetch : undefined,
    })
  const signer =
    signing &&
    createMessageSigner({
      ...signing,
      ...(signing.keysUrl !== undefined && { keys: publishedKeys(signing.keysUrl, fetch) }),
      now: clock.now,
      newId: randomUUID,
    })
  const transport = withBreaker(createTransport(way, { clock, token, fetch, signer }, log), {
    now,
    onChange: (state) => {
      log.warn(state === 'open' ? 'registry does not answer' : 'registry answers again')
    },
  })
  return { transport, now: clock.now }
}

const toRegistry = (
  { transport, now }: ReturnType<typeof openWay>,
  profile: RegistryProfile = proposedProfile,
): Registry => createDciRegistry({ transport, spid: proposedSpid, now, newId: randomUUID, profile })

const readProfile = async (file: string | undefined): Promise<RegistryProfile> =>
  file === undefined
    ? proposedProfile
    : adaptProfile(await readYamlSetting('REGISTRY_PROFILE_FILE', file, profileFile))

/** Our key as a set of public keys, to be published; undefined where messages go unsigned. */
export interface OurKeys {
  keys: readonly JWK[]
}

/**
 * The registry that the settings name, straight or through CamDX.
 * @throws StopReason when the client certificate or the profile cannot be used.
 */
export async function connectRegistry(
  { certificate, signing, deskClient, profileFile: file, ...route }: RemoteRegistry,
  deps: Deps,
): Promise<Connected & { ourKeys: OurKeys | undefined }> {
  const fetch = certificate && createCertificateFetch(await readCertificate(certificate))
  const key = signing && (await toSigningKey(signing.key))
  const profile = await readProfile(file)
  const identity = { fetch, signing: signing && key && { ...signing, key } }
  const way = openWay(route, identity, deps)
  const ofDesk = deskClient ? openWay({ way: route.way, client: deskClient }, identity, deps) : way
  return {
    registry: toRegistry(way, profile),
    desk: createCaseDesk(ofDesk.transport, profile),
    ourKeys: key && { keys: [key.jwk] },
  }
}

/** The sandbox of this program, which bot and desk call as they would a real registry. */
export function connectSandbox(
  url: string,
  clients: { bot: Route['client']; desk: Route['client'] },
  deps: Deps,
): Connected {
  const way = { by: 'http', url } as const
  return {
    registry: toRegistry(openWay({ way, client: clients.bot }, {}, deps)),
    desk: createCaseDesk(openWay({ way, client: clients.desk }, {}, deps).transport),
  }
}
