import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { RegistryConfig } from '../config.ts'
import { readOfficers } from './read-officers.ts'

const folder = mkdtempSync(join(tmpdir(), 'kumpear-officers-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const remote: RegistryConfig = {
  kind: 'remote',
  way: { by: 'http', url: 'https://registry.example' },
  client: undefined,
  deskClient: undefined,
  certificate: undefined,
  signing: undefined,
  profileFile: undefined,
  dataKey: new Uint8Array(32),
}
const sandbox: RegistryConfig = { kind: 'sandbox' }

function read(text: string | undefined, registry = remote) {
  const file = join(folder, 'officers.yaml')
  if (text !== undefined) writeFileSync(file, text)
  const officersFile = text === undefined ? undefined : file
  const desk = { officersFile, staffChat: undefined, confidentialChat: undefined }
  return readOfficers({ desk, registry })
}

const two = `
language: en
officers:
  - { code: pdop-1, role: officer, telegram: 7101, office: '17' }
  - { code: chief, role: supervisor, telegram: 7102, language: en }
`

describe('the list of officers', () => {
  test('is read with its defaults', async () => {
    const officers = await read(two)
    expect(officers.language).toBe('en')
    expect(officers.all).toHaveLength(2)
    expect(officers.withAccount(7101)).toEqual({
      code: 'pdop-1',
      role: 'officer',
      telegram: 7101,
      office: '17',
      language: 'km',
    })
    expect(officers.withCode('chief')?.role).toBe('supervisor')
    expect(officers.withAccount(1)).toBeUndefined()
  })

  test('is empty with a real registry and no file: no invented officer exists there', async () => {
    expect((await read(undefined)).all).toEqual([])
  })

  test('holds one invented officer a role over the sandbox', async () => {
    const officers = await read(two, sandbox)
    expect(officers.all.map(({ code }) => code)).toEqual([
      'pdop-1',
      'chief',
      'practice-officer',
      'practice-confidential',
      'practice-supervisor',
      'practice-auditor',
    ])
  })

  test.each([
    ['officers: []', 'officers: '],
    ['officers:\n  - { code: A B, role: officer }', 'officers.0.code: '],
    ['officers:\n  - { code: a1, role: king }', 'officers.0.role: '],
    ['officers:\n  - { code: a1, role: officer, name: Synthetic }', 'officers.0: '],
    ['officers:\n  - { code: a1, role: officer, telegram: -5 }', 'officers.0.telegram: '],
    [`${two}  - { code: chief, role: auditor }`, 'code chief is listed twice'],
    [`${two}  - { code: other, role: auditor, telegram: 7101 }`, 'telegram 7101 is listed twice'],
    ['officers: {', 'line 1'],
  ])('is refused with the place of the mistake: %s', async (text, expected) => {
    await expect(read(text)).rejects.toThrow(expected)
    await expect(read(text)).rejects.toThrow(/^OFFICERS_FILE is ".*officers\.yaml"; /)
  })

  test('cannot take a code of practice', async () => {
    const text = 'officers:\n  - { code: practice-auditor, role: auditor }'
    await expect(read(text, sandbox)).rejects.toThrow('belongs to practice')
  })

  test('is refused when the file is not there', async () => {
    const desk = {
      officersFile: join(folder, 'none.yaml'),
      staffChat: undefined,
      confidentialChat: undefined,
    }
    await expect(readOfficers({ desk, registry: remote })).rejects.toThrow('(ENOENT)')
  })
})
