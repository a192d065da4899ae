import { describe, expect, it } from 'vitest'
import { parseDataKey } from './data-key.ts'

const bytes = Buffer.from(Array.from({ length: 32 }, (_, i) => 255 - i))

describe('parseDataKey', () => {
  it.each(['base64', 'base64url', 'hex'] as const)('reads %s', (form) => {
    expect(parseDataKey(` ${bytes.toString(form)}\n`)).toEqual(bytes)
  })
  it.each([
    '',
    'short',
    bytes.toString('hex').slice(1),
    bytes.toString('base64') + 'AAAA',
    'ក'.repeat(43),
  ])('refuses %j', (text) => {
    expect(parseDataKey(text)).toBeUndefined()
  })
})
