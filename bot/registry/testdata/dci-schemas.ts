import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { load as parse } from 'js-yaml'

/** A published description: `social` and `ibr` of 2025-12, `authz_core` and `jwks_core` of 2025-01. */
export type Description = 'social' | 'ibr' | 'authz_core' | 'jwks_core'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = Record<string, Json>

const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

const follow = (document: Json, pointer: string): Json | undefined =>
  pointer
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>(
      (at, part) => (Array.isArray(at) ? at[Number(part)] : asObject(at)[part]),
      document,
    )

/** Copies a schema with everything it refers to, without the examples, which refer, too. */
function resolve(document: Json, value: Json | undefined, depth = 0): Json {
  if (depth > 60) throw new Error('a schema that refers to itself')
  if (Array.isArray(value)) return value.map((part) => resolve(document, part, depth + 1))
  if (typeof value !== 'object' || value === null) return value ?? {}
  if (typeof value.$ref === 'string') {
    return resolve(document, follow(document, value.$ref), depth + 1)
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, part]) =>
          !(key === 'example' || (key === 'description' && typeof part === 'string')),
      )
      .map(([key, part]) => [key, resolve(document, part, depth + 1)]),
  )
}

const documents = new Map<Description, Json>()

function load(description: Description): Json {
  const known = documents.get(description)
  if (known !== undefined) return known
  const file = new URL(`./dci/openapi/${description}_api_v1.0.0.yaml`, import.meta.url)
  const document = parse(readFileSync(file, 'utf8')) as Json
  documents.set(description, document)
  return document
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
formats(ajv)

/** Says what is wrong with a body by its description; empty when nothing is. */
export type Check = (body: unknown) => string[]

function compile(document: Json, schema: Json | undefined): Check {
  const validate = ajv.compile(asObject(resolve(document, schema)))
  return (body) =>
    validate(body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

const operationOf = (document: Json, path: string, method: string): JsonObject =>
  asObject(asObject(asObject(asObject(document).paths)[path])[method])

/** The paths of a description. */
export const pathsOf = (description: Description): string[] =>
  Object.keys(asObject(asObject(load(description)).paths))

/** Checks a request body by the description of its operation. */
export function requestCheck(description: Description, path: string): Check {
  const document = load(description)
  const { content } = asObject(operationOf(document, path, 'post').requestBody)
  const media = asObject(content)
  const form = media['application/json'] ?? media['application/x-www-form-urlencoded']
  return compile(document, asObject(form).schema)
}

/** Checks an answer; some answers of the description are bare schemas, which is an error in it. */
export function responseCheck(
  description: Description,
  path: string,
  status: number,
  method = 'post',
): Check {
  const document = load(description)
  const responses = asObject(operationOf(document, path, method).responses)
  const found = responses[String(status)] ?? responses.default
  const response = asObject(resolve(document, found))
  const json = asObject(asObject(response.content)['application/json'])
  return compile(document, response.content === undefined ? response : json.schema)
}
