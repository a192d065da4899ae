import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorBody } from '../../../../schemas/registry/error-body.ts'
import {
  byIdentifier,
  header,
  post,
  searchItem,
  searchMessage,
  system,
} from '../../testdata/messages.ts'
import { createTestSandbox, personWith, testPeople } from '../../testdata/test-sandbox.ts'
import { pathsOf, requestCheck } from '../../testdata/dci-schemas.ts'
import type { Caller } from '../access/caller.ts'

const person = personWith('family-package.pregnant')
/** The sender that the published samples name. */
const sampleSender: Caller = { ...system, id: 'sp-system', scopes: [...system.scopes] }
const samples = new URL('../../testdata/dci/samples/', import.meta.url)

const OPERATIONS = [
  '/sync/search',
  '/sync/txn/status',
  '/sync/enrolled',
  '/sync/enrollment/updates',
  '/search',
  '/subscribe',
  '/unsubscribe',
  '/txn/status',
]
/** Addresses of the description that the caller of a registry serves. */
const OF_THE_CALLER = /\/(on-search|on-subscribe|on-unsubscribe|on-status|notify)$/

interface Sample {
  header: Record<string, unknown>
  message: { search_request?: Record<string, unknown>[] }
  signature?: string
}
const readSample = (name: string): Sample =>
  JSON.parse(readFileSync(new URL(name, samples), 'utf8')) as Sample
const requests = (folder: string) =>
  readdirSync(new URL(folder, samples)).filter((name) => name.endsWith('req.json'))
const pathOf = (name: string, folder: string) => {
  if (folder === 'ibr/' && name === 'processflow1req.json') return '/sync/enrollment/updates'
  if (folder === 'ibr/' && name === 'processflow2req.json') return '/sync/enrolled'
  return '/sync/search'
}
const officialSamples = ['social/', 'ibr/'].flatMap((folder) =>
  requests(folder).map((name) => [folder + name, pathOf(name, folder)] as const),
)

describe('the sandbox', () => {
  it('serves every operation of the descriptions that a registry serves', () => {
    const described = [...pathsOf('social'), ...pathsOf('ibr')].filter(
      (path) => !OF_THE_CALLER.test(path),
    )
    expect([...new Set(described)].sort()).toEqual(
      OPERATIONS.map((path) => `/registry${path}`).sort(),
    )
  })

  it.each(officialSamples)('answers the published sample %s sensibly', async (name, path) => {
    const sandbox = createTestSandbox()
    const { signature, ...sample } = readSample(name)
    // The samples have a signature in words only, which is none.
    const signed = await post(sandbox, path, { signature, ...sample }, sampleSender)
    expect(errorBody.parse(signed.body).code).toBe('err.signature.invalid')
    const { status, body } = await post(sandbox, path, sample, sampleSender)
    expect([200, 400]).toContain(status)
    // What is refused is refused for what the samples are known to do wrong.
    if (status === 400) {
      expect(errorBody.parse(body).code).toMatch(/^err\.(request\.bad|receiver_id\.invalid)$/)
    } else {
      expect(JSON.stringify(body)).toMatch(/"status":"(succ|rjct)"/)
    }
  })

  it('answers the query of a sample once its ids and its language are mended', async () => {
    const { signature, ...sample } = readSample('social/processflow2req.json')
    expect(signature).toContain('ed25519')
    const items = sample.message.search_request ?? []
    const mended = items.map((item) => ({ ...item, reference_id: 'r' }))
    const body = { ...sample, message: { ...sample.message, search_request: mended } }
    const reply = await post(createTestSandbox(), '/sync/search', body, sampleSender)
    expect(reply.body).toMatchObject({ message: { search_response: [{ status: 'succ' }] } })
  })

  const anything = fc.anything({
    maxDepth: 3,
    withBigInt: false,
    values: [fc.string(), fc.integer(), fc.constantFrom(null, true, '', person.spid)],
  })
  const valid = [
    searchMessage([searchItem(byIdentifier('SPID', person.spid))]),
    {
      header: header('txn-status'),
      message: {
        transaction_id: 't',
        txnstatus_request: {
          reference_id: 'r',
          txn_type: 'search',
          attribute_type: 'transaction_id',
          attribute_value: 't',
        },
      },
    },
    {
      header: header('search'),
      message: {
        transaction_id: 't',
        enrolled_criteria: { query: { person_identifier: person.spid } },
      },
    },
  ]

  /** A message in which one place, however deep, holds something else. */
  function spoil(message: unknown, way: readonly number[], instead: unknown): unknown {
    const [step, ...rest] = way
    if (step === undefined || typeof message !== 'object' || message === null) return instead
    const keys = Object.keys(message)
    const key = keys[step % Math.max(keys.length, 1)]
    if (key === undefined) return instead
    const inner = spoil((message as Record<string, unknown>)[key], rest, instead)
    return Array.isArray(message) ? [inner] : { ...message, [key]: inner }
  }

  it('answers ten thousand spoilt messages in a known form and tells nothing', async () => {
    const faults: unknown[] = []
    const sandbox = createTestSandbox(undefined, undefined, (fault) => faults.push(fault))
    const names = testPeople().map(({ name }) => name.en)
    const cases = fc.sample(
      fc.tuple(
        fc.constantFrom(...OPERATIONS),
        fc.constantFrom(...valid),
        fc.array(fc.nat(9), { maxLength: 6 }),
        anything,
      ),
      { numRuns: 10_000, seed: 5 },
    )
    const seen = new Map<number, number>()
    for (const [path, message, way, instead] of cases) {
      const { status, body } = await post(sandbox, path, spoil(message, way, instead))
      seen.set(status, (seen.get(status) ?? 0) + 1)
      expect([200, 202, 400, 401, 403]).toContain(status)
      if (status < 400) continue
      const error = errorBody.parse(body)
      expect(error.status).toBe(status)
      const text = JSON.stringify(body)
      expect(text).not.toContain(person.spid)
      expect(text).not.toMatch(/ at .*\.ts|node_modules|Error:/)
      expect(names.some((name) => text.includes(name))).toBe(false)
    }
    expect(faults).toEqual([])
    expect(seen.get(400)).toBeGreaterThan(5000)
    expect((seen.get(200) ?? 0) + (seen.get(202) ?? 0)).toBeGreaterThan(100)
  }, 120_000)

  it('never answers by its own form what the description refuses as a request', async () => {
    const check = requestCheck('social', '/registry/sync/search')
    const [good] = valid
    for (const field of ['message_id', 'message_ts', 'action', 'sender_id', 'total_count']) {
      const wrong = {
        ...good,
        header: Object.fromEntries(Object.entries(good!.header).filter(([key]) => key !== field)),
      }
      expect(check(wrong)).not.toEqual([])
      expect((await post(createTestSandbox(), '/sync/search', wrong)).status).toBe(400)
    }
  })
})
