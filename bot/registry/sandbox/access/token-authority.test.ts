import { describe, expect, it } from 'vitest'
import { tokenReply } from '../../../../schemas/registry/token.ts'
import { createTestAuthority } from '../../testdata/test-sandbox.ts'

describe('tokens', () => {
  it('work for a quarter of an hour', async () => {
    let time = Date.UTC(2026, 10, 22)
    const authority = await createTestAuthority(() => new Date(time))
    const form = {
      grant_type: 'client_credentials',
      client_id: 'practice-system',
      client_secret: 'practice-system',
      scope: 'registry.search',
    }
    const { access_token } = tokenReply.parse((await authority.issue(form, undefined)).body)
    const bearer = `Bearer ${access_token}`
    time += 899_000
    expect(await authority.authenticate(bearer)).toMatchObject({
      id: 'practice-system',
      scopes: ['registry.search'],
    })
    time += 1000
    expect(await authority.authenticate(bearer)).toBeUndefined()
  })

  it.each([undefined, '', 'Bearer', 'Bearer a.b', 'Bearer a.b.c.d', 'Basic YTpi', 'Bearer ..'])(
    'are not %s',
    async (authorization) => {
      const authority = await createTestAuthority()
      expect(await authority.authenticate(authorization)).toBeUndefined()
    },
  )
})
