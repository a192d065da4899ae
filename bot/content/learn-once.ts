import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { learnTopics } from '../language/matching/learn-topics.ts'
import type { BotContent, LearntTopics } from '../../schemas/bot-content.ts'

/** Where tools keep what they can make again; gone with the next `npm ci`. */
const FILE = 'node_modules/.cache/kumpear/topics.json'

interface Kept {
  key: string
  learnt: LearntTopics
}

/**
 * The content with what is learnt from its sample questions. Learning takes seconds, so it is kept
 * below `root` and used again while content and code are the same. A folder that cannot be written
 * costs time only.
 */
export function learnOnce(content: BotContent, root: string): BotContent {
  const file = join(root, FILE)
  const key = keyOf(content, root)
  const kept = key === undefined ? undefined : readKept(file)
  if (kept && kept.key === key) return { ...content, learnt: kept.learnt }
  const learnt = learnTopics(content.answers, content.synonyms)
  if (key !== undefined) keep(file, { key, learnt })
  return { ...content, learnt }
}

/**
 * Hash of all that the result depends on: samples, synonyms and the code that learns. Undefined
 * where the code is not below `root`.
 */
function keyOf({ answers, synonyms }: BotContent, root: string): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify([answers, synonyms]))
  const folder = join(root, 'bot/language')
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((f) => /(?<!\.test)\.ts$/.test(f)).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex')
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch {
    return undefined
  }
}

/** Written beside and then renamed, so that no reader finds half a file. */
function keep(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const beside = `${file}.${process.pid}`
    writeFileSync(beside, JSON.stringify(kept))
    renameSync(beside, file)
  } catch {
    // Nothing is lost: the next start learns again.
  }
}
