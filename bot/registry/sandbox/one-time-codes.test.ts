import { beforeEach, describe, expect, it } from 'vitest'
import { createOneTimeCodes, type OneTimeCodes } from './one-time-codes.ts'
import { seededRandom } from './random.ts'

const MINUTE = 60_000
const WRONG = 'xxxxxx'

describe('one-time codes', () => {
  let time: number
  let codes: OneTimeCodes
  beforeEach(() => {
    time = 0
    codes = createOneTimeCodes(() => new Date(time), seededRandom(1))
  })
  const send = () => {
    codes.send('spid', '+85500000001')
    return codes.messages()[0]!.code
  }
  const sentSoFar = () => codes.messages().length

  it('are six digits and open once', () => {
    const code = send()
    expect(code).toMatch(/^\d{6}$/)
    expect(codes.check('spid', code)).toBe(true)
    expect(codes.check('spid', code)).toBe(false)
  })

  it('belong to one person', () => {
    const code = send()
    expect(codes.check('other', code)).toBe(false)
    expect(codes.check('spid', code)).toBe(true)
  })

  it('end after five minutes', () => {
    const code = send()
    time += 5 * MINUTE
    expect(codes.check('spid', code)).toBe(false)
  })

  it('end after five tries', () => {
    const code = send()
    for (let i = 0; i < 5; i++) expect(codes.check('spid', WRONG)).toBe(false)
    expect(codes.check('spid', code)).toBe(false)
  })

  it('open at the fifth try', () => {
    const code = send()
    for (let i = 0; i < 4; i++) codes.check('spid', WRONG)
    expect(codes.check('spid', code)).toBe(true)
  })

  it('are replaced by the next one', () => {
    const first = send()
    time += MINUTE
    const second = send()
    expect(codes.check('spid', first)).toBe(false)
    expect(codes.check('spid', second)).toBe(true)
  })

  it('come more and more slowly, but always come again', () => {
    const gaps: number[] = []
    send()
    for (let count = 2; count <= 7; count++) {
      let waited = 0
      while (sentSoFar() < count) {
        time += MINUTE
        waited++
        send()
      }
      gaps.push(waited)
    }
    expect(gaps).toEqual([1, 2, 4, 8, 15, 15])
  })

  it('come at once again after a calm hour', () => {
    send()
    time += MINUTE
    send()
    time += 60 * MINUTE
    send()
    time += MINUTE
    send()
    expect(sentSoFar()).toBe(4)
  })

  it('go nowhere without a phone', () => {
    codes.send('spid', undefined)
    expect(sentSoFar()).toBe(0)
  })
})
