import { expect } from 'vitest'
import { createTestSandbox } from './test-sandbox.ts'
import { requestCheck, responseCheck, type Description } from './dci-schemas.ts'
import { header, nextId, post, system } from './messages.ts'
import type { Caller } from '../sandbox/access/caller.ts'

export const OUR_ADDRESS = 'https://system.example/callback'
/** A system that can be called back. */
export const caller: Caller = { ...system, callbacks: [OUR_ADDRESS] }

export interface Delivery {
  url: string
  body: { header: { action: string }; message: Record<string, unknown> }
}

/** A sandbox whose timers run when the test says so, and whose callbacks are collected. */
export function createAsyncSandbox() {
  const delivered: Delivery[] = []
  const waits: number[] = []
  const tasks: (() => void)[] = []
  const state = { failures: 0 }
  const sandbox = createTestSandbox(undefined, undefined, undefined, {
    callback: (url, { text }) => {
      delivered.push({ url, body: JSON.parse(text) as Delivery['body'] })
      return state.failures-- > 0 ? Promise.reject(new Error('down')) : Promise.resolve(true)
    },
    later: (ms, task) => {
      waits.push(ms)
      tasks.push(task)
    },
  })
  return {
    sandbox,
    delivered,
    waits,
    tasks,
    state,
    /** Does what is planned, and what is planned by that. */
    settle: async () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        task()
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    /** Posts a message and checks both sides by the published description. */
    call: async (
      path: string,
      body: object,
      { by = caller, description = 'social' }: { by?: Caller; description?: Description } = {},
    ) => {
      expect(requestCheck(description, `/registry${path}`)(body)).toEqual([])
      const reply = await post(sandbox, path, body, by)
      const check = responseCheck(description, `/registry${path}`, reply.status)
      expect(check(reply.body)).toEqual([])
      return reply
    },
    last: (action: string): Delivery => {
      const found = delivered.at(-1)
      expect(found?.body.header.action).toBe(action)
      return found!
    },
  }
}

/** A question for the status of a transaction. */
export const txnStatus = (
  attribute_type: string,
  attribute_value: unknown,
  txn_type = 'search',
) => ({
  header: header('txn-status'),
  message: {
    transaction_id: nextId('t'),
    txnstatus_request: { reference_id: nextId('r'), txn_type, attribute_type, attribute_value },
  },
})
