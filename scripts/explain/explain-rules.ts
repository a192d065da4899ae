import { evaluateRule, type RuleResult } from '../../bot/engine/evaluate-rule.ts'
import { amountWords } from '../../bot/language/amount-words.ts'
import { createMessages, type Translate } from '../../bot/language/messages.ts'
import type { BotContent, Programme } from '../../schemas/bot-content.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { SourceRef } from '../../schemas/source.ts'
import { answersTo, type Question } from './read-question.ts'

type Content = Pick<BotContent, 'check' | 'sources' | 'messages'>

const PUBLISH: Record<Rule['publish'], string> = {
  yes: 'shown',
  caveat: 'shown with the caveat',
  no: 'not shown: not confirmed',
}

/** What the rules say on these facts as of that day, and all that it rests on. */
export function explainRules(content: Content, { programme, rules, facts, on }: Question): string {
  const t = createMessages('en', content.messages.en)
  const given = Object.entries(facts).map(([id, answer]) => `${id} = ${answer}`)
  const head = [
    `${programme.id}: ${programme.name.en} (${programme.state})`,
    line('as of', on),
    line('facts', given.join(', ') || 'none given'),
    line('checked', programme.checked),
    line('review by', `${programme.reviewBy}${programme.reviewBy < on ? ', overdue' : ''}`),
    ...(programme.state === 'closed' ? [line('note', 'closed: history only, never checked')] : []),
  ]
  const parts = rules.map((rule) =>
    explainRule(content, t, programme, rule, evaluateRule(rule, facts, on)),
  )
  return [head, ...parts].map((lines) => lines.join('\n')).join('\n\n')
}

const line = (name: string, text: string): string => `  ${name.padEnd(11)} ${text}`.trimEnd()

/** The first line under its name, the others below it. */
const lines = (name: string, texts: readonly string[]): string[] =>
  texts.map((text, i) => line(i === 0 ? name : '', text))

function explainRule(
  content: Content,
  t: Translate,
  programme: Programme,
  rule: Rule,
  { result, period, reasons, missing }: RuleResult,
): string[] {
  const { validFrom, validTo } = rule
  const facts = content.check.facts.filter(({ id }) => missing.some((m) => m === id))
  return [
    `${programme.id}.${rule.id}: ${rule.name.en}`,
    line('result', result),
    line('period', `${period} (${validFrom ?? 'no first day'} to ${validTo ?? 'no last day'})`),
    ...lines(
      'conditions',
      reasons.map(
        ({ condition, outcome }) =>
          `${outcome.padEnd(7)} ${condition}: ${t(`reason-${condition}-${outcome}`)}`,
      ),
    ),
    ...lines(
      'missing',
      facts.map((fact) => `${fact.id}: ${fact.text.en} (${answersTo(fact)})`),
    ),
    line('benefit', rule.benefit.en),
    ...lines('amounts', [
      rule.publish !== 'no' && rule.amounts.length === 0 ? 'none on record' : PUBLISH[rule.publish],
      ...rule.amounts.map((a) => `${amountWords(t, 'en', a)} [${a.sources.map(place).join('; ')}]`),
    ]),
    ...(rule.caveat ? [line('caveat', rule.caveat.en)] : []),
    line('confidence', rule.confidence),
    ...lines(
      'sources',
      rule.sources.map((ref) => {
        const source = content.sources[ref.id]
        return `${place(ref)}: ${source?.name ?? 'not listed'}${source?.date ? ` (${source.date})` : ''}`
      }),
    ),
  ]
}

const place = ({ id, section }: SourceRef): string =>
  section === undefined ? id : `${id} ${section}`
