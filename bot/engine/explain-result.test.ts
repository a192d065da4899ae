import { describe, expect, it } from 'vitest'
import { explainResults } from './explain-result.ts'
import { makeProgramme, makeRule } from './testing/make-rule.ts'

describe('explainResults', () => {
  const on = '2026-11-22'
  const amount = {
    label: { km: 'សាកល្បង', en: 'test' },
    value: 1000,
    per: 'month',
    asOf: '2024',
    sources: [{ id: 'hub' }],
  }
  const withheld = makeRule({ id: 'withheld', publish: 'no', conditions: ['at-risk-card'] })
  const shown = makeRule({ id: 'shown', amounts: [amount], documents: [amount.label] })
  const late = makeProgramme('late', [withheld, shown], {
    order: 2,
    reviewBy: '2026-11-21',
    checked: '2026-01-01',
  })
  const first = makeProgramme('first', [makeRule({ id: 'age', conditions: ['age-60'] })])
  const closed = makeProgramme('closed', [makeRule({ validTo: '2024-03-31' })], { state: 'closed' })

  it('gives ids for words, likely results first, and leaves closed programmes out', () => {
    const results = explainResults([late, closed, first], { card: 'poor1' }, on)
    expect(results.map((r) => [r.id, r.result])).toEqual([
      ['late.shown', 'likely'],
      ['first.age', 'possible'],
      ['late.withheld', 'not'],
    ])
    expect(results[0]!.reasons).toEqual([
      { message: 'reason-poor-card-yes', condition: 'poor-card', outcome: 'yes' },
    ])
    expect(results[1]!.missing).toEqual(['age', 'birth'])
  })

  it('shows amounts only where they may be shown, and says when a review is due', () => {
    const [likely, possible, not] = explainResults([late, first], { card: 'poor1' }, on)
    expect(likely).toMatchObject({
      amounts: [{ value: 1000 }],
      amountsWithheld: false,
      reviewOverdue: true,
      documentsPublished: true,
    })
    expect(possible).toMatchObject({ reviewOverdue: false, documentsPublished: false })
    expect(not).toMatchObject({ amounts: [], amountsWithheld: true })
  })
})
