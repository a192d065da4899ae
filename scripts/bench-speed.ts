import { readFileSync } from 'node:fs'
import { requireContent } from '../bot/content/read-content.ts'
import { toBotContent } from '../bot/content/to-bot-content.ts'
import { explainResults } from '../bot/engine/explain-result.ts'
import { stepCheck } from '../bot/engine/step-check.ts'
import { clusters } from '../bot/language/clusters.ts'
import { createMatcher } from '../bot/language/match-topic.ts'
import { learnTopics } from '../bot/language/matching/learn-topics.ts'
import { normalise } from '../bot/language/normalise.ts'

const RUNS = 15

/** Median milliseconds of `times` calls. */
function median(times: number, work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    for (let i = 0; i < times; i++) work()
    return (performance.now() - start) / times
  })
  return runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

/**
 * How long the pure parts take, as the median of several runs and as a ratio to a yardstick of
 * the same machine (Unicode's own NFC over the same Khmer text), so that two machines can be
 * compared. Prints; never fails.
 */
export function benchSpeed(): void {
  const content = toBotContent(requireContent('content'), false)
  const text = readFileSync('content/training/digital-basics/01-phone-and-safe-use/km.md', 'utf8')
  const setup = { programmes: content.programmes, bank: content.check, on: '2026-11-22' }
  const facts = Object.fromEntries(content.check.facts.map((fact) => [fact.id, '?']))
  const learnt = learnTopics(content.answers, content.synonyms)
  const match = createMatcher({ ...content, learnt })

  const yardstick = median(50, () => text.normalize('NFC'))
  const rows: [string, number][] = [
    ['NFC over a training module (the yardstick)', yardstick],
    ['one form for the same text', median(10, () => normalise(text))],
    ['its character clusters', median(10, () => clusters(text))],
    ['a question to the bot', median(10, () => match('ខ្ញុំបាត់ប័ណ្ណសមធម៌ ត្រូវធ្វើម៉េច?'))],
    ['opening what was learnt', median(1, () => createMatcher({ ...content, learnt }))],
    ['replaying a whole check', median(5, () => stepCheck(setup, facts))],
    ['evaluating all rules', median(20, () => explainResults(setup.programmes, facts, setup.on))],
  ]
  for (const [name, ms] of rows) {
    const ratio = `× ${(ms / yardstick).toFixed(1)}`.padStart(10)
    process.stdout.write(`${name.padEnd(46)} ${ms.toFixed(3).padStart(10)} ms ${ratio}\n`)
  }
  const million = (text.length / 1e6 / (rows[1]![1] / 1000)).toFixed(1)
  process.stdout.write(`one form: ${million} million characters a second\n`)
}
