import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allExamples } from '../../bot/registry/sandbox/open-api/examples/all-examples.ts'
import { startHub, type HubProcess } from '../../bot/server/testing/hub-process.ts'
import { getToken, operationOf, sentNow } from '../../scripts/examples/run-example.ts'
import { sampleRunners } from '../testing/sample-runners.ts'
import { codeSample, type SampleLanguage } from './code-samples.ts'
import { PRACTICE_REGISTRY } from './reference-groups.ts'

const run = promisify(execFile)
const has = (program: string) => spawnSync(program, ['--version']).status === 0

/** Without them their samples are not run: curl and Python are no part of this project. */
const missing = ['curl', 'python3'].filter((program) => !has(program))
if (missing.length > 0) {
  const message = `Code samples are not run for want of ${missing.join(' and ')}.`
  if (process.env.REQUIRE_PROGRAMS === '1') throw new Error(message)
  console.warn(message)
}
const languages = (['curl', 'TypeScript', 'Python'] as const).filter(
  (language) => !missing.includes(language === 'Python' ? 'python3' : language),
)

const sampleOf = (language: SampleLanguage, registry: string, index: number): string => {
  const example = allExamples[index]!
  return codeSample(language, registry, operationOf(example), example)
}

describe('the code samples', () => {
  let hub: HubProcess
  let folder: string
  let url: string
  const tokens = new Map<string, string>()
  /** One moment for all: a case that is handed in again must be the same. */
  const now = new Date()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kumpear-samples-'))
    hub = startHub({ DATA_DIR: join(folder, 'data') })
    url = `${await hub.address()}/registry`
    for (const client of ['kumpear', 'kumpear-desk', 'practice-system']) {
      tokens.set(client, await getToken(url, client))
    }
  })
  afterAll(async () => {
    hub.signal('SIGTERM')
    await hub.ended
    await rm(folder, { recursive: true })
  })

  it('pass the type check of TypeScript', async () => {
    const files = await Promise.all(
      allExamples.map(async ({ id }, i) => {
        const file = join(folder, `${id}.mts`)
        await writeFile(file, `${sampleOf('TypeScript', PRACTICE_REGISTRY, i)}\n`)
        return file
      }),
    )
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      skipLibCheck: true,
      typeRoots: [join(process.cwd(), 'node_modules/@types')],
      types: ['node'],
    })
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(faults).toEqual([])
  })

  it.each(languages.map((language) => [language] as const))(
    'in %s run against the practice registry',
    { timeout: 120_000 },
    async (language) => {
      const samples = allExamples.flatMap(({ id, client, status }, i) => {
        // A program for a refusal ends with it.
        if (status !== undefined) return []
        // Another language has used the ids of messages; those of cases may come again.
        const code = sentNow(sampleOf(language, url, i), now)
          .replaceAll(/"([mt])-/g, `"$1-${language}-`)
          .replaceAll('"t-identifier"', `"t-${language}-identifier"`)
        return [{ id, code, token: tokens.get(client ?? '') ?? '' }]
      })
      const { program, words } = await sampleRunners[language](samples, folder)
      const { stdout } = await run(program, words, {
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      })
      const answers = stdout.trim().split('\n')
      expect(answers).toHaveLength(samples.length)
      for (const [i, answer] of answers.entries()) {
        expect(JSON.parse(answer), `${language} ${samples[i]!.id}`).toBeTypeOf('object')
      }
    },
  )
})
