import { describe, expect, it } from 'vitest'
import { allExamples } from '../../bot/registry/sandbox/open-api/examples/all-examples.ts'
import { makeCollection } from './postman-collection.ts'

interface Item {
  name: string
  item?: Item[]
  request?: {
    method: string
    url: { raw: string }
    auth: { type: string }
    body?: { raw?: string }
  }
}

describe('the collection for Postman and Bruno', () => {
  const collection = makeCollection() as { info: { schema: string }; item: Item[] }
  const requests = collection.item.slice(1).flatMap(({ item }) => item ?? [])

  it('has every example in its group, and tokens first', () => {
    expect(collection.info.schema).toContain('v2.1.0')
    expect(requests.map(({ name }) => name).sort()).toEqual(
      allExamples.map(({ title }) => title).sort(),
    )
    expect(collection.item[0]?.item?.length).toBe(3)
  })

  it('writes whole requests below the address in its variable', () => {
    for (const { request } of requests) {
      expect(request?.method).toMatch(/^(GET|POST)$/)
      expect(request?.url.raw).toMatch(/^\{\{registry\}\}\/[^{}]+$/)
      if (request?.body?.raw) expect(JSON.parse(request.body.raw)).toBeTypeOf('object')
    }
  })
})
