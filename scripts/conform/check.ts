import type { Description } from '../../bot/registry/testdata/dci-schemas.ts'
import { judgeAnswer, judgeRefusal, judgeUnauthorised, mustBeValid, type Verdict } from './judge.ts'
import type { Messages } from './messages.ts'
import type { CallRegistry } from './registry-under-test.ts'

/** One check of a conformance run, named by the requirement of the standard's suite. */
export interface Check {
  /** `SR-CORE-RG-SYNC-SEARCH-01` */
  id: string
  /** A signed message counts once, so this cannot be asked of a registry that wants them. */
  unsignedOnly?: boolean
  run: (call: CallRegistry, messages: Messages) => Promise<Verdict>
}

/** Makes the message of a check. */
export type Make = (messages: Messages) => object

/** The message is answered as the description has it. */
export const accepts = (
  id: string,
  path: string,
  make: Make,
  description?: Description,
): Check => ({
  id,
  async run(call, messages) {
    const message = make(messages)
    const own = mustBeValid(`/registry${path}`, message, description)
    return own.length > 0
      ? own
      : judgeAnswer(`/registry${path}`, await call(path, message), description)
  },
})
/** The message is refused. */
export const refuses = (id: string, path: string, make: Make): Check => ({
  id,
  run: async (call, messages) => judgeRefusal(await call(path, make(messages))),
})
/** Without a token the message is refused. */
export const needsToken = (id: string, path: string, make: Make): Check => ({
  id,
  run: async (call, messages) => judgeUnauthorised(await call(path, make(messages), false)),
})
