import { writeFile } from 'node:fs/promises'
import { allExamples } from '../bot/registry/sandbox/open-api/examples/all-examples.ts'
import type { RecordedReply } from '../bot/registry/sandbox/open-api/examples/recorded-replies.ts'
import { operationOf, runExample } from './examples/run-example.ts'

/**
 * `npm run record-examples -- [URL]`: makes the calls of all examples to the practice registry at
 * URL (http://127.0.0.1:3000/registry, freshly started) and keeps its answers for the reference.
 */
const FILE = 'bot/registry/sandbox/open-api/examples/replies.json'
const url = process.argv[2] ?? 'http://127.0.0.1:3000/registry'

/** Keys and tokens are long, and other ones the next time. */
const shorten = (name: string, value: unknown): unknown =>
  /^(access_token|n|x|y)$/.test(name) && typeof value === 'string' && value.length > 20
    ? `${value.slice(0, 8)}…`
    : value

const replies: Record<string, RecordedReply> = {}
for (const example of allExamples) {
  const reply = await runExample(url, example, new Date())
  const status = example.status ?? operationOf(example).status ?? '200'
  if (reply.status !== Number(status)) {
    throw new Error(`${example.id} was answered ${reply.status}, expected ${status}`)
  }
  replies[example.id] = reply
}
await writeFile(FILE, `${JSON.stringify(replies, shorten, 2)}\n`)
console.log(`${allExamples.length} answers are in ${FILE}.`)
