/**
 * What must hold before the tests run: types, style, content, and a built site. In two lines side
 * by side, because most machines have two cores or more; what belongs to Astro is in one line,
 * for its commands write to the same folder. Each step's output is printed whole when it ends.
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const LINES = [
  ['types', 'build:if-stale', 'check'],
  ['lint:code', 'lint:format'],
] as const

/** Runs a script of package.json. @returns whether it ended well */
async function run(script: string): Promise<boolean> {
  const started = performance.now()
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.once('close', ended)),
  ])
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${code === 0 ? '✓' : '✗'} ${script} (${seconds} s)`)
  const said = [out, err].map((part) => part.trim()).filter(Boolean)
  if (said.length > 0) console.log(said.join('\n'))
  return code === 0
}

/** Runs the steps of a line one after another, also after one that failed: all faults are told. */
async function runLine(steps: readonly string[]): Promise<boolean> {
  let isWell = true
  for (const step of steps) isWell = (await run(step)) && isWell
  return isWell
}

// ESLint, too, reads the types that Astro makes.
const isReady = await run('types:prepare')
const results = isReady ? await Promise.all(LINES.map(runLine)) : [false]
process.exitCode = results.every(Boolean) ? 0 : 1
