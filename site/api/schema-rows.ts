/** A JSON Schema as zod writes it; only what the reference shows. */
export interface JsonSchema {
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
}

/** One field of a body. */
export interface SchemaRow {
  /** `message.search_request[].locale` */
  path: string
  required: boolean
  /** `string, up to 99 characters`. English, as the whole reference. */
  type: string
}

const isBlank = (schema: JsonSchema): boolean => schema.const === ''
const isObject = (schema: JsonSchema): boolean => schema.properties !== undefined

/** Choices of a schema; an empty text, which some senders write for "nothing", is none. */
const choicesOf = (schema: JsonSchema): readonly JsonSchema[] =>
  (schema.anyOf ?? schema.oneOf ?? [schema]).filter((choice) => !isBlank(choice))

/** Largest whole number of JavaScript: written by zod, says nothing to a reader. */
const isMeant = (limit: number | undefined): limit is number =>
  limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER

function limitsOf(schema: JsonSchema): string[] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, exclusiveMinimum } = schema
  return [
    ...(minLength === 1 ? ['not empty'] : []),
    ...(minLength !== undefined && minLength > 1 ? [`at least ${minLength} characters`] : []),
    ...(maxLength === undefined ? [] : [`up to ${maxLength} characters`]),
    ...(minItems === undefined ? [] : [`at least ${minItems}`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems}`]),
    ...(isMeant(minimum) ? [`from ${minimum}`] : []),
    ...(isMeant(exclusiveMinimum) ? [`above ${exclusiveMinimum}`] : []),
    ...(isMeant(maximum) ? [`to ${maximum}`] : []),
    // Patterns of dates are long, and their name says the same.
    ...(schema.pattern !== undefined && schema.format === undefined ? [schema.pattern] : []),
  ]
}

function typeOf(schema: JsonSchema): string {
  const choices = choicesOf(schema)
  if (choices.length > 1) return [...new Set(choices.map(typeOf))].join(' or ')
  const [only = schema] = choices
  if (only.const !== undefined) return JSON.stringify(only.const)
  if (only.enum) return only.enum.map((value) => JSON.stringify(value)).join(' or ')
  if (only.type === 'array') {
    return ['list', ...limitsOf(only)].join(', ')
  }
  const plain = typeof only.type === 'string' ? only.type : only.type?.join(' or ')
  const name = only.format ?? plain ?? 'any value'
  return [name, ...limitsOf(only)].join(', ')
}

const DEEPEST = 9

/** The fields of a body, each with its whole path, parents before children. */
export function schemaRows(schema: JsonSchema, path = '', depth = 0): SchemaRow[] {
  const rows = new Map<string, SchemaRow>()
  for (const choice of choicesOf(schema)) {
    const inner = choice.type === 'array' ? choice.items : undefined
    if (inner) {
      for (const row of schemaRows(inner, `${path}[]`, depth + 1)) rows.set(row.path, row)
    }
    if (!isObject(choice) || depth > DEEPEST) continue
    for (const [name, field] of Object.entries(choice.properties ?? {})) {
      const at = path === '' ? name : `${path}.${name}`
      const required = choice.required?.includes(name) ?? false
      const earlier = rows.get(at)
      const type = typeOf(field)
      rows.set(at, {
        path: at,
        required: required && (earlier?.required ?? true),
        type: earlier && earlier.type !== type ? `${earlier.type} or ${type}` : type,
      })
      for (const row of schemaRows(field, at, depth + 1)) {
        if (!rows.has(row.path)) rows.set(row.path, row)
      }
    }
  }
  return [...rows.values()]
}
