import { describe, expect, it } from 'vitest'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import { parseCaseNumber } from '../../schemas/case-number.ts'
import type { CitizenAction } from '../../schemas/cases/citizen-action.ts'
import { langs } from '../../schemas/lang.ts'
import { ActionRefused, RegistryUnavailable } from '../registry/registry.ts'
import { codeOf, fileComplaint, numberOf, pressAll, watchRegistry } from './testing/case-words.ts'
import { createTestChat } from './testing/test-chat.ts'

const plain = (text: string): string => text.replace(/[\s-]/g, '')

/** A complaint of this chat, or an anonymous one, that the registry shows as given. */
async function shown(fields: Partial<CaseView>, anonymous = false, lang: 'km' | 'en' = 'en') {
  const me = createTestChat()
  const registry = watchRegistry(me)
  await fileComplaint(me, lang, anonymous)
  const number = numberOf(me)
  const view: CaseView = {
    reference: parseCaseNumber(number)!,
    kind: 'grievance',
    category: 'payment',
    subcategory: 'not_received',
    status: 'in_review',
    received_at: '2026-11-20T03:00:00Z',
    events: [{ at: '2026-11-20T03:00:00Z', to: 'received' }],
    messages: [],
    attachments: [],
    ...fields,
  }
  const done: CitizenAction[] = []
  me.deps.registry.followCase = () => Promise.resolve(view)
  me.deps.registry.actOnCase = (_reference, _token, action) => {
    done.push(action)
    return Promise.resolve(view)
  }
  const open = async () => {
    await me.send(anonymous ? `${number} ${codeOf(me)}` : number)
  }
  await open()
  return { me, done, number, open, ...registry }
}

const decided = {
  status: 'resolved',
  decision: 'rejected',
  decision_text: 'The payment was made.',
  appeal_until: '2027-01-01T00:00:00Z',
} as const

describe.each(langs)('following a case in %s', (lang) => {
  it('shows state, aim, messages and history in plain words', async () => {
    const { me } = await shown(
      {
        aim: '2026-12-10T03:00:00Z',
        messages: [{ id: '1', at: '2026-11-21T03:00:00Z', author: 'officer', text: '៥៥៥' }],
      },
      false,
      lang,
    )
    expect(me.last()).toContain(lang === 'km' ? 'កំពុងពិនិត្យ' : 'being examined')
    expect(me.last()).toContain(me.deps.content.cases.basis[lang])
    expect(me.last()).toContain('៥៥៥')
    expect(me.last()).not.toMatch(/in_review|not_received/)
  })
})

describe('a case that is followed', () => {
  it('takes an answer, and a photo', async () => {
    const { me, done, attachments } = await shown({ status: 'awaiting_complainant' })
    await me.press('Answer')
    await me.send('My phone is broken')
    expect(done).toMatchObject([{ action: 'messages', text: 'My phone is broken' }])
    await me.press('Answer')
    await me.chat.sendPhoto('photo')
    expect(attachments).toHaveLength(1)
    // What is written afterwards is a question of its own.
    await me.send('what is a SPID')
    expect(done).toHaveLength(1)
  })

  it.each([false, true])('is withdrawn after being asked twice (anonymous: %s)', async (anon) => {
    const { me, done } = await shown({}, anon)
    await me.press('Withdraw')
    expect(done).toEqual([])
    await me.press('Yes, withdraw')
    expect(done).toMatchObject([{ action: 'withdraw' }])
  })

  it.each([false, true])('is closed and rated with two taps (anonymous: %s)', async (anon) => {
    const { me, done } = await shown(decided, anon)
    expect(me.last()).toContain('The payment was made.')
    await pressAll(me, ['It was solved', 'Good'])
    expect(done).toMatchObject([{ action: 'confirm' }, { action: 'feedback', satisfied: 'yes' }])
  })

  it('is opened again with a reason by button', async () => {
    const { me, done } = await shown(decided)
    await pressAll(me, ['Not solved', 'Only a part'])
    expect(done).toMatchObject([{ action: 'reopen', reason: 'Only a part was done' }])
  })

  it.each([false, true])('can be appealed against, as a new case (anonymous: %s)', async (anon) => {
    const { me, complaint, number } = await shown(decided, anon)
    await pressAll(me, ['Appeal', 'Something was not looked at'])
    expect(complaint()).toMatchObject({
      category: 'payment',
      subcategory: 'not_received',
      appeal_of: plain(number),
      anonymous: anon,
    })
    expect(numberOf(me)).not.toBe(number)
  })

  it('is not changed by a refused action, which is explained', async () => {
    const { me } = await shown({})
    me.deps.registry.actOnCase = () => Promise.reject(new ActionRefused('not-from-this-state'))
    await pressAll(me, ['Withdraw', 'Yes, withdraw'])
    expect(me.texts().join('\n')).toContain('the case is further on')
    expect(me.last()).toContain('being examined')
  })

  it('gets what was done while the registry was out of reach, once', async () => {
    const { me, done } = await shown({})
    const reachable = { ...me.deps.registry }
    me.deps.registry.actOnCase = () => Promise.reject(new RegistryUnavailable('down'))
    await me.press('Add something')
    await me.send('It is still so')
    expect(me.last()).toContain('pass it on by myself')
    Object.assign(me.deps.registry, reachable)
    me.passTime(60_000)
    await me.outbox.deliver()
    await me.outbox.deliver()
    expect(done).toMatchObject([{ action: 'messages', text: 'It is still so' }])
    expect(await me.store.list('outbox')).toEqual([])
  })
})

describe('an anonymous case that is followed', () => {
  it('takes an answer without a record that connects it with the chat', async () => {
    const { me, done, number, attachments } = await shown({ status: 'awaiting_complainant' }, true)
    for (const what of ['words', 'photo']) {
      await me.press('Answer')
      const prompt = me.texts().at(-2)!
      expect(prompt).toContain(number)
      if (what === 'words') await me.send('I saw it myself')
      else await me.chat.sendPhoto('photo')
      expect(me.texts()).not.toContain(prompt)
      for (const kind of ['session', 'link', 'update', 'outbox', 'limit'] as const) {
        for (const { key, value } of await me.store.list(kind)) {
          const record = key + JSON.stringify(value)
          expect(record.includes(plain(number)) && record.includes('1001')).toBe(false)
        }
      }
      await me.press('Back to the case')
    }
    expect(done).toMatchObject([{ action: 'messages', text: 'I saw it myself' }])
    expect(attachments).toHaveLength(1)
  })

  it('asks for the code again when its buttons are a day old', async () => {
    const { me, done } = await shown({}, true)
    me.passTime(25 * 3_600_000)
    await me.press('Withdraw')
    expect(me.texts().join('\n')).toContain('number and secret code again')
    expect(done).toEqual([])
  })
})
