import * as z from 'zod'
import { secretText, text, webUrl, type Kind } from './kinds.ts'
import { ConfigError, type Reader } from './reader.ts'

/** Where grievances go: to the registry, or to a case system that an institution has already. */
export type CasesConfig =
  | { by: 'registry' }
  | { by: 'openimis'; url: string; user: string; password: string }
  | { by: 'open311'; url: string; apiKey: string; jurisdiction: string | undefined }

const systems = ['registry', 'openimis', 'open311'] as const
const system: Kind<(typeof systems)[number]> = {
  schema: z.enum(systems),
  expected: systems.join(', '),
}
const variables: Readonly<Record<(typeof systems)[number], readonly string[]>> = {
  registry: [],
  openimis: ['OPENIMIS_URL', 'OPENIMIS_USER', 'OPENIMIS_PASSWORD'],
  open311: ['OPEN311_URL', 'OPEN311_API_KEY', 'OPEN311_JURISDICTION'],
}

/** Settings of one system beside the choice of another are a mistake, not a reserve. */
function refuseOthers({ raw }: Reader, chosen: (typeof systems)[number]): void {
  for (const other of systems) {
    const name = other === chosen ? undefined : variables[other].find((one) => raw(one) !== '')
    if (name !== undefined) {
      throw new ConfigError(
        `${name} is set and CASES_BY is "${chosen}"; expected CASES_BY=${other}, or neither.`,
      )
    }
  }
}

/** Reads where grievances go. @throws ConfigError */
export function readCases(env: Reader): CasesConfig {
  const { read, raw } = env
  const by = read('CASES_BY', system) ?? 'registry'
  refuseOthers(env, by)
  if (by === 'registry') return { by }
  const needed = <T>(name: string, kind: Kind<T>): T => {
    const value = read(name, kind)
    if (value !== undefined) return value
    throw new ConfigError(`CASES_BY is "${by}" and ${name} is not set; expected ${kind.expected}.`)
  }
  if (raw('REGISTRY_URL') === '' && raw('CAMDX_URL') === '') {
    throw new ConfigError(
      `CASES_BY is "${by}" without a registry; expected REGISTRY_URL or CAMDX_URL, because practice cases go nowhere.`,
    )
  }
  if (by === 'openimis') {
    return {
      by,
      url: needed('OPENIMIS_URL', webUrl),
      user: needed('OPENIMIS_USER', text),
      password: needed('OPENIMIS_PASSWORD', secretText),
    }
  }
  if (raw('DATABASE_URL') !== '') {
    throw new ConfigError(
      'CASES_BY is "open311" and DATABASE_URL is set; expected only one of them, because one process keeps the links to Open311.',
    )
  }
  return {
    by,
    url: needed('OPEN311_URL', webUrl),
    apiKey: needed('OPEN311_API_KEY', secretText),
    jurisdiction: read('OPEN311_JURISDICTION', text),
  }
}
