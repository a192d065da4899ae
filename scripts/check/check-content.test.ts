import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import { checkContent } from './check-content.ts'
import { makeMistake, mistakeSchema } from './mistake.ts'

const TODAY = '2026-11-22'
const folder = join(import.meta.dirname, 'mistakes')
const mistakes = readdirSync(folder).map((name) => ({
  name: name.replace('.yaml', ''),
  mistake: mistakeSchema.parse(load(readFileSync(join(folder, name), 'utf8'))),
}))

describe('the content check', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'))
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  it('finds no fault in the content as it is', () => {
    expect(checkContent('content', TODAY).faults).toEqual([])
  })

  it('says that a missing folder is missing', () => {
    expect(checkContent(join(root, 'nowhere'), TODAY).faults[0]?.message).toContain('missing')
  })

  it.each(mistakes)('names file and field for: $name', ({ name, mistake }) => {
    const copy = join(root, name)
    cpSync('content', copy, { recursive: true })
    makeMistake(mistake, copy)
    const { faults } = checkContent(copy, TODAY)
    const { file, field, message } = mistake.expect
    const found = faults.filter(
      (f) => f.file === file && f.field.includes(field) && f.message.includes(message),
    )
    expect(found, JSON.stringify(faults.slice(0, 5))).not.toEqual([])
  })
})
