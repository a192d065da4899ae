import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import type { CaseSubmission } from '../../schemas/cases/case-submission.ts'
import { ReferenceTaken, RegistryUnavailable } from '../registry/registry.ts'
import {
  codeOf as token,
  fileComplaint as file,
  numberOf as number,
  words,
} from './testing/case-words.ts'
import { createTestChat } from './testing/test-chat.ts'

describe.each(langs)('a complaint in %s', (lang) => {
  it('is filed by buttons alone, reaches the registry once and can be followed', async () => {
    const me = createTestChat()
    await file(me, lang, false)
    expect(await me.sandbox.handle({ method: 'GET', path: '/people' })).toHaveProperty(
      'status',
      200,
    )
    expect(await me.store.list('outbox')).toEqual([])
    const given = number(me)
    await me.press(words[lang].follow)
    await me.press(given)
    expect(me.last()).toContain(given)
  })

  it('leaves no trace of the chat when anonymous and is followed by its code', async () => {
    const me = createTestChat()
    await file(me, lang, true)
    expect(await me.store.list('link')).toEqual([])
    const [given, secret] = [number(me), token(me)]
    const other = createTestChat({ registry: me.deps.registry })
    await other.begin(lang)
    await other.send('/grievance')
    await other.press(words[lang].follow)
    await other.send(`${given} ${secret}`)
    expect(other.last()).toContain(given)
  })
})

describe('a complaint', () => {
  it('keeps its text, reads it back and goes back a step', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    for (const words of ['Contact me', 'with a payment', 'Skip', 'Skip']) await me.press(words)
    await me.send('No money came in May')
    await me.send('/back')
    expect(me.last()).toContain('What happened')
    await me.send('No money came in June')
    await me.press('Banteay Meanchey')
    await me.press('Take')
    expect(me.last()).toContain('No money came in June')
    expect(me.last()).toContain('Banteay Meanchey')
    expect(me.last()).not.toContain('May')
  })

  it('takes at most seven presses in the simplest case', async () => {
    const me = createTestChat()
    await me.begin('en')
    const presses = [
      'Complaint',
      'Without my name',
      'with a payment',
      'did not come',
      'enough',
      'Send the',
    ]
    expect(presses.length).toBeLessThanOrEqual(7)
    for (const words of presses) await me.press(words)
    expect(me.last()).toContain('Complaint number')
  })

  it('keeps no details of violence or bribes, but shows who helps', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    for (const words of ['Contact me', 'with a payment', 'Skip', 'Skip']) await me.press(words)
    await me.send('my husband beats me because of the money')
    expect(me.texts().join('\n')).toContain('1280')
    expect(me.last()).toContain('What happened')
    expect(JSON.stringify(await me.store.list('session'))).not.toContain('beats')
  })

  it('notices that the same was complained about and joins it on request', async () => {
    const me = createTestChat()
    const submitted: CaseSubmission[] = []
    const original = { ...me.deps.registry }
    me.deps.registry.submitCase = (submission) => {
      submitted.push(submission)
      return original.submitCase(submission)
    }
    await file(me, 'en', false)
    const first = number(me)
    await me.send('/grievance')
    for (const words of ['Contact me', 'with a payment', 'Skip', 'Skip']) await me.press(words)
    await me.send('Still nothing')
    await me.press('Skip')
    expect(me.last()).toContain(first)
    await me.press('Add this to')
    expect(number(me)).not.toBe(first)
    expect(submitted[1]).toMatchObject({
      description: 'Still nothing',
      same_as: submitted[0]!.reference,
    })
    // Another category, and an anonymous complaint, have nothing to do with it.
    await me.send('/grievance')
    for (const words of ['Contact me', 'Bad service', 'Skip', 'Skip', 'enough'])
      await me.press(words)
    expect(me.last()).not.toContain(first)
  })

  it('gives its number while the registry is out of reach and delivers later, once', async () => {
    const me = createTestChat()
    const original = { ...me.deps.registry }
    let tries = 0
    me.deps.registry.submitCase = () => {
      tries++
      return Promise.reject(new RegistryUnavailable('down'))
    }
    await file(me, 'en', false)
    const given = number(me)
    expect(await me.store.list('outbox')).toHaveLength(1)
    await me.press('Follow')
    await me.press(given)
    expect(me.last()).toContain('received')
    Object.assign(me.deps.registry, original)
    me.passTime(60_000)
    await me.outbox.deliver()
    await me.outbox.deliver()
    expect(tries).toBe(1)
    expect(await me.store.list('outbox')).toEqual([])
  })

  it('gets another number when the first is taken, tells it and answers to both', async () => {
    const me = createTestChat()
    const original = { ...me.deps.registry }
    let first = true
    me.deps.registry.submitCase = (g) => {
      if (!first) return original.submitCase(g)
      first = false
      return Promise.reject(new ReferenceTaken('taken'))
    }
    await file(me, 'en', false)
    const old = number(me)
    await me.outbox.deliver()
    await me.outbox.deliver()
    const renamed = me
      .last()
      .match(/KP [\d-]+/g)!
      .find((n) => n !== old)!
    expect(me.last()).toContain(old)
    expect(me.last()).toContain(renamed)
    for (const given of [old, renamed]) {
      await me.send('/grievance')
      await me.press('Follow')
      await me.send(given)
      expect(me.last()).toContain('Complaint KP')
    }
  })

  it('makes one case when its confirmation is delivered twice', async () => {
    const me = createTestChat()
    await file(me, 'en', true)
    const before = me.texts().length
    await me.repeatLastTap()
    expect(me.texts()).toHaveLength(before)
  })

  it('refuses a wrong number and a wrong code alike', async () => {
    const me = createTestChat()
    await file(me, 'en', true)
    const given = number(me)
    await me.press('Follow')
    await me.send('KP 123-456-789')
    expect(me.last()).toContain('not right')
    await me.send(`${given} 0000-0000-0000-0000`)
    expect(me.last()).toContain('I found nothing')
  })
})
