import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { checkContent } from '../../scripts/check/check-content.ts'
import { explainRules } from '../../scripts/explain/explain-rules.ts'
import { readQuestion } from '../../scripts/explain/read-question.ts'
import { listContentPages } from '../../site/content-pages.ts'
import { toCheckData } from '../../site/library/check-data.ts'
import { buildFewPages } from '../../site/testing/build-few-pages.ts'
import { perEntry } from '../../site/library/static-paths.ts'
import { requireContent, type Content } from '../content/read-content.ts'
import { toBotContent } from '../content/to-bot-content.ts'
import { createMessages } from '../language/messages.ts'
import { createTestChat } from './testing/test-chat.ts'

const NAME = { km: 'កម្មវិធីគំរូថ្មី', en: 'New sample programme' }
const ROW = { km: 'ជំនួយគំរូ', en: 'Sample help' }

const rule = `order: 15
branch: social-assistance
state: live
name: { km: ${NAME.km}, en: ${NAME.en} }
operator: { km: គំរូ, en: Sample }
askAt: [{ km: សាលាគំរូ, en: Sample office }]
rules:
  - id: help
    name: { km: ${ROW.km}, en: ${ROW.en} }
    validFrom: '2026-01-01'
    validTo: '2026-12-31'
    conditions: [poor-card, valid-card]
    benefit: { km: ជំនួយ, en: Help }
    publish: yes
    where: [{ km: សាលាគំរូ, en: Sample office }]
    documents: not-published
    confidence: high
    sources: [{ id: hub }]
sources: [{ id: hub }]
checked: '2026-11-22'
reviewBy: '2027-05-22'
`

describe('a programme that is added by content only', () => {
  const project = mkdtempSync(join(tmpdir(), 'programme-'))
  const root = join(project, 'content')
  let content: Content
  beforeAll(() => {
    cpSync('content', root, { recursive: true })
    const folder = join(root, 'programmes/new-sample')
    mkdirSync(folder)
    writeFileSync(join(folder, 'rule.yaml'), rule)
    for (const lang of langs) {
      const page = `---\ntitle: ${NAME[lang]}\nsummary: ${ROW[lang]}\n---\n\n${ROW[lang]}\n`
      writeFileSync(join(folder, `${lang}.md`), page)
    }
    content = requireContent(root)
  }, 60_000)
  afterAll(() => {
    rmSync(project, { recursive: true })
  })

  it('is content without a fault', { timeout: 60_000 }, () => {
    expect(checkContent(root, '2026-11-22').faults).toEqual([])
  })

  it('has its pages on the site, in lists and in the check', () => {
    const routes = perEntry(content.programmes, 'id').map(({ params }) => params)
    for (const lang of langs) expect(routes).toContainEqual({ lang, id: 'new-sample' })
    expect(
      listContentPages(content).find(({ path }) => path === 'programmes/new-sample'),
    ).toMatchObject({ title: NAME, langs })
    expect(toCheckData(content).programmes.map(({ id }) => id)).toContain('new-sample')
  })

  it('is on its page, in the list and in the data of the check once the site is built', async () => {
    const read = await buildFewPages(project, ['[lang]/programmes', 'data/check.json.ts'])
    for (const lang of langs) {
      const page = read(`${lang}/programmes/new-sample/index.html`)
      expect(page).toContain(NAME[lang])
      expect(page).toContain(ROW[lang])
      expect(read(`${lang}/programmes/index.html`)).toContain(`/${lang}/programmes/new-sample/`)
    }
    expect(read('data/check.json')).toContain('new-sample')
  }, 120_000)

  it.each(langs)(
    'is found by the check in the bot, and news of it can be had, in %s',
    async (lang) => {
      const t = createMessages(lang, content.messages[lang])
      const me = createTestChat({ deps: { content: toBotContent(content, false) } })
      const option = (fact: string, id: string) =>
        content.check.facts.find((f) => f.id === fact)!.options.find((o) => o.id === id)!.label[
          lang
        ]
      await me.begin(lang)
      await me.send('/check')
      await me.press(t('check-situation-all'))
      await me.press(option('card', 'poor1'))
      await me.press(option('state', 'valid'))
      for (let asked = 0; asked < 30; asked += 1) {
        const last = me.chat.screen().messages.at(-1)!.buttons.flat()
        if (!last.some(({ text }) => text === t('check-dont-know'))) break
        await me.press(t('check-dont-know'))
      }
      const line = `✅ ${ROW[lang]} — ${NAME[lang]}`
      expect(me.texts().join('\n')).toContain(line)
      await me.send('/news')
      await me.press(t('news-yes'))
      await me.press(t('news-everywhere'))
      expect(me.buttons().map(({ text }) => text)).toContain(NAME[lang])
    },
  )

  it('holds on its days only, as of any day', () => {
    const asOf = (day: string) => {
      const args = ['--programme', 'new-sample', '--facts', '{"card":"poor1","state":"valid"}']
      const data = { ...toBotContent(content, false) }
      return explainRules(data, readQuestion([...args, '--as-of', day], data, '2026-11-22'))
    }
    expect(asOf('2026-11-22')).toMatch(/result +likely/)
    expect(asOf('2025-12-31')).toMatch(/period +future/)
    expect(asOf('2027-01-01')).toMatch(/period +ended/)
  })
})
