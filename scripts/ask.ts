import { requireContent } from '../bot/content/read-content.ts'
import { toBotContent } from '../bot/content/to-bot-content.ts'
import { learnOnce } from '../bot/content/learn-once.ts'
import { createMatcher } from '../bot/language/match-topic.ts'

/**
 * `npm run ask -- [--json] "question"`: what the bot would answer, and why. With `--json` one
 * object on one line; exit code 1 without a question.
 */
const args = process.argv.slice(2)
const json = args.includes('--json')
const question = args.filter((arg) => arg !== '--json').join(' ')

if (question.trim() === '') {
  process.stderr.write('Expected a question: npm run ask -- "ខ្ញុំបាត់ប័ណ្ណសមធម៌"\n')
  process.exitCode = 1
} else {
  const content = learnOnce(toBotContent(requireContent('content'), false), '.')
  const match = createMatcher(content)(question)
  if (json) process.stdout.write(`${JSON.stringify(match)}\n`)
  else {
    const lines = [
      `outcome: ${match.outcome}${match.urgent ? ` (${match.urgent})` : ''}`,
      ...match.candidates.map(({ topic, score }) => `${score.toFixed(3)}  ${topic}`),
      `matched: ${match.matched.join(', ') || 'no known words'}`,
    ]
    const answer = content.answers.find(({ id }) => id === match.topic)
    if (answer) lines.push('', answer.text.km.title, answer.text.km.body)
    process.stdout.write(`${lines.join('\n')}\n`)
  }
}
