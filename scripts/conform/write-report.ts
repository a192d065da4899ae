import type { Requirement } from './requirements.ts'
import type { Result } from './run-checks.ts'

type Requirements = ReadonlyMap<string, Requirement>

const passed = (result: Result): boolean => result.faults.length === 0

/** The report for people: one line for each requirement, and what is wrong below it. */
export function writeText(results: readonly Result[], requirements: Requirements): string {
  const lines = results.flatMap((result) => [
    `${passed(result) ? 'pass' : 'FAIL'}  ${result.id}  ${describe(result, requirements)}`,
    ...result.faults.map((fault) => `        ${fault}`),
  ])
  const count = results.filter(passed).length
  return [...lines, '', `${count} of ${results.length} requirements met`].join('\n')
}

/** The same as JUnit XML, for continuous integration. */
export function writeJUnit(results: readonly Result[], requirements: Requirements): string {
  const failures = results.filter((result) => !passed(result)).length
  const cases = results.map((result) => {
    const name = escapeXml(`${result.id} ${describe(result, requirements)}`)
    const open = `    <testcase classname="dci" name="${name}" time="${result.seconds}"`
    if (passed(result)) return `${open}/>`
    const fault = escapeXml(result.faults.join('\n'))
    const first = escapeXml(result.faults[0] ?? '')
    return `${open}>\n      <failure message="${first}">${fault}</failure>\n    </testcase>`
  })
  const suite = `name="registry conformance" tests="${results.length}" failures="${failures}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite ${suite}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const describe = ({ id }: Result, requirements: Requirements): string =>
  requirements.get(id)?.description ?? ''

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    // XML has no place for other control characters, not even escaped.
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' '))
