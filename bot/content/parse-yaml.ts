import { load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import type { Fault } from './fault.ts'

/**
 * Parses YAML and validates it. Duplicate keys and unknown keys are faults; unquoted dates stay
 * strings, because the core schema of YAML 1.2 knows none. Stops at the first fault of the form.
 * @returns the value, or undefined after adding at least one fault to `faults`.
 */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  faults: Fault[],
): T | undefined {
  let value: unknown
  try {
    value = load(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const field = error.mark ? `line ${error.mark.line + 1}, column ${error.mark.column + 1}` : ''
    faults.push({ file, field, message: error.reason })
    return undefined
  }
  return validate(value, schema, file, faults)
}

/** Validates a value; every zod issue becomes a fault with the field's path. */
function validate<T>(
  value: unknown,
  schema: z.ZodType<T>,
  file: string,
  faults: Fault[],
): T | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    faults.push({ file, field: issue.path.join('.'), message: issue.message })
  }
  return undefined
}

/** Parses JSON and validates it, like {@link parseYaml}. */
export function parseJson<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  faults: Fault[],
): T | undefined {
  try {
    return validate(JSON.parse(text), schema, file, faults)
  } catch (error) {
    faults.push({ file, field: '', message: `not JSON: ${(error as Error).message}` })
    return undefined
  }
}
