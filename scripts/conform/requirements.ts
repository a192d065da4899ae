import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { ownRequirements } from './own-requirements.ts'

const file = z.object({
  requirements: z.array(
    z.object({ id: z.string(), profile: z.string(), kind: z.string(), description: z.string() }),
  ),
})

/** A requirement of the standard's conformance suite. */
export type Requirement = z.infer<typeof file>['requirements'][number]

/** The requirements that the project keeps a copy of, and its own, by their id. */
export function readRequirements(): ReadonlyMap<string, Requirement> {
  const folder = new URL('../../bot/registry/testdata/dci/requirements/', import.meta.url)
  const all = ['common.json', 'social.json'].flatMap((name) => {
    const content: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    return file.parse(content).requirements
  })
  return new Map([...all, ...ownRequirements].map((requirement) => [requirement.id, requirement]))
}
