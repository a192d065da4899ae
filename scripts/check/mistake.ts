import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** A mistake that an author can make, and the fault that must be found. One file each. */
export const mistakeSchema = z.strictObject({
  why: z.string(),
  file: z.string().optional(),
  /** Replaces a text, or a regular expression's first match. */
  replace: z.tuple([z.string(), z.string()]).optional(),
  pattern: z.string().optional(),
  with: z.string().optional(),
  /** A second replacement that keeps the rest of the file right. */
  also: z.strictObject({ pattern: z.string(), with: z.string() }).optional(),
  /** Lines to drop afterwards. */
  drop: z.string().optional(),
  append: z.string().optional(),
  /** How often `append` is appended. */
  times: z.number().int().default(1),
  write: z.string().optional(),
  remove: z.array(z.string()).optional(),
  expect: z.strictObject({ file: z.string(), field: z.string(), message: z.string() }),
})
export type Mistake = z.infer<typeof mistakeSchema>

/** Makes the mistake in a copy of the content. Throws when it changed nothing. */
export function makeMistake(mistake: Mistake, root: string): void {
  for (const file of mistake.remove ?? []) rmSync(join(root, file))
  if (mistake.file === undefined) return
  const path = join(root, mistake.file)
  if (mistake.write !== undefined) {
    writeFileSync(path, mistake.write)
    return
  }
  const before = readFileSync(path, 'utf8')
  let after = before + (mistake.append ?? '').repeat(mistake.times)
  if (mistake.replace) after = after.replace(...mistake.replace)
  if (mistake.pattern !== undefined) {
    after = after.replace(new RegExp(mistake.pattern), mistake.with ?? '')
  }
  if (mistake.also) after = after.replace(new RegExp(mistake.also.pattern), mistake.also.with)
  if (mistake.drop !== undefined) after = after.replace(new RegExp(mistake.drop, 'gm'), '')
  if (after === before) throw new Error(`the mistake changes nothing in ${mistake.file}`)
  writeFileSync(path, after)
}
