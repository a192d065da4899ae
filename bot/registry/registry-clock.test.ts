import { beforeEach, describe, expect, it } from 'vitest'
import { createRegistryClock } from './registry-clock.ts'

const START = Date.UTC(2026, 10, 22, 2, 0, 0)
const MINUTE = 60_000

describe('the registry’s clock', () => {
  let time: number
  let skews: number[]
  beforeEach(() => {
    time = START
    skews = []
  })
  const subject = () =>
    createRegistryClock({ now: () => new Date(time), onSkew: (seconds) => skews.push(seconds) })
  /** An answer that took `way` and was dated in the middle of it by a clock ahead of ours. */
  const learn = (
    clock: ReturnType<typeof subject>,
    ahead: number,
    { way = 200, headers = {} }: { way?: number; headers?: Record<string, string> } = {},
  ) => {
    const answered = clock.sending()
    time += way
    const date = new Date(time - way / 2 + ahead).toUTCString()
    answered(new Headers({ Date: date, ...headers }))
  }
  const difference = (clock: ReturnType<typeof subject>) => clock.now().getTime() - time

  it('is ours until it has learned another', () => {
    expect(difference(subject())).toBe(0)
  })

  it.each([5, -5, 600])('follows answers that are %i minutes ahead', (minutes) => {
    const clock = subject()
    learn(clock, minutes * MINUTE)
    expect(Math.abs(difference(clock) - minutes * MINUTE)).toBeLessThanOrEqual(1_000)
    expect(skews).toHaveLength(1)
    expect(Math.abs(skews[0]! - minutes * 60)).toBeLessThanOrEqual(1)
  })

  it('does not follow what may be none', () => {
    const clock = subject()
    learn(clock, 1_000)
    expect(difference(clock)).toBe(0)
    learn(clock, 9_000, { way: 10_000 })
    expect(difference(clock)).toBe(0)
  })

  it('reports a difference once, and its end', () => {
    const clock = subject()
    for (let i = 0; i < 3; i++) learn(clock, 5 * MINUTE)
    learn(clock, 0)
    expect(skews).toHaveLength(2)
    expect(skews[1]).toBe(0)
    expect(difference(clock)).toBe(0)
  })

  it('corrects a small difference without a report', () => {
    const clock = subject()
    learn(clock, 30_000)
    expect(difference(clock)).toBeGreaterThan(28_000)
    expect(skews).toEqual([])
  })

  it('learns nothing from answers without a date, with a bad one, or out of a cache', () => {
    const clock = subject()
    clock.sending()(new Headers())
    clock.sending()(new Headers({ Date: 'yesterday' }))
    learn(clock, 5 * MINUTE, { headers: { Age: '300' } })
    expect(difference(clock)).toBe(0)
  })
})
