import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { learnOnce } from './learn-once.ts'
import { requireContent } from './read-content.ts'
import { toBotContent } from './to-bot-content.ts'

const all = toBotContent(requireContent('content'), false)
/** A part, so that learning is quick. */
const content = {
  ...all,
  answers: all.answers.slice(0, 2),
  synonyms: {
    groups: all.synonyms.groups.slice(0, 10),
    filler: all.synonyms.filler.slice(0, 10),
    others: all.synonyms.others.slice(0, 20),
  },
}
const folders: string[] = []

function copyOfTheCode(): { root: string; kept: string } {
  const root = mkdtempSync(join(tmpdir(), 'learn-'))
  folders.push(root)
  cpSync('bot/language', join(root, 'bot/language'), { recursive: true })
  return { root, kept: join(root, 'node_modules/.cache/kumpear/topics.json') }
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('learnOnce', { timeout: 60_000 }, () => {
  it('learns the same from the same, and keeps it', () => {
    const { root, kept } = copyOfTheCode()
    const first = learnOnce(content, root).learnt
    expect(learnOnce(content, copyOfTheCode().root).learnt).toEqual(first)
    const { key } = JSON.parse(readFileSync(kept, 'utf8')) as { key: string }
    writeFileSync(kept, JSON.stringify({ key, learnt: 'what was kept' }))
    expect(learnOnce(content, root).learnt).toBe('what was kept')
  })

  it('learns again when content or code changed, or what was kept is broken', () => {
    const { root, kept } = copyOfTheCode()
    const first = learnOnce(content, root).learnt
    const fewer = { ...content, answers: content.answers.slice(1) }
    expect(learnOnce(fewer, root).learnt).not.toEqual(first)
    writeFileSync(kept, '{"key":')
    expect(learnOnce(content, root).learnt).toEqual(first)
    const before = readFileSync(kept, 'utf8')
    writeFileSync(join(root, 'bot/language/match-topic.ts'), 'export {}\n')
    learnOnce(content, root)
    expect(readFileSync(kept, 'utf8')).not.toBe(before)
  })

  it('learns also where nothing can be kept', () => {
    const nowhere = join(tmpdir(), 'there-is-no-such-folder')
    expect(learnOnce(content, nowhere).learnt?.model.topics).toContain(content.answers[0]!.id)
  })
})
