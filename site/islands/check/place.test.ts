import { expect, test } from 'vitest'
import type { CheckStep } from '../../../bot/engine/step-check.ts'
import type { Fact, FactBank } from '../../../schemas/fact-bank.ts'
import { findPlace, nameOfPlace, placeBefore } from './place.ts'

const text = { km: 'ក', en: 'a' }
const fact = (id: string): Fact => ({ id, kind: 'choice', text, why: text, options: [] })
const [card, work, age] = [fact('card'), fact('work'), fact('age')] as const
const bank: FactBank = { id: 'check', version: 1, facts: [card, work, age], situations: [] }
const asking: CheckStep = { path: ['card'], facts: { card: '?' }, next: work }
const done: CheckStep = { path: ['card', 'work'], facts: {}, next: undefined }
const find = (wanted: string | undefined, step: CheckStep) =>
  nameOfPlace(findPlace(wanted, step, bank))

test.each([
  [undefined, asking, 'work'],
  ['card', asking, 'card'],
  ['age', asking, 'work'],
  ['result', asking, 'work'],
  ['start', asking, 'start'],
  ['age', done, 'result'],
  ['work', done, 'work'],
])('wanted %s', (wanted, step, expected) => {
  expect(find(wanted, step)).toBe(expected)
})

test('numbers questions in the order of asking', () => {
  expect(findPlace('work', done, bank)).toMatchObject({ number: 2 })
  expect(findPlace(undefined, asking, bank)).toMatchObject({ number: 2 })
})

test('leads back from question to question and out of the result', () => {
  expect(placeBefore(findPlace('work', asking, bank), asking)).toBe('card')
  expect(placeBefore(findPlace('card', asking, bank), asking)).toBe('start')
  expect(placeBefore(findPlace('result', done, bank), done)).toBe('work')
  expect(placeBefore({ kind: 'start' }, done)).toBeUndefined()
  expect(placeBefore(findPlace('card', asking, bank), asking, false)).toBeUndefined()
})
