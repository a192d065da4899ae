import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startHub, type HubProcess } from './server/testing/hub-process.ts'

/** Each starts the real program. */
vi.setConfig({ testTimeout: 60_000 })

let dataDir: string
const running: HubProcess[] = []
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kumpear-main-'))
})
afterEach(async () => {
  for (const hub of running.splice(0)) {
    hub.signal('SIGKILL')
    await hub.ended
  }
  await rm(dataDir, { recursive: true, force: true })
})

function start(settings: Record<string, string> = {}): HubProcess {
  const hub = startHub({ DATA_DIR: dataDir, ...settings })
  running.push(hub)
  return hub
}

test('serves health and the sandbox with nothing to configure', async () => {
  const hub = start()
  const address = await hub.address()
  const health = await fetch(`${address}/healthz`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
  expect((await fetch(`${address}/registry/`)).status).toBe(200)
  const { people } = (await (await fetch(`${address}/registry/people`)).json()) as {
    people: unknown[]
  }
  expect(people.length).toBeGreaterThanOrEqual(60)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops it with exit code 0, twice too',
  async (signal) => {
    const hub = start()
    await hub.address()
    hub.signal(signal)
    hub.signal(signal)
    expect(await hub.ended).toEqual({ code: 0, signal: null })
    expect(hub.errors()).toBe('')
  },
)

describe('one sentence and exit code 1', () => {
  const sentence = async (hub: HubProcess): Promise<string> => {
    const { code } = await hub.ended
    expect(code).toBe(1)
    expect(hub.errors().trim().split('\n')).toHaveLength(1)
    return hub.errors()
  }

  test('for a wrong setting', async () => {
    expect(await sentence(start({ PORT: 'eighty' }))).toContain('PORT is "eighty"')
  })

  test('for a port in use', async () => {
    const address = await start().address()
    const { port } = new URL(address)
    expect(await sentence(start({ PORT: port }))).toContain(`Port ${port} is in use`)
  })

  test('for a data folder in use', async () => {
    await start().address()
    expect(await sentence(start())).toContain('in use by another process')
  })

  test.each(['bot.json', 'sandbox.json'])('for a broken %s, which stays', async (name) => {
    await writeFile(join(dataDir, name), '{"v":1,')
    expect(await sentence(start())).toContain(`${name} is damaged`)
    expect(await readFile(join(dataDir, name), 'utf8')).toBe('{"v":1,')
  })

  test('for a data folder that cannot be made', async () => {
    await writeFile(join(dataDir, 'file'), '')
    const hub = start({ DATA_DIR: join(dataDir, 'file', 'data') })
    expect(await sentence(hub)).toContain('DATA_DIR is')
  })

  test('for a real registry without an operator', async () => {
    const hub = start({ REGISTRY_URL: 'http://127.0.0.1:9', DATA_KEY: '0f'.repeat(32) })
    expect(await sentence(hub)).toContain('content/operator.yaml')
  })
})
