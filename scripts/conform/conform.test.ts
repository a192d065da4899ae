import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestAuthority, createTestSandbox } from '../../bot/registry/testdata/test-sandbox.ts'
import { createMessageSignatures } from '../../bot/registry/sandbox/access/create-message-signatures.ts'
import { createSandboxRouter } from '../../bot/registry/sandbox/router.ts'
import { createSigningKey } from '../../bot/registry/signing/signing-key.ts'
import { practiceSigner } from '../../bot/registry/testdata/practice-signer.ts'
import { tokenReply } from '../../schemas/registry/token.ts'
import { checkSets, usualSets } from './all-checks.ts'
import type { Settings } from './registry-under-test.ts'
import { readRequirements } from './requirements.ts'
import { runChecks } from './run-checks.ts'
import { writeJUnit, writeText } from './write-report.ts'

const now = () => new Date('2026-11-22T02:00:00Z')
const requirements = readRequirements()
const checks = Object.values(checkSets).flat()
const words = { km: (id: string) => id, en: (id: string) => id }

describe('a conformance run', () => {
  let settings: Settings
  let stop: () => void
  let tokenOf: (client: string) => Promise<string>
  beforeAll(async () => {
    const key = await createSigningKey()
    const authority = await createTestAuthority(now, key)
    const signatures = createMessageSignatures({ key, now })
    const callbacks = { callback: () => Promise.resolve(true), later: () => undefined }
    const sandbox = createTestSandbox(
      now,
      undefined,
      undefined,
      callbacks,
      authority,
      undefined,
      signatures,
    )
    const server = express()
      .use('/registry', createSandboxRouter({ sandbox, words }))
      .listen(0, '127.0.0.1')
    await once(server, 'listening')
    stop = () => server.close()
    tokenOf = async (client) => {
      const grant_type = 'client_credentials'
      const form = { grant_type, client_id: client, client_secret: client }
      return tokenReply.parse((await authority.issue(form, undefined)).body).access_token
    }
    const token = await tokenOf('test-client')
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/registry`
    settings = { url, token, sender: 'test-client', receiver: 'sr-server', now, newId: randomUUID }
  })
  afterAll(() => {
    stop()
  })

  it('finds that the sandbox meets every requirement', async () => {
    const results = await runChecks(checks, settings)
    expect(results.filter((result) => result.faults.length > 0)).toEqual([])
  })

  it.each(['openspp', 'jws-detached'] as const)(
    'meets a registry that wants messages signed by %s',
    async (scheme) => {
      const sender = 'practice-signed'
      const usual = usualSets.flatMap((set) => checkSets[set])
      const results = await runChecks(usual, {
        ...settings,
        sender,
        token: await tokenOf(sender),
        signing: { scheme, key: await practiceSigner() },
      })
      expect(results.filter((result) => result.faults.length > 0)).toEqual([])
      expect(results).toHaveLength(usual.length - 1)
    },
  )

  it('covers the requirements on a registry that can be seen from outside', () => {
    const asked = [...requirements.values()].filter(
      ({ profile, kind }) =>
        ['sr-registry', 'registry'].includes(profile) && !['workflow', 'extra'].includes(kind),
    )
    expect(checkSets.social.map(({ id }) => id).sort()).toEqual(asked.map(({ id }) => id).sort())
  })

  it('names every check by a requirement, each once', () => {
    const ids = checks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !requirements.has(id))).toEqual([])
  })

  it('finds the one thing that is wrong with a registry', async () => {
    const spoil = async (url: string | URL | Request, init?: RequestInit) => {
      const response = await fetch(url, init)
      if (response.status !== 400) return response
      // A registry that writes only the error body of the published description.
      const { errors } = (await response.json()) as { errors: unknown }
      return Response.json({ errors }, { status: 400 })
    }
    const results = await runChecks(checks, { ...settings, fetch: spoil })
    const failed = results.filter((result) => result.faults.length > 0)
    expect(failed.map(({ id }) => id)).toEqual(['KH-ERR-BODY-01'])
  })

  it.each([
    ['accepts everything', () => Response.json({ message: { ack_status: 'ACK' } })],
    ['refuses everything', () => Response.json({ errors: [] }, { status: 500 })],
    ['answers in HTML', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } })],
    ['is not there', () => Promise.reject(new Error('refused'))],
  ])('finds fault with a registry that %s', async (_what, answer) => {
    const fetch = () => Promise.resolve(answer())
    const results = await runChecks(checks, { ...settings, fetch })
    const failed = results.filter((result) => result.faults.length > 0)
    expect(failed.length).toBeGreaterThan(20)
  })

  it('ends with 0 when all is met, 1 when not and 2 when it was not possible', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kumpear-conform-'))
    const junit = join(folder, 'report.xml')
    const run = (...words: string[]) =>
      new Promise<number>((resolve) => {
        const child = execFile(process.execPath, ['scripts/conform.ts', ...words])
        child.once('exit', (code) => {
          resolve(code ?? -1)
        })
      })
    const { url } = settings
    expect(await run(url, '--only', 'ibr', '--junit', junit)).toBe(0)
    expect(await readFile(junit, 'utf8')).toContain('tests="7" failures="0"')
    expect(await run(url, '--only', 'ibr', '--token', 'wrong')).toBe(1)
    expect(await run(`${url}/nothing`, '--only', 'ibr')).toBe(2)
    expect(await run(url, '--only', 'all')).toBe(2)
    await rm(folder, { recursive: true })
  })

  it('is reported for people and as JUnit XML', () => {
    const results = [
      { id: 'DCI-VAL-PAG-01', faults: [], seconds: 0.5 },
      { id: 'DCI-VAL-PAG-02', faults: ['<was> "accepted" & kept\u0007'], seconds: 0 },
    ]
    expect(writeText(results, requirements)).toContain('1 of 2 requirements met')
    const xml = writeJUnit(results, requirements)
    expect(xml).toContain('tests="2" failures="1"')
    expect(xml).toContain('message="&lt;was&gt; &quot;accepted&quot; &amp; kept "')
  })
})
