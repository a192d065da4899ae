import { describe, expect, it } from 'vitest'
import { flowSchema, type Flow } from '../../schemas/flow.ts'
import { checkFlow } from './check-flow.ts'
import { realContent } from './testing/real-content.ts'

const text = { km: 'សាកល្បង', en: 'test' }
const sound: Flow = flowSchema.parse({
  id: 'sample',
  version: 1,
  start: 'kind',
  questions: {
    kind: {
      kind: 'choice',
      text,
      next: 'what',
      options: [
        { id: 'a', label: text },
        { id: 'b', label: text, next: 'stop' },
      ],
    },
    what: { kind: 'text', text, next: 'done' },
  },
  outcomes: { done: { action: 'submit', text }, stop: { action: 'show', text } },
})
const changed = (change: (flow: Flow) => void): Flow => {
  const flow = structuredClone(sound)
  change(flow)
  return flow
}
const fields = (flow: Flow) => checkFlow(flow).map((fault) => fault.field)

describe('checkFlow', () => {
  it('finds nothing in a sound flow, nor in ours', () => {
    expect(checkFlow(sound)).toEqual([])
    for (const flow of Object.values(realContent.flows)) expect(checkFlow(flow)).toEqual([])
  })

  it.each([
    ['a start that is not there', (f: Flow) => (f.start = 'gone'), 'start'],
    [
      'a target that is not there',
      (f: Flow) => (f.questions.what!.next = 'gone'),
      'questions.what.next',
    ],
    [
      "an option's target that is not there",
      (f: Flow) => (f.questions.kind!.options[1]!.next = 'gone'),
      'questions.kind.options.1.next',
    ],
    [
      "a group's target that is not there",
      (f: Flow) => (f.questions.kind!.byGroup = { closed: 'gone' }),
      'questions.kind.byGroup.closed',
    ],
    [
      'an outcome that nothing leads to',
      (f: Flow) => (f.outcomes.lost = { action: 'show', text }),
      'outcomes.lost',
    ],
    [
      'a question that nothing leads to',
      (f: Flow) => (f.questions.lost = structuredClone(f.questions.what!)),
      'questions.lost',
    ],
    ['a way back', (f: Flow) => (f.questions.what!.next = 'kind'), 'questions.what.next'],
    [
      'a question that leads to itself',
      (f: Flow) => (f.questions.what!.next = 'what'),
      'questions.what.next',
    ],
    [
      'an option that stands twice',
      (f: Flow) => (f.questions.kind!.options[1]!.id = 'a'),
      'questions.kind.options.1.id',
    ],
    [
      'an outcome named like a question',
      (f: Flow) => (f.outcomes.what = { action: 'show', text }),
      'outcomes.what',
    ],
  ])('finds %s', (_what, change, field) => {
    expect(fields(changed(change))).toContain(field)
  })

  it('counts the way of skipping: a question whose options all lead elsewhere may still go on', () => {
    const flow = changed((f) => (f.questions.kind!.options[0]!.next = 'stop'))
    expect(checkFlow(flow)).toEqual([])
    flow.questions.kind!.canSkip = false
    expect(fields(flow)).toEqual(['questions.what', 'outcomes.done'])
  })
})
