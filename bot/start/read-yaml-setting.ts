import { readFile } from 'node:fs/promises'
import type * as z from 'zod'
import type { Fault } from '../content/fault.ts'
import { parseYaml } from '../content/parse-yaml.ts'
import { StopReason, systemCode } from '../server/stop-reason.ts'

/**
 * A YAML file that a variable names.
 * @throws StopReason naming variable, file and field when it is wrong.
 */
export async function readYamlSetting<T>(
  variable: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StopReason(
      `${variable} is "${file}", which cannot be read (${systemCode(error) ?? 'unknown'}); expected a YAML file.`,
    )
  })
  const faults: Fault[] = []
  const value = parseYaml(text, schema, file, faults)
  if (value) return value
  const [first] = faults
  const where = first?.field ? `${first.field}: ` : ''
  throw new StopReason(`${variable} is "${file}"; ${where}${first?.message ?? 'not readable'}.`)
}
