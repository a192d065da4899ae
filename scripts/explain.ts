import { requireContent } from '../bot/content/read-content.ts'
import { toBotContent } from '../bot/content/to-bot-content.ts'
import { explainRules } from './explain/explain-rules.ts'
import { BadQuestion, readQuestion, USAGE } from './explain/read-question.ts'

/**
 * `npm run explain -- --programme X --facts '{…}' [--as-of 2024-05-01]`: why a rule says what it
 * says, for an expert. Exit code 1 when the question cannot be understood.
 */
const now = new Date()
const today = now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Phnom_Penh' })
const content = toBotContent(requireContent('content'), false)
try {
  const question = readQuestion(process.argv.slice(2), content, today)
  process.stdout.write(`${explainRules(content, question)}\n`)
} catch (error) {
  if (!(error instanceof BadQuestion)) throw error
  process.stderr.write(`${error.message}\n${USAGE}\n`)
  process.exitCode = 1
}
