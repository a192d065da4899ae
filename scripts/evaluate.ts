import { evaluateAsk } from './evaluate-ask.ts'
import { evaluateSearch } from './evaluate-search.ts'
import { QuestionFileError } from './evaluation/read-question-file.ts'

/**
 * `npm run evaluate -- ask|search FILE [--json]`: measures the answers to a file of questions, or
 * the built site's search on a file of queries. Exits 0 whatever the figures, 1 for a broken file,
 * naming line and reason.
 */
const args = process.argv.slice(2)
const [kind, file] = args.filter((arg) => arg !== '--json')
const kinds: Readonly<Record<string, (file: string, json: boolean) => string | Promise<string>>> = {
  ask: evaluateAsk,
  search: evaluateSearch,
}
const evaluate = kinds[kind ?? '']

if (!evaluate || file === undefined) {
  process.stderr.write(
    `Expected: npm run evaluate -- ${Object.keys(kinds).join('|')} FILE [--json]\n`,
  )
  process.exitCode = 1
} else {
  try {
    process.stdout.write(`${await evaluate(file, args.includes('--json'))}\n`)
  } catch (error) {
    if (!(error instanceof QuestionFileError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
