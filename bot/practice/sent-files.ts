import type { InputFile } from 'grammy'

/** A picture or a recording that the bot sent. */
export interface SentFile {
  kind: 'photo' | 'voice'
  bytes: Uint8Array<ArrayBuffer>
  /** Telegram's name for it, by which it can be sent again. */
  id: string
}

/**
 * Files that the practice phone was sent: new ones come as bytes, those of before by their name.
 * @param find a file that is on the phone already
 */
export async function receiveFile(
  kind: SentFile['kind'],
  sent: InputFile | string,
  find: (id: string) => SentFile | undefined,
  newId: string,
): Promise<SentFile | undefined> {
  if (typeof sent === 'string') return find(sent)
  const raw = await sent.toRaw()
  // The bot sends what it holds in memory.
  return raw instanceof Uint8Array ? { kind, bytes: Uint8Array.from(raw), id: newId } : undefined
}

/** The part of a message that describes the file, as the Bot API does. */
export const describeFile = ({ kind, id }: SentFile) => {
  const file = { file_id: id, file_unique_id: id }
  return kind === 'photo'
    ? { photo: [{ ...file, width: 1, height: 1 }] }
    : { voice: { ...file, duration: 1 } }
}
