import type { z } from 'zod'
import type { Fault } from './fault.ts'
import { parseYaml } from './parse-yaml.ts'

/** A page of prose in one language. */
export interface Page<F> {
  frontMatter: F
  /** Markdown after the front matter. */
  body: string
  /** Path from the content folder. */
  file: string
}

/**
 * Splits a Markdown file into validated front matter and body.
 * @returns the page, or undefined after adding at least one fault.
 */
export function parsePage<F>(
  text: string,
  schema: z.ZodType<F>,
  file: string,
  faults: Fault[],
): Page<F> | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text)
  if (!match) {
    faults.push({ file, field: '', message: 'expected front matter between two lines of ---' })
    return undefined
  }
  const frontMatter = parseYaml(match[1] ?? '', schema, file, faults)
  return frontMatter && { frontMatter, body: (match[2] ?? '').trim(), file }
}
