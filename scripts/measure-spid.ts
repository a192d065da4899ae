import { seededRandom } from '../bot/registry/sandbox/random.ts'
import { errorKinds, measureErrors } from './spid/measure-errors.ts'

/**
 * `npm run measure-spid -- [COUNT]`: what the check digit of the proposed SPID catches, measured
 * on COUNT random numbers (20,000). The figures of the standards page come from here.
 */
const count = Number(process.argv[2] ?? 20_000)
if (!Number.isInteger(count) || count < 1) {
  console.error(`COUNT is "${process.argv[2] ?? ''}"; expected a whole number above 0.`)
  process.exitCode = 1
} else {
  const counted = measureErrors(count, seededRandom(1))
  for (const kind of errorKinds) {
    const { made, caught } = counted[kind]
    console.log(`${((100 * caught) / made).toFixed(2).padStart(6)} %  ${kind}  (${made})`)
  }
}
