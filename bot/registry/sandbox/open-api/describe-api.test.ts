import { validate } from '@readme/openapi-parser'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { byIdentifier, header, post, searchItem, searchMessage } from '../../testdata/messages.ts'
import { createTestSandbox } from '../../testdata/test-sandbox.ts'
import { describeApi } from './describe-api.ts'

interface Document extends Record<string, unknown> {
  paths: Record<string, object>
  components: { schemas: Record<string, object> }
}
const fresh = () => structuredClone(describeApi('https://registry.example/registry')) as Document
const document = fresh()
const ID = '0b3f9a52-7c1d-4e68-9a40-5d2f81c6e3b7'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ $id: 'api', ...document })
const check = (name: string, body: unknown) => {
  const test = ajv.getSchema(`api#/components/schemas/${name}`)
  return test?.(body) === true ? [] : (test?.errors ?? ['no such schema'])
}

describe('the published description', () => {
  it('is valid by two independent validators', async () => {
    const first = await new Validator().validate(fresh())
    expect(first.errors ?? []).toEqual([])
    expect(first.valid).toBe(true)
    const second = await validate(fresh() as Parameters<typeof validate>[0])
    expect(second.valid).toBe(true)
  })

  it('names every address that the sandbox answers', async () => {
    const sandbox = createTestSandbox()
    for (const [path, methods] of Object.entries(document.paths)) {
      // Keys and tokens need an authority, which this sandbox has not.
      if (/oauth2|jwks/.test(path)) continue
      const method = 'get' in methods ? 'GET' : 'POST'
      const { status } = await sandbox.handle({
        method,
        path: path.replace(/\{(id|attachment)\}/g, ID).replace(/[{}]/g, ''),
        body: {},
      })
      expect(status, path).toBe(401)
    }
  })

  it('fits what is sent and received', async () => {
    const sandbox = createTestSandbox()
    const search = searchMessage([searchItem(byIdentifier('UIN', 'TEST-001')), searchItem({})])
    expect(check('SearchRequest', search)).not.toEqual([])
    search.message.search_request = search.message.search_request.slice(0, 1)
    search.header.total_count = 1
    expect(check('SearchRequest', search)).toEqual([])
    expect(check('SearchReply', (await post(sandbox, '/sync/search', search)).body)).toEqual([])
    const again = searchMessage([searchItem(byIdentifier('UIN', 'TEST-001'))])
    expect(check('Acknowledgement', (await post(sandbox, '/search', again)).body)).toEqual([])
    const enrolled = {
      header: header('search'),
      message: { transaction_id: 't', enrolled_criteria: { query: { sex: 'f' } } },
    }
    expect(check('EnrolledRequest', enrolled)).toEqual([])
    expect(check('EnrolledReply', (await post(sandbox, '/sync/enrolled', enrolled)).body)).toEqual(
      [],
    )
    expect(check('Error', (await post(sandbox, '/sync/search', {})).body)).toEqual([])
  })
})
