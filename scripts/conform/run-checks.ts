import type { Check } from './check.ts'
import { createMessages } from './messages.ts'
import { createCaller, type Settings } from './registry-under-test.ts'

/** What came of one check. */
export interface Result {
  id: string
  /** What is wrong; empty when it passed. */
  faults: readonly string[]
  seconds: number
}

const MOST_FAULTS = 5

/** Runs the checks one after the other. A registry that does not answer fails them all. */
export async function runChecks(checks: readonly Check[], settings: Settings): Promise<Result[]> {
  const call = createCaller(settings)
  const messages = createMessages(settings)
  const results: Result[] = []
  const asked = checks.filter(({ unsignedOnly }) => !settings.signing || !unsignedOnly)
  for (const { id, run } of asked) {
    const start = settings.now().getTime()
    const faults = await run(call, messages).catch((error: unknown) => [describe(error)])
    const seconds = (settings.now().getTime() - start) / 1000
    results.push({ id, faults: faults.slice(0, MOST_FAULTS), seconds })
  }
  return results
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  const { cause } = error
  return `no answer (${cause instanceof Error ? cause.message : error.message})`
}
