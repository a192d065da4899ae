import { dayOf } from '../bot/language/day-of.ts'
import { describeFault } from '../bot/content/fault.ts'
import { checkContent } from './check/check-content.ts'

/** `npm run check`: validates all content. Exit code 1 when there is a fault. `--all` lists notices. */
const { faults, notices } = checkContent('content', dayOf(new Date()))

const count = (message: string) => notices.filter((n) => n.message.startsWith(message)).length
if (process.argv.includes('--all')) {
  for (const notice of notices) process.stdout.write(`${describeFault(notice)}\n`)
}
process.stdout.write(
  [
    `Wait for a native reader: ${count('waits')} files`,
    `Past their review date: ${count('the review')}`,
    `Without recorded voice: ${count('no recording')}`,
    `In one language only: ${count('the page is missing')}`,
    '',
  ].join('\n'),
)
for (const fault of faults) process.stderr.write(`${describeFault(fault)}\n`)
process.stdout.write(`Content: ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
