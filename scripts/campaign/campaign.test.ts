import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireContent } from '../../bot/content/read-content.ts'
import {
  startTelegramDouble,
  type TelegramDouble,
} from '../../bot/server/testing/telegram-double.ts'
import { createLowdbStore } from '../../bot/store/lowdb.ts'
import { checkContent } from '../check/check-content.ts'
import { previewCampaign } from './preview-campaign.ts'

const READERS = 30
const facts = 'campaigns/scholarship-example/facts.yaml'

describe('a campaign from the command line', { timeout: 120_000 }, () => {
  let folder: string
  let content: string
  let telegram: TelegramDouble
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'campaign-'))
    content = join(folder, 'content')
    cpSync('content', content, { recursive: true })
    telegram = await startTelegramDouble()
    const store = await createLowdbStore({ file: join(folder, 'bot.json'), now: () => new Date() })
    const since = '2026-11-22T00:00:00Z'
    await store.write(
      Array.from({ length: READERS }, (_, i) => ({
        kind: 'news' as const,
        key: String(100 + i),
        value: { v: 1 as const, lang: i % 2 ? 'en' : 'km', programmes: [], since } as const,
      })),
    )
    await store.close()
  })
  afterEach(async () => {
    await telegram.close()
    rmSync(folder, { recursive: true })
  })

  /** Says that somebody answers for the example, on these days. */
  const makeReady = (from = '2020-01-01', until = '2099-12-31') => {
    const text = readFileSync(join(content, facts), 'utf8')
      .replace('state: draft', 'state: ready')
      .replace(/from: .*/, `from: '${from}'`)
      .replace(/until: .*/, `until: '${until}'`)
    writeFileSync(join(content, facts), text)
  }

  function start(...args: string[]) {
    const child = spawn(
      process.execPath,
      ['scripts/campaign.ts', 'scholarship-example', '--content', content, ...args],
      {
        env: {
          PRACTICE: '1',
          BOT_TOKEN: telegram.token,
          TELEGRAM_API_ROOT: telegram.url,
          DATA_DIR: folder,
        },
      },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    }
    const ended = new Promise<string>((resolve) => {
      child.once('close', () => {
        resolve(said)
      })
    })
    return { ended, kill: () => child.kill('SIGKILL') }
  }

  const chats = () =>
    telegram.calls.flatMap(({ method, parameters }) =>
      method === 'sendMessage' ? [parameters.chat_id] : [],
    )

  it('that is killed in the middle goes on without sending anything twice', async () => {
    makeReady()
    const first = start('--send')
    while (chats().length < 10) await new Promise((resolve) => setTimeout(resolve, 5))
    first.kill()
    await first.ended
    const reached = chats().length
    expect(reached).toBeLessThan(READERS)
    const said = await start('--send').ended
    const counts = /sent (\d+), had it before (\d+), not known (\d+)/
      .exec(said)
      ?.slice(1)
      .map(Number)
    expect(counts, said).toBeDefined()
    const [sent, before, unknown] = counts as [number, number, number]
    expect(sent + before + unknown).toBe(READERS)
    expect(unknown).toBeLessThanOrEqual(1)
    expect(new Set(chats()).size).toBe(chats().length)
    expect(chats().length).toBeGreaterThanOrEqual(READERS - 1)
    expect(await start('--send').ended).toContain('sent 0')
  })

  it('carries the way to stop it, in the language of each', async () => {
    makeReady()
    expect(await start('--send').ended).toContain(`Done: sent ${READERS}`)
    const [khmer, english] = telegram.calls.map(({ parameters }) => parameters)
    expect(khmer?.text).toContain('ឧទាហរណ៍')
    expect(english?.text).toContain('You get this because you asked for news')
    const buttons = english?.reply_markup?.inline_keyboard?.flat() ?? []
    expect(buttons.at(-1)).toMatchObject({ text: 'Stop the news' })
    expect(buttons.at(-1)?.callback_data).toMatch(/^1\.news\.1\.stop\.yes\./)
  })

  it('is not sent as a draft, nor on another day', async () => {
    expect(await start('--send').ended).toContain('is a draft')
    makeReady('2020-01-01', '2020-01-02')
    expect(await start('--send').ended).toContain('is for 2020-01-01 to 2020-01-02')
    expect(await start().ended).toContain('Preview or send?')
    expect(chats()).toEqual([])
  })

  it('is shown in both languages before', () => {
    const text = previewCampaign(requireContent('content'), 'scholarship-example')
    expect(text).toContain('scholarship-example: draft')
    expect(text).toContain('[ Stop the news ]')
    expect(text).toContain('--- km ---')
    expect(() => previewCampaign(requireContent('content'), 'none')).toThrow(
      'No campaign is called "none"; there are: scholarship-example',
    )
  })

  it('is refused by the content check where it names what is not there', () => {
    const text = readFileSync(join(content, facts), 'utf8')
    writeFileSync(
      join(content, facts),
      text
        .replace('[family-package]', "[shock-history]\nprovinces: ['99']")
        .replace('2026-12-31', '2026-11-01'),
    )
    expect(checkContent(content, '2026-11-22').faults).toMatchObject([
      { field: 'provinces', message: 'there is no "99"' },
      { field: 'programmes', message: 'there is no "shock-history"' },
      { field: 'until', message: 'lies before from' },
    ])
  })
})
