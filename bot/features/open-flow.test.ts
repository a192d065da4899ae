import { describe, expect, it } from 'vitest'
import { pressAll } from './testing/case-words.ts'
import { content, createTestChat } from './testing/test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

const flowOf = async (me: Chat) => (await me.store.get('session', '1001'))?.value

async function beginComplaint(me: Chat): Promise<void> {
  await me.begin('en')
  await me.send('/grievance')
  await pressAll(me, ['Contact me', 'with a payment', 'Skip', 'Skip'])
}

describe('a flow that is open', () => {
  it('takes no question for an answer after the person went to ask one', async () => {
    const me = createTestChat()
    await beginComplaint(me)
    await me.send('/menu')
    await me.press('Ask a question')
    await me.send('what is a SPID')
    expect(me.last()).toContain('answers/spid-what')
    await me.press('Go on where I stopped')
    await me.send('No money came')
    expect(me.last()).toContain('Where did it happen')
    expect((await flowOf(me))?.answers.what).toBe('No money came')
  })

  it('is not dropped without asking when a complaint is not sent yet', async () => {
    const me = createTestChat()
    await beginComplaint(me)
    for (const command of ['/check', '/status']) {
      await me.send(command)
      expect(me.last()).toContain('not sent yet')
      expect((await flowOf(me))?.flow).toBe('grievance')
    }
    await me.press('Delete it')
    expect(me.last()).toContain('social protection number')
  })

  it('is offered again when a complaint is begun twice', async () => {
    const me = createTestChat()
    await beginComplaint(me)
    await me.send('/grievance')
    expect(me.last()).toContain('not sent yet')
    await me.press('Go on')
    expect(me.last()).toContain('What happened')
  })

  it('goes on in the other language', async () => {
    const me = createTestChat()
    await beginComplaint(me)
    await me.send('/language')
    await me.press('ភាសាខ្មែរ')
    expect(me.last()).toContain('តើមានរឿងអ្វីកើតឡើង')
  })

  it('keeps what fits when its questions have changed meanwhile', async () => {
    const changing = { ...content }
    const me = createTestChat({ deps: { content: changing } })
    await beginComplaint(me)
    const flow = content.flows.grievance!
    changing.flows = { grievance: { ...flow, version: flow.version + 1 } }
    me.passTime(5 * 24 * 3_600_000)
    await me.send('a text for the old question')
    expect(me.texts().at(-2)).toContain('questions changed')
    expect(me.last()).toContain('What happened')
    await me.send('No money came')
    expect(me.last()).toContain('Where did it happen')
  })

  it('goes back step by step to the menu', async () => {
    const me = createTestChat()
    await beginComplaint(me)
    for (const asked of [
      'Which programme',
      'Which of these',
      'complaint about',
      'without your name',
      'nothing to go',
    ])
      await me.send('/back').then(() => {
        expect(me.last()).toContain(asked)
      })
  })

  it.each(['/cancel', '/menu', '/check', '/grievance', '/start', '/ask'])(
    'leaves no keyboard and no number behind at %s',
    async (command) => {
      const me = createTestChat()
      await me.begin('en')
      await me.send('/status')
      await me.send(me.sandbox.people[0]!.spid)
      expect(me.chat.screen().keyboard).not.toEqual([])
      await me.send(command)
      expect(me.chat.screen().keyboard).toEqual([])
      expect(await me.store.get('session', '1001:note')).toBeUndefined()
      expect(JSON.stringify(await flowOf(me))).not.toContain(me.sandbox.people[0]!.spid)
    },
  )
})

describe('a check', () => {
  it('whose questions have changed says so and keeps the answers that fit', async () => {
    const changing = { ...content }
    const me = createTestChat({ deps: { content: changing } })
    await me.begin('en')
    await me.send('/check')
    await me.press('Check everything')
    await me.press('Yes: Poor 1')
    changing.check = { ...content.check, version: content.check.version + 1 }
    await me.press('Yes, it is valid')
    expect(me.texts().at(-2)).toContain('questions changed')
    expect(me.last()).toContain('Can the Equity Card still be used')
  })
})

describe('words of a button that are typed', () => {
  it.each([
    ['Cancel', 'Cancelled'],
    ['បោះបង់', 'Cancelled'],
    ['menu', 'How can I help'],
  ])('"%s" do what the button does', async (word, answer) => {
    const me = createTestChat()
    await beginComplaint(me)
    await me.send(word)
    expect(me.last()).toContain(answer)
  })
})

describe('a link to the bot', () => {
  it('leads to a service after the language was chosen', async () => {
    const me = createTestChat()
    await me.send('/start grievance')
    await me.press('English')
    expect(me.last()).toContain('without your name')
    await me.send('/start check')
    expect(me.last()).toContain('What is it about')
  })

  it('that names nothing known leads to the menu', async () => {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/start constructor')
    expect(me.last()).toContain('How can I help')
  })
})
