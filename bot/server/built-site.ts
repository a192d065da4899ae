import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** File that the build leaves in the site's folder. Not served. */
export const BUILD_RECORD = '.build.json'

/** What the build says of the site it made. */
export interface BuildRecord {
  /** Hash of everything the site was made from. */
  inputs: string
  /** CSP sources of the inline scripts in its pages. */
  inlineScripts: readonly string[]
}

const isRecord = (value: unknown): value is BuildRecord =>
  typeof value === 'object' &&
  value !== null &&
  'inputs' in value &&
  typeof value.inputs === 'string' &&
  'inlineScripts' in value &&
  Array.isArray(value.inlineScripts)

/** The record of a built site; undefined when there is no site, or a broken one. */
export function readBuildRecord(siteDir: string): BuildRecord | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(siteDir, BUILD_RECORD), 'utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
