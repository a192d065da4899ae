import type { PhoneMessage } from '../../../bot/practice/phone.ts'
import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

type SentFile = NonNullable<PhoneMessage['file']>

const TYPES: Record<SentFile['kind'], string> = { photo: 'image/png', voice: 'audio/ogg' }

/** What the bot sent, as an address inside the page: nothing is fetched. */
function address({ kind, bytes }: SentFile): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:${TYPES[kind]};base64,${btoa(text)}`
}

/** A picture, or a recording with its controls. */
export function sentFile(t: Translate, file: SentFile): HTMLElement {
  const src = address(file)
  return file.kind === 'photo'
    ? element('img', { src, alt: t('practice-picture'), class: 'sent-picture' })
    : element('audio', { src, controls: true, 'aria-label': t('practice-sound') })
}
