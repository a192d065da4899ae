import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeApi } from '../../bot/registry/sandbox/open-api/describe-api.ts'
import { allExamples } from '../../bot/registry/sandbox/open-api/examples/all-examples.ts'
import { recordedReplies } from '../../bot/registry/sandbox/open-api/examples/recorded-replies.ts'
import { operationGroups } from '../../bot/registry/sandbox/open-api/groups.ts'
import { startHub, type HubProcess } from '../../bot/server/testing/hub-process.ts'
import { operationOf, runExample } from './run-example.ts'

const document = describeApi('https://registry.example/registry')
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ $id: 'api', ...document })
function faults(name: string, value: unknown): unknown[] {
  const check = ajv.getSchema(`api#/components/schemas/${name}`)
  return check?.(value) === true ? [] : (check?.errors ?? [`no schema ${name}`])
}

/** Records found by the look-up of a citizen, so that the example shows something. */
const records = (body: unknown): unknown[] =>
  (body as { message: { search_response: { data: { reg_records: unknown[] } }[] } }).message
    .search_response[0]!.data.reg_records

describe('the examples of the registry API', () => {
  let hub: HubProcess
  let dataDir: string
  let url: string
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kumpear-examples-'))
    hub = startHub({ DATA_DIR: dataDir })
    url = `${await hub.address()}/registry`
  })
  afterAll(async () => {
    hub.signal('SIGTERM')
    await hub.ended
    await rm(dataDir, { recursive: true })
  })

  it('show every operation at least once', () => {
    const shown = new Set(allExamples.map(({ operation }) => operation))
    const all = operationGroups.flatMap(({ operations }) => operations.map(({ id }) => id))
    expect([...shown].sort()).toEqual(all.sort())
  })

  it.each(allExamples.map((example) => [example.id, example] as const))(
    '%s is answered by the practice registry as described',
    async (id, example) => {
      const { body, reply, status: good = '200' } = operationOf(example)
      const status = example.status ?? good
      const answer = example.status === undefined ? reply.name : 'Error'
      if (body) expect(faults(body.name, example.body)).toEqual([])
      const live = await runExample(url, example, new Date())
      expect([live.status, live.body]).toEqual([Number(status), expect.anything()])
      expect(faults(answer, live.body)).toEqual([])
      // Else: npm run record-examples
      const recorded = recordedReplies[id]
      expect(recorded?.status).toBe(Number(status))
      expect(faults(answer, recorded?.body)).toEqual([])
      expect(Object.keys(recorded?.body as object)).toEqual(Object.keys(live.body as object))
      if (id.startsWith('searchNow')) expect(records(live.body).length).toBeGreaterThan(0)
    },
  )
})
