import { describe, expect, it } from 'vitest'
import { decodeTap, encodeTap } from './callback.ts'

const secret = new Uint8Array(32).fill(1)
const tap = { flow: 'check', version: 3, question: 'card', option: 'poor1' }

describe('callback data', () => {
  it('comes back as it went', () => {
    const data = encodeTap(tap, 42, secret)
    expect(decodeTap(data, 42, secret)).toEqual(tap)
    expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(64)
  })

  it('is worth nothing in another chat, under another key or changed', () => {
    const data = encodeTap(tap, 42, secret)
    expect(decodeTap(data, 43, secret)).toBeUndefined()
    expect(decodeTap(data, 42, new Uint8Array(32))).toBeUndefined()
    expect(decodeTap(data.replace('poor1', 'poor2'), 42, secret)).toBeUndefined()
    expect(decodeTap('nonsense', 42, secret)).toBeUndefined()
    expect(decodeTap('', 42, secret)).toBeUndefined()
  })

  it('refuses what Telegram would refuse', () => {
    expect(() => encodeTap({ ...tap, option: 'x'.repeat(60) }, 42, secret)).toThrow('too long')
  })
})
