import { describe, expect, it } from 'vitest'
import { createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

/** Answers by pressing the first of these words that is on the newest question, else the default. */
async function answerAll(me: Chat, answers: readonly string[], otherwise: string): Promise<number> {
  for (let asked = 0; asked < 30; asked++) {
    const message = me.chat.screen().messages.at(-1)!
    const labels = message.buttons.flat().map((b) => b.text)
    if (!labels.some((l) => l.includes("I don't know") || l.includes('មិនដឹង'))) return asked
    const chosen =
      answers.find((a) => labels.some((l) => l === a)) ?? labels.find((l) => l === otherwise)
    await me.press(chosen ?? "I don't know")
  }
  throw new Error('the check does not end')
}

async function start(me: Chat): Promise<void> {
  await me.send('/check')
  await me.press('Check everything')
}

describe('the check', () => {
  it('finds support for a pregnant woman of a poor family', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/check')
    await me.press('I am pregnant')
    const asked = await answerAll(me, ['Yes: Poor 1', 'Yes, it is valid'], 'No')
    expect(asked).toBeLessThanOrEqual(8)
    const all = me.texts().join('\n')
    expect(all).toContain('You can likely get')
    expect(all).toContain('Pregnant women')
    expect(all).toContain('as of August 2023')
    expect(all).toContain('not a decision')
    expect(all).not.toContain('approved')
  })

  it('never says no to a person who knows nothing', async () => {
    const me = createTestChat()
    await me.begin('en')
    await start(me)
    await answerAll(me, [], "I don't know")
    expect(me.texts().join('\n')).toContain('Maybe')
    expect(me.buttons().map((b) => b.text)).not.toContain('➖ What does not fit, and why')
  })

  it('goes back, changes an answer and keeps the others', async () => {
    const me = createTestChat()
    await me.begin('en')
    await start(me)
    const first = me.last()
    await me.press('Yes: Poor 1')
    await me.send('/back')
    expect(me.last()).toBe(first)
    await me.press('Yes: Poor 2')
    await answerAll(me, ['Yes, it is valid'], 'No')
    await me.press('Change an answer')
    await me.press('✏️ Yes: Poor 2')
    expect(me.last()).toBe(first)
  })

  it('explains a press on a question that was answered already', async () => {
    const me = createTestChat()
    await me.begin('en')
    await start(me)
    const message = me.chat.screen().messages.at(-1)!
    const data = me.buttons().findLast((b) => b.text === 'Yes: Poor 1')!.data
    await me.press('Yes: Poor 1')
    const now = me.last()
    await me.chat.tap(message.id, data)
    expect(me.texts().at(-2)).toContain('answered already')
    expect(me.last()).toBe(now)
  })

  it('offers to go on after a break', async () => {
    const me = createTestChat()
    await me.begin('en')
    await start(me)
    await me.press('Yes: Poor 1')
    const question = me.last()
    me.passTime(5 * 24 * 3_600_000)
    await me.send('/check')
    await me.press('Go on where I stopped')
    expect(me.last()).toBe(question)
  })
})
