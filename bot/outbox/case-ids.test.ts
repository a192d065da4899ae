import { describe, expect, it } from 'vitest'
import { parseCaseNumber } from '../../schemas/case-number.ts'
import { displayToken, hashToken, makeCaseIds, parseToken } from './case-ids.ts'

const secret = new Uint8Array(32).fill(1)

describe('ids of a case', () => {
  it('are the same for the same confirmation and differ for another', () => {
    expect(makeCaseIds(secret, 'a')).toEqual(makeCaseIds(secret, 'a'))
    expect(makeCaseIds(secret, 'b')).not.toEqual(makeCaseIds(secret, 'a'))
    expect(makeCaseIds(new Uint8Array(32), 'a')).not.toEqual(makeCaseIds(secret, 'a'))
  })

  it('have a number with a right check digit and a UUID', () => {
    for (let i = 0; i < 200; i++) {
      const { id, reference } = makeCaseIds(secret, String(i))
      expect(parseCaseNumber(reference)).toBe(reference)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  it('read a token back as people write it', () => {
    const { token } = makeCaseIds(secret, 'a')
    expect(token).toHaveLength(16)
    expect(parseToken(displayToken(token).toLowerCase())).toBe(token)
    expect(parseToken(token.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(token)
    expect(parseToken('too short')).toBeUndefined()
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/)
  })
})
