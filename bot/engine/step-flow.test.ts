import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowSchema } from '../../schemas/flow.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { stepFlow, type FlowAnswers } from './step-flow.ts'
import { realContent } from './testing/real-content.ts'

const text = { km: 'សាកល្បង', en: 'test' }
const option = (id: string, next?: string) => ({ id, label: text, ...(next && { next }) })
const flow = flowSchema.parse({
  id: 'sample',
  version: 1,
  start: 'kind',
  questions: {
    kind: {
      kind: 'choice',
      text,
      canSkip: false,
      next: 'what',
      options: [option('a'), option('b', 'stop')],
    },
    what: { kind: 'text', text, maxLength: 5, next: 'prog' },
    prog: { kind: 'choice', text, optionsFrom: 'programmes', next: 'place' },
    place: { kind: 'place', text, next: 'done' },
  },
  outcomes: {
    done: { action: 'submit', text },
    stop: { action: 'show', text },
  },
})
const extra = { programmes: [{ id: 'idpoor' }] }
const step = (answers: FlowAnswers) => stepFlow(flow, answers, extra)

describe('stepFlow', () => {
  it('asks the first question, then follows the answers to an outcome', () => {
    expect(step({})).toEqual({ path: [], at: 'kind', kind: 'question', answers: {} })
    expect(step({ kind: 'a' })).toMatchObject({ path: ['kind'], at: 'what' })
    const all = { kind: 'a', what: 'rain', prog: 'idpoor', place: '120101' }
    expect(step(all)).toEqual({
      path: ['kind', 'what', 'prog', 'place'],
      at: 'done',
      kind: 'outcome',
      answers: all,
    })
  })

  it("takes an option's own way", () => {
    expect(step({ kind: 'b' })).toMatchObject({ path: ['kind'], at: 'stop', kind: 'outcome' })
  })

  it('leaves out what can no longer be reached', () => {
    expect(step({ kind: 'b', what: 'rain' }).answers).toEqual({ kind: 'b' })
    expect(step({ what: 'rain' })).toMatchObject({ path: [], at: 'kind' })
  })

  it('takes the way of an option from content by its group', () => {
    const grouped = structuredClone(flow)
    grouped.questions.prog!.byGroup = { closed: 'stop' }
    const options = { programmes: [{ id: 'idpoor' }, { id: 'hef', group: 'closed' }] }
    const answers = { kind: 'a', what: 'rain' }
    expect(stepFlow(grouped, { ...answers, prog: 'hef' }, options)).toMatchObject({ at: 'stop' })
    expect(stepFlow(grouped, { ...answers, prog: 'idpoor' }, options).at).toBe('place')
  })

  it('passes over a choice that content gives no options', () => {
    const answers = { kind: 'a', what: 'rain' }
    expect(stepFlow(flow, answers, {})).toMatchObject({ path: ['kind', 'what'], at: 'place' })
  })

  it('takes a whole day for a day', () => {
    const dated = structuredClone(flow)
    dated.questions.what = { ...dated.questions.what!, kind: 'day' }
    const at = (what: string) => stepFlow(dated, { kind: 'a', what }, extra).at
    expect(at('2026-11-22')).toBe('prog')
    expect(at('2026-11')).toBe('what')
  })

  it('accepts skipping where it is offered', () => {
    expect(step({ kind: UNKNOWN })).toMatchObject({ at: 'kind' })
    expect(step({ kind: 'a', what: UNKNOWN, prog: UNKNOWN, place: UNKNOWN })).toMatchObject({
      at: 'done',
    })
  })

  it.each([
    ['an unknown option', { kind: 'c' }, 'kind'],
    ['a text that is too long', { kind: 'a', what: 'raining' }, 'what'],
    ['an empty text', { kind: 'a', what: '  ' }, 'what'],
    ['a programme that is not there', { kind: 'a', what: 'rain', prog: 'gone' }, 'prog'],
    ['no code of a place', { kind: 'a', what: 'rain', prog: 'idpoor', place: '1' }, 'place'],
  ])('asks again after %s', (_what, answers, at) => {
    expect(step(answers)).toMatchObject({ at, kind: 'question' })
  })

  it('refuses a broken flow instead of turning in circles', () => {
    const round = structuredClone(flow)
    round.questions.place!.next = 'what'
    const answers = { kind: 'a', what: 'rain', prog: 'idpoor', place: '12' }
    expect(() => stepFlow(round, answers, extra)).toThrow('cannot go to "what"')
  })
})

describe('the grievance flow', () => {
  const grievance = realContent.flows.grievance!
  const programmes = realContent.programmes.filter((p) => p.state === 'live')
  const categories = realContent.cases.categories.map(({ option, form }) => ({
    id: option,
    group: form,
  }))
  const walk = (answers: FlowAnswers) => stepFlow(grievance, answers, { programmes, categories })

  it('takes no form for abuse, and records it with consent only', () => {
    const abuse = { who: 'anon', category: 'abuse' }
    expect(walk(abuse)).toMatchObject({ path: ['who', 'category'], at: 'help' })
    expect(grievance.outcomes[walk({ ...abuse, help: 'no' }).at]!.action).toBe('show')
    expect(walk({ ...abuse, help: 'yes' }).at).toBe('safe')
    expect(walk({ ...abuse, help: 'yes', safe: 'no' }).at).toBe('record')
  })

  it('takes a complaint about bribes along the usual questions', () => {
    expect(walk({ who: 'anon', category: 'corruption' }).at).toBe('programme')
  })

  it('is filed with five answers, and offers to stay unnamed first', () => {
    const { at, path } = walk({
      who: 'anon',
      category: 'payment',
      programme: '?',
      what: '?',
      place: '?',
    })
    expect([at, path.length]).toEqual(['submit', 5])
    expect(grievance.start).toBe('who')
    expect(grievance.questions.who!.options[0]!.id).toBe('anon')
  })

  it('ends from any answers after at most as many steps as it has questions', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(grievance.questions)), fc.string()),
        (answers) => {
          const { path, at, kind } = walk(answers)
          expect(new Set(path).size).toBe(path.length)
          expect(at in (kind === 'question' ? grievance.questions : grievance.outcomes)).toBe(true)
        },
      ),
    )
  })
})
