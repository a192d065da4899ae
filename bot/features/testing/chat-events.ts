import type { Update } from 'grammy/types'
import { decodeTap, encodeTap, type Tap } from '../../render/callback.ts'
import { PRACTICE_CHAT, type PhoneMessage, type PhoneScreen } from '../../practice/phone.ts'
import type { Walker } from './walker.ts'

/** Something a person or Telegram may do; it knows how to do it from whatever state. */
export interface ChatEvent {
  name: string
  /** Callback data, where it is the press of a button. */
  data?: string
  happen: (walker: Walker) => Promise<void>
}

/** Values that fit into some question of the bot. */
export interface Samples {
  spid: string
  phone: string
  /** A case number with a right check digit, which no case has. */
  reference: string
  secret: Uint8Array
}

const COMMANDS = [
  '/start',
  '/start check',
  '/start nonsense',
  '/menu',
  '/ask',
  '/ask what is a SPID',
  '/check',
  '/status',
  '/grievance',
  '/request',
  '/helper',
  '/language',
  '/privacy',
  '/news',
  '/stop',
  '/forget',
  '/help',
  '/cancel',
  '/back',
  '/nonsense',
]

/** What a person may write: for a question of their own, for a number, for a date, for nothing. */
const texts = ({ spid, reference }: Samples): readonly string[] => [
  'ខ្ញុំបាត់ប័ណ្ណសមធម៌ ត្រូវធ្វើម៉េច?',
  'what is a SPID',
  'ប្តីខ្ញុំវាយខ្ញុំ',
  'they asked me for a bribe',
  'jomnuoy',
  'បោះបង់',
  spid,
  '1234 5678 9012',
  '៤/១៩៦៦',
  '7',
  reference,
  `${reference} 0123-4567-89AB-CDEF`,
  '0123-4567-89AB-CDEF',
  '🙏',
  'ក'.repeat(1500),
]

export const tapData = (button: PhoneMessage['buttons'][number][number]): string | undefined =>
  'callback_data' in button ? button.callback_data : undefined

/** The bot's messages since the person last did something, oldest first. */
export function lastWords({ messages }: PhoneScreen): PhoneMessage[] {
  const visible = messages.filter((m) => !m.deleted)
  const from = visible.findLastIndex((m) => m.from === 'person') + 1
  return visible.slice(from)
}

const press = (message: number, data: string, label: string): ChatEvent => ({
  name: `[${label}]`,
  data,
  happen: async (walker) => {
    const pressed = walker.screen().messages.find((m) => m.id === message)!
    await walker.deliver(walker.updates.tap(pressed, data))
  },
})

/** Every button of the newest messages. */
export const buttonEvents = (screen: PhoneScreen): ChatEvent[] =>
  screen.messages
    .filter((m) => !m.deleted && m.buttons.length > 0)
    .slice(-2)
    .flatMap((m) =>
      m.buttons.flat().flatMap((b) => {
        const data = tapData(b)
        return data === undefined ? [] : [press(m.id, data, b.text)]
      }),
    )

/** Presses that no longer fit: of an older message, of another version, made up. */
function staleEvents(screen: PhoneScreen, { secret }: Samples): ChatEvent[] {
  const withButtons = screen.messages.filter((m) => m.buttons.length > 0)
  const newest = withButtons.at(-1)
  if (!newest) return []
  const data = newest.buttons.flat().map(tapData).find(Boolean)!
  const tap = decodeTap(data, PRACTICE_CHAT, secret)!
  const with_ = (change: Partial<Tap>) => encodeTap({ ...tap, ...change }, PRACTICE_CHAT, secret)
  const stale = withButtons.slice(0, -2).flatMap((m) => {
    const old = m.buttons.flat().map(tapData).find(Boolean)
    return old === undefined ? [] : [press(m.id, old, 'an older button')]
  })
  return [
    ...stale.slice(-3),
    press(newest.id, with_({ version: tap.version + 1 }), 'another version'),
    press(newest.id, with_({ option: 'nonsense' }), 'unknown option'),
    press(newest.id, with_({ flow: 'gone' }), 'unknown flow'),
    press(
      newest.id,
      with_({ flow: 'grievance', version: 1, question: 'step', option: 'send' }),
      'send',
    ),
    press(
      newest.id,
      with_({ flow: 'status', version: 1, question: 'proof', option: 'code' }),
      'code',
    ),
    press(newest.id, data.replace(/.{8}$/, 'AAAAAAAA'), 'made up'),
    press(newest.id, 'nonsense', 'nonsense'),
    press(newest.id, '', 'no data'),
  ]
}

/** Everything that may happen in a chat that shows this screen. */
export function eventsAt(screen: PhoneScreen, samples: Samples): ChatEvent[] {
  const write = (text: string): ChatEvent => ({
    name: text.slice(0, 40),
    happen: (walker) => walker.deliver(walker.updates.text(walker.fromPerson(text))),
  })
  const send = (name: string, make: (walker: Walker) => Update): ChatEvent => ({
    name: `<${name}>`,
    happen: (walker) => walker.deliver(make(walker)),
  })
  return [
    ...buttonEvents(screen),
    ...staleEvents(screen, samples),
    ...[...COMMANDS, ...texts(samples)].map(write),
    send('photo', (w) => w.updates.photo(w.fromPerson('photo'))),
    send('paper', (w) => w.updates.document(w.fromPerson('paper'))),
    send('other file', (w) => w.updates.document(w.fromPerson('file'), 'video/mp4')),
    send('voice', (w) => w.updates.voice(w.fromPerson('voice'))),
    send('location', (w) => w.updates.location(w.fromPerson('location'))),
    send('own contact', (w) => w.updates.contact(w.fromPerson('contact'), samples.phone)),
    send('foreign contact', (w) => w.updates.contact(w.fromPerson('contact'), '+85500000000', 7)),
    send('edited message', (w) => w.updates.edit(w.fromPerson('edited'))),
    {
      name: '<restart>',
      happen: async (walker) => {
        walker.restart()
        await walker.deliver(walker.updates.text(walker.fromPerson('/back')))
      },
    },
    {
      name: '<duplicate>',
      happen: async (walker) => {
        const update = walker.updates.text(walker.fromPerson('/help'))
        await walker.deliver(update)
        const before = walker.screen().messages.length
        await walker.deliver(update)
        if (walker.screen().messages.length !== before) throw new Error('answered twice')
      },
    },
  ]
}
