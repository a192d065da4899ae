import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAskQuestions } from './ask/ask-question.ts'
import { readQueries } from './search/read-queries.ts'

const folder = mkdtempSync(join(tmpdir(), 'question-files-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const KNOWN = ['idpoor-apply', 'idpoor-criteria', 'spid-what']

function write(...lines: readonly (string | object)[]): string {
  const file = join(folder, 'questions.jsonl')
  writeFileSync(file, lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'))
  return file
}
const ask = (...lines: readonly (string | object)[]) => readAskQuestions(write(...lines), KNOWN)
const search = (...lines: readonly (string | object)[]) => readQueries(write(...lines))

describe('a file of questions', () => {
  it.each(['q', 'question', 'query', 'text'])('has the question under %s', (field) => {
    expect(ask({ id: 1, [field]: ' what ', topic: 'spid-what' })).toEqual([
      { q: 'what', topics: ['spid-what'], lang: 'en' },
    ])
  })

  it.each(['topic', 'topics', 'expect', 'expected', 'answer'])('has topics under %s', (field) => {
    const both = ['idpoor-apply', 'spid-what']
    expect(ask({ q: 'a', [field]: 'spid-what' })[0]?.topics).toEqual(['spid-what'])
    expect(ask({ q: 'a', [field]: both })[0]?.topics).toEqual(both)
  })

  it.each([
    { topic: null },
    { topic: '' },
    { topic: [] },
    { expected: 'none' },
    { answer: 'out-of-scope' },
    { topics: ['out_of_scope'] },
    { inScope: false },
    { scope: 'out' },
  ])('says with %j that a question is out of scope', (fields) => {
    expect(ask({ q: 'a', ...fields })[0]?.topics).toEqual([])
  })

  it('has a line without a topic out of scope beside lines that have one', () => {
    expect(ask({ q: 'a', topic: 'spid-what' }, { q: 'b' })[1]?.topics).toEqual([])
  })

  it('may hold nothing but questions out of scope', () => {
    expect(ask({ q: 'a', lang: 'en' }, { q: 'b' }).flatMap(({ topics }) => topics)).toEqual([])
  })

  it('may name the language, in any words', () => {
    const lines = ask(
      { q: 'a', topic: null, lang: 'km-Latn' },
      { q: 'a', topic: null, language: 'French' },
      { q: 'ID Poor គឺអ្វី', topic: null, lang: null },
      { q: 'a', topic: null },
    )
    expect(lines.map(({ lang }) => lang)).toEqual(['km-Latn', 'French', 'km', 'en'])
  })

  it('may begin with a byte order mark and have blank lines', () => {
    expect(ask('\ufeff{"q":"a","topic":null}\r', '', '  ', { q: 'b', topic: null })).toHaveLength(2)
  })

  it.each([
    [['{'], 'line 1: not JSON'],
    [[[]], 'line 1: not an object'],
    [[{ q: 'a', topic: null }, { topic: null }], 'line 2: q: no question'],
    [[{ q: ' ', topic: null }], 'line 1: q: the question is blank'],
    [[{ q: 'a', topic: 1 }], 'line 1: right: neither text nor a list'],
    [
      [
        { q: 'a', topic: null },
        { q: 'b', label: 'spid-what' },
      ],
      'line 2: "spid-what" stands under none of topic, topics',
    ],
    [
      [{ q: 'a', topic: 'idpoor-aply' }],
      'line 1: no topic "idpoor-aply" in content/answers/; near it: idpoor-apply, idpoor-criteria',
    ],
    [['', '\ufeff'], 'line 1: no question'],
    [[''], 'no question in the file'],
  ])('%j is refused: %s', (lines, message) => {
    expect(() => ask(...lines)).toThrow(message)
  })
})

describe('a file of queries', () => {
  it.each(['expect', 'expected', 'url', 'page', 'path'])('has the page under %s', (field) => {
    expect(search({ query: 'អ្វី', [field]: 'https://example.org/km/systems/spid/' })).toEqual([
      { q: 'អ្វី', expect: ['/km/systems/spid/'], lang: 'km' },
    ])
  })

  it.each([
    [{ q: 'a', lang: 'en' }, 'line 1: no right page under expect, expected'],
    [{ q: 'a', expect: [] }, 'line 1: no right page'],
    [{ q: 'a', expect: 'x', lang: 'fr' }, 'line 1: the language "fr" is neither km nor en'],
  ])('%j is refused: %s', (line, message) => {
    expect(() => search(line)).toThrow(message)
  })
})

it.each(['before', 'after'])('is named in the error with --json %s it', (place) => {
  const file = write('{')
  const args = place === 'before' ? ['--json', file] : [file, '--json']
  const run = spawnSync(process.execPath, ['scripts/evaluate.ts', 'ask', ...args], {
    encoding: 'utf8',
  })
  expect(run.stderr).toContain(`${file}, line 1: not JSON`)
  expect(run.status).toBe(1)
})
