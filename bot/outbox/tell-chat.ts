import type { BotDeps } from '../context.ts'
import { createMessages, type Translate } from '../language/messages.ts'
import { encodeTap, type Tap } from '../render/callback.ts'
import type { Change } from '../store/store.ts'

type Deps = Pick<BotDeps, 'store' | 'content' | 'practice' | 'now' | 'secret'>

/** Words for a chat and the buttons under them. */
export interface Told {
  text: string
  buttons?: readonly { text: string; tap: Tap }[]
}

/**
 * An outbox entry that tells a chat something later, in the language that the chat has chosen.
 * @param key of the entry: the same key is told once
 */
export async function tellChat(
  { store, content, practice, now, secret }: Deps,
  key: string,
  chat: number,
  words: (t: Translate) => Told,
): Promise<Change> {
  const lang = (await store.get('session', String(chat)))?.value.lang ?? 'km'
  const t = createMessages(lang, content.messages[lang])
  const { text, buttons = [] } = words(t)
  const mark = practice === 'marked' ? `${t('bot-practice-mark')}\n\n` : ''
  return {
    kind: 'outbox',
    key,
    value: {
      v: 1,
      kind: 'chat',
      chat,
      text: mark + text,
      buttons: buttons.map((b) => ({ text: b.text, data: encodeTap(b.tap, chat, secret) })),
      attempts: 0,
      due: now().toISOString(),
    },
  }
}
