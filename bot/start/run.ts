import { fileURLToPath } from 'node:url'
import { CasesUnreadable } from '../registry/sandbox/cases/case-store.ts'
import { ConfigError } from '../config/reader.ts'
import { readConfig } from '../config.ts'
import { createLog, errorFields } from '../server/create-log.ts'
import { StopReason } from '../server/stop-reason.ts'
import { StoreUnreadable } from '../store/store.ts'
import { runHub } from './run-hub.ts'

/** A stop that takes longer than this is cut off; what was not finished comes again. */
const LONGEST_STOP_MS = 5_000

const expected = [ConfigError, StopReason, StoreUnreadable, CasesUnreadable]

/** The sentence for the terminal. What nobody expected is shown with its stack. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const sentence = expected.some((kind) => error instanceof kind)
  return sentence ? error.message : (error.stack ?? error.message)
}

/**
 * Runs everything until `signal` is aborted.
 * @param args `--no-build` serves the site as it is.
 * @returns the exit code: 0 after a wanted stop, 1 when something is wrong.
 */
export async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  signal.addEventListener('abort', () => {
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref()
  })
  // Nothing caught it, so nobody knows what state we are in. Its text may quote a person.
  process.once('uncaughtException', (error) => {
    createLog('error').error('crashed', errorFields(error))
    process.exit(1)
  })
  try {
    const unknown = args.find((arg) => arg !== '--no-build')
    if (unknown !== undefined) {
      throw new StopReason(
        `The argument "${unknown}" is not known; expected nothing or --no-build.`,
      )
    }
    await runHub(
      {
        root: fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, ''),
        config: readConfig(),
        build: !args.includes('--no-build'),
        say: (line) => {
          console.log(line)
        },
      },
      signal,
    )
    return 0
  } catch (error) {
    console.error(describe(error))
    return 1
  }
}
