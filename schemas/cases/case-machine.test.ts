import { describe, expect, it } from 'vitest'
import { actionsFrom, caseActions, moveCase, transitions, type CaseActor } from './case-machine.ts'
import { caseStates, openStates } from './case-states.ts'

const actors: readonly CaseActor[] = ['complainant', 'officer', 'clock']
const full = { reason: 'because', decision: 'upheld' } as const

describe('the life of a case', () => {
  it('allows exactly what its table says', () => {
    for (const status of caseStates) {
      for (const actor of actors) {
        for (const action of caseActions) {
          const result = moveCase({ status, reopenDays: 30 }, { action, actor, ...full })
          const { from, by, to } = transitions[action]
          const expected = !from.has(status)
            ? { kind: 'refused', why: 'not-from-this-state' }
            : !by.includes(actor)
              ? { kind: 'refused', why: 'not-by-this-actor' }
              : { kind: 'moved', to }
          expect([status, actor, action, result]).toEqual([status, actor, action, expected])
        }
      }
    }
  })

  it('reaches every state from receipt, and an end from every open state', () => {
    const reached = new Set(['received'])
    caseStates.forEach(() => {
      for (const { from, to } of Object.values(transitions)) {
        if ([...from].some((state) => reached.has(state))) reached.add(to)
      }
    })
    expect([...reached].sort()).toEqual([...caseStates].sort())
    for (const status of openStates)
      expect(actionsFrom(status, 'complainant')).toContain('withdraw')
  })

  it('gives a decision only with its reason', () => {
    const move = { action: 'resolve', actor: 'officer' } as const
    const facts = { status: 'in_review', reopenDays: 30 } as const
    expect(moveCase(facts, move)).toEqual({ kind: 'refused', why: 'decision-missing' })
    expect(moveCase(facts, { ...move, decision: 'rejected', reason: ' ' })).toEqual({
      kind: 'refused',
      why: 'reason-missing',
    })
  })

  it.each([
    [30, 'moved'],
    [31, 'refused'],
  ])('reopens %i days after the decision: %s', (daysSinceResolved, kind) => {
    const facts = { status: 'resolved', daysSinceResolved, reopenDays: 30 } as const
    expect(
      moveCase(facts, { action: 'reopen', actor: 'complainant', reason: 'not done' }).kind,
    ).toBe(kind)
  })
})
