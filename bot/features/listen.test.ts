import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BotContent } from '../../schemas/bot-content.ts'
import { langs } from '../../schemas/lang.ts'
import { checkContent } from '../../scripts/check/check-content.ts'
import { requireContent } from '../content/read-content.ts'
import { toBotContent } from '../content/to-bot-content.ts'
import { sampleFile } from '../practice/sample-files.ts'
import { createTestChat } from './testing/test-chat.ts'

/** An Ogg file without any sound. */
const SOUND = sampleFile('voice-1')!.bytes

describe('recorded voice', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  const opened: string[] = []
  const openRecording = (path: string) => {
    opened.push(path)
    return readFile(join(root, path))
  }
  beforeAll(() => {
    cpSync('content', root, { recursive: true })
    for (const lang of langs) {
      writeFileSync(join(root, `answers/spid-get/${lang}.ogg`), SOUND)
      mkdirSync(join(root, 'flows/check/card'), { recursive: true })
      writeFileSync(join(root, `flows/check/card/${lang}.ogg`), SOUND)
    }
    content = toBotContent(requireContent(root), false)
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
  })
  let content: BotContent
  const listener = () => createTestChat({ deps: { openRecording, content } })
  const files = (me: ReturnType<typeof listener>) =>
    me.chat.screen().messages.flatMap(({ file }) => (file ? [file] : []))

  it.each(langs)('is offered beside an answer in %s, read once and sent again', async (lang) => {
    const me = listener()
    const listen = lang === 'km' ? 'ស្តាប់' : 'Listen'
    await me.begin(lang)
    for (let time = 0; time < 2; time++) {
      await me.send('/status')
      await me.press(lang === 'km' ? 'ខ្ញុំមិនមាន SPID' : 'I have no SPID')
      await me.press(listen)
    }
    expect(files(me).map(({ kind, bytes }) => [kind, bytes])).toEqual([
      ['voice', SOUND],
      ['voice', SOUND],
    ])
    expect(opened.splice(0)).toEqual([`answers/spid-get/${lang}.ogg`])
    expect(me.buttons().at(-1)?.text).toContain(lang === 'km' ? 'ម៉ឺនុយ' : 'Menu')
  })

  it('is offered beside a question of the check, which goes on', async () => {
    const me = listener()
    await me.begin('en')
    await me.send('/check')
    await me.press('Check everything')
    await me.press('Listen')
    expect(files(me)).toHaveLength(1)
    await me.press('Go on where I stopped')
    await me.press('Yes: Poor 1')
    expect(
      me.chat
        .screen()
        .messages.at(-1)!
        .buttons.flat()
        .map((b) => b.text),
    ).not.toContain('🔊 Listen')
  })

  it('is not offered where there is none', async () => {
    const me = createTestChat({ deps: { openRecording } })
    await me.begin('en')
    await me.send('/status')
    await me.press('I have no SPID')
    expect(me.buttons().map((b) => b.text)).not.toContain('🔊 Listen')
  })

  it('is counted where it is missing, and refused where it belongs to nothing', () => {
    mkdirSync(join(root, 'flows/check/nothing'))
    writeFileSync(join(root, 'flows/check/nothing/km.ogg'), SOUND)
    writeFileSync(join(root, 'answers/spid-what/km.ogg'), 'sound')
    const { faults, notices } = checkContent(root, '2026-11-22')
    const missing = notices
      .filter(({ message }) => message === 'no recording yet')
      .map(({ file }) => file)
    expect(missing).toContain('answers/spid-forgot/km.ogg')
    expect(missing).toContain('flows/grievance/programme/km.ogg')
    expect(missing).not.toContain('answers/spid-get/km.ogg')
    expect(missing).not.toContain('flows/check/card/km.ogg')
    expect(faults).toMatchObject([
      { file: 'flows/check/nothing/km.ogg', message: 'belongs to no answer or question' },
      { file: 'answers/spid-what/km.ogg', message: 'is no Ogg file' },
    ])
  }, 60_000)
})
