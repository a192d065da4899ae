import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import type { CaseNotice } from '../../schemas/cases/case-notice.ts'
import type { OfficerAction } from '../../schemas/cases/officer-action.ts'
import { parseCaseNumber } from '../../schemas/case-number.ts'
import { fileComplaint, numberOf } from './testing/case-words.ts'
import { createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const supervisor = { code: 'one', role: 'supervisor' } as const
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

type Deed = OfficerAction extends infer A
  ? A extends { id: string }
    ? Omit<A, 'id'>
    : never
  : never

/** The sandbox's officer moves the only case there is. */
async function officer(me: Chat, n: number, action: Deed): Promise<void> {
  const { cases } = await me.caseDesk.list(supervisor, {})
  await me.caseDesk.act(supervisor, cases[0]!.id, { ...action, id: uuid(n) })
  await me.outbox.deliver()
}

const news = { km: 'មានដំណឹងអំពីករណីរបស់អ្នក', en: 'There is news on your case' }
const told = (me: Chat, lang: 'km' | 'en'): string[] =>
  me.texts().filter((text) => text.includes(news[lang]))

describe.each(langs)('news on a case in %s', (lang) => {
  it('comes to the chat at once and days later, in neutral words, with the way to the case', async () => {
    const me = createTestChat()
    await fileComplaint(me, lang, false)
    const number = numberOf(me)
    await officer(me, 1, { action: 'acknowledge' })
    expect(told(me, lang)).toHaveLength(1)
    expect(me.last()).toContain(number)
    expect(me.last()).not.toMatch(/payment|ប្រាក់/)
    me.passTime(6 * 24 * 3_600_000)
    await officer(me, 2, { action: 'take' })
    await officer(me, 3, { action: 'ask', reason: '៥?' })
    expect(told(me, lang)).toHaveLength(3)
    await me.press(lang === 'km' ? '👀 មើល' : 'Look at it')
    expect(me.last()).toContain('៥?')
    await me.press(lang === 'km' ? 'ឆ្លើយ' : 'Answer')
    await me.send('៦')
    // What a person does themselves is no news to them.
    expect(told(me, lang)).toHaveLength(3)
    await officer(me, 4, { action: 'resolve', decision: 'upheld', reason: '៧' })
    await me.press(lang === 'km' ? '👀 មើល' : 'Look at it')
    expect(me.last()).toContain('៧')
    await me.press(lang === 'km' ? 'ដោះស្រាយហើយ' : 'It was solved')
    await me.press(lang === 'km' ? '🙂' : 'Good')
    await me.press(lang === 'km' ? 'ត្រឡប់ទៅករណី' : 'Back to the case')
    expect(me.last()).toContain(lang === 'km' ? 'បានបិទ' : 'closed')
  })
})

describe('news on a case', () => {
  it('is told once however often the registry says it', async () => {
    const me = createTestChat()
    await fileComplaint(me, 'en', false)
    const notice: CaseNotice = {
      id: uuid(9),
      at: '2026-11-22T03:00:00Z',
      case_id: uuid(8),
      reference: parseCaseNumber(numberOf(me))!,
      kind: 'changed',
      status: 'in_review',
      by: 'officer',
    }
    await me.notices.dispatch(notice)
    await me.outbox.deliver()
    await me.notices.dispatch(notice)
    await me.outbox.deliver()
    expect(told(me, 'en')).toHaveLength(1)
  })

  it('of an anonymous case goes nowhere', async () => {
    const me = createTestChat()
    await fileComplaint(me, 'en', true)
    const before = me.texts().length
    await officer(me, 1, { action: 'acknowledge' })
    expect(me.texts()).toHaveLength(before)
    expect(await me.store.list('outbox')).toEqual([])
  })

  it('follows the language that was chosen meanwhile', async () => {
    const me = createTestChat()
    await fileComplaint(me, 'en', false)
    await me.send('/language')
    await me.press('ភាសាខ្មែរ')
    await officer(me, 1, { action: 'acknowledge' })
    expect(told(me, 'km')).toHaveLength(1)
  })
})
