import { describe, expect, it } from 'vitest'
import { proposedSpid } from '../../schemas/spid.ts'
import { RegistryUnavailable } from '../registry/registry.ts'
import { pressAll } from './testing/case-words.ts'
import { createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const KINDS = ['session', 'update', 'outbox', 'link', 'limit'] as const

async function fileWithoutName(me: Chat): Promise<{ number: string; code: string }> {
  await me.send('/grievance')
  await pressAll(me, ['Without my name', 'with a payment', 'Skip', 'Skip'])
  await me.send('No money came')
  await me.chat.sendPhoto('photo')
  await pressAll(me, ['Skip', 'Send the complaint'])
  const told = me.texts().findLast((t) => t.includes('Secret code'))!
  return {
    number: /KP [\d-]+/.exec(told)![0],
    code: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(told)![0],
  }
}

const plain = (text: string): string => text.replace(/[\s-]/g, '')

describe('an anonymous case', () => {
  it('stands in no record with the chat, while it waits and afterwards', async () => {
    const me = createTestChat()
    await me.begin('en')
    const original = { ...me.deps.registry }
    me.deps.registry.submitCase = () => Promise.reject(new RegistryUnavailable('down'))
    const { number, code } = await fileWithoutName(me)
    for (const round of ['waits', 'delivered']) {
      for (const kind of KINDS) {
        for (const { key, value } of await me.store.list(kind)) {
          const record = key + JSON.stringify(value)
          const signs = [plain(number), plain(code), 'No money', 'photo-']
          const ofCase = signs.some((s) => record.includes(s))
          expect([round, kind, ofCase && record.includes('1001')]).toEqual([round, kind, false])
        }
      }
      Object.assign(me.deps.registry, original)
      me.passTime(60_000)
      await me.outbox.deliver()
    }
    expect(me.logged.join('\n')).not.toContain(plain(number))
  })

  it('has the hour of its making only', async () => {
    const me = createTestChat()
    me.passTime(17 * 60_000)
    await me.begin('en')
    let created = ''
    const original = { ...me.deps.registry }
    me.deps.registry.submitCase = (grievance) => {
      created = grievance.created_at
      return original.submitCase(grievance)
    }
    await fileWithoutName(me)
    expect(created).toBe('2026-11-22T03:00:00.000Z')
  })

  it('is followed without a record of it, and the code leaves the chat', async () => {
    const me = createTestChat()
    await me.begin('en')
    const { number, code } = await fileWithoutName(me)
    await me.press('Follow')
    await me.send(number)
    expect(me.last()).toContain('together')
    for (const { value } of await me.store.list('session')) {
      expect(JSON.stringify(value)).not.toContain(plain(number))
    }
    await me.send(`${number} ${code}`)
    expect(me.last()).toContain(number)
    expect(
      me.chat.screen().messages.filter((m) => m.from === 'person' && m.text.includes(code)),
    ).toEqual([])
  })
})

describe('a number where none was asked for', () => {
  it('is taken out of the chat when it is a SPID', async () => {
    const me = createTestChat()
    await me.begin('en')
    const { spid } = me.sandbox.people[0]!
    await me.send(proposedSpid.display(spid))
    expect(me.last()).toContain('looks like a social protection number')
    expect(JSON.stringify(me.chat.screen())).not.toContain(proposedSpid.display(spid))
  })

  it('is taken out of the chat when it is a phone', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.chat.shareContact('+85500123456')
    expect(me.last()).toContain('did not ask for a phone number')
    expect(JSON.stringify(me.chat.screen())).not.toContain('+85500123456')
  })

  it('opens a case by its number and code at any time', async () => {
    const me = createTestChat()
    await me.begin('en')
    const { number, code } = await fileWithoutName(me)
    await me.send('/check')
    await me.send(`${number} ${code}`)
    expect(me.last()).toContain(`Complaint ${number}`)
  })
})
