import { describe, expect, it } from 'vitest'
import { requireContent } from '../../bot/content/read-content.ts'
import { toBotContent } from '../../bot/content/to-bot-content.ts'
import { explainRules } from './explain-rules.ts'
import { readQuestion } from './read-question.ts'

const content = toBotContent(requireContent('content'), false)
const TODAY = '2026-11-22'
const ask = (...args: string[]) => explainRules(content, readQuestion(args, content, TODAY))

describe('explaining a rule', () => {
  it('gives conditions, what is missing, amounts with their day, and sources', () => {
    const text = ask(
      ...['--programme', 'family-package.pregnant'],
      ...['--facts', '{"card":"poor1","kids":"yes","pregnant":"me"}'],
    )
    expect(text).toMatch(/result +possible/)
    expect(text).toMatch(/yes +pregnant-in-family: /)
    expect(text).toMatch(/missing +state: Can the Equity Card still be used/)
    expect(text).toContain('as of August 2023 [S43; S44]')
    expect(text).toMatch(/sources +S23: /)
  })

  it('answers as of a day: a rule that had not begun says so', () => {
    const before = ask('--programme', 'family-package.pregnant', '--as-of', '2024-03-31')
    expect(before).toMatch(/result +not/)
    expect(before).toMatch(/period +future \(2024-04-01/)
    expect(ask('--programme', 'family-package.pregnant', '--as-of', '2024-04-01')).toMatch(
      /period +current/,
    )
  })

  it('tells when a review is overdue', () => {
    expect(ask('--programme', 'idpoor', '--as-of', '2030-01-01')).toContain('overdue')
  })

  it.each(content.programmes.map(({ id }) => id))('works for all rules of %s', (id) => {
    const text = ask('--programme', id)
    for (const rule of content.programmes.find((p) => p.id === id)!.rules) {
      expect(text).toContain(`${id}.${rule.id}: `)
    }
  })
})

describe('a question that cannot be understood', () => {
  it.each([
    [[], '--programme is missing'],
    [['--programme', 'pension'], 'no programme "pension"; there are: idpoor'],
    [['--programme', 'idpoor.x'], 'no rule "idpoor.x"; there are: idpoor.on-demand'],
    [['--programme', 'idpoor', '--facts', '{card}'], '--facts is no JSON: {card}'],
    [['--programme', 'idpoor', '--facts', '["card"]'], 'expected an object'],
    [['--programme', 'idpoor', '--facts', '{"kard":"poor1"}'], 'no fact "kard"'],
    [['--programme', 'idpoor', '--facts', '{"card":"poor3"}'], 'expected poor1, poor2'],
    [['--programme', 'idpoor', '--facts', '{"birth":"May"}'], 'expected a year or month'],
    [['--programme', 'idpoor', '--facts', '{"card":1}'], 'fact "card" is 1'],
    [['--programme', 'idpoor', '--as-of', '1.5.2024'], 'expected a day like 2024-05-01'],
    [['--program', 'idpoor'], "Unknown option '--program'"],
  ])('%j says what is wrong', (args, message) => {
    expect(() => readQuestion(args, content, TODAY)).toThrow(message)
  })
})
