import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { LARGEST_ATTACHMENT } from '../../schemas/cases/attachment.ts'
import type { OutboxEntry } from '../../schemas/outbox.ts'
import type { BotDeps } from '../context.ts'
import { ActionRefused, RegistryRefused } from '../registry/registry.ts'
import { hashToken } from './case-ids.ts'

type Entry<K extends OutboxEntry['kind']> = Extract<OutboxEntry, { kind: K }>

/** The file that Telegram kept is gone or is no file of this bot. */
export class FileGone extends Error {
  override readonly name = 'FileGone'
}

/** Gets the bytes behind Telegram's name for a file. Throws FileGone when trying again is useless. */
export type FetchFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>

/** What became of an entry: accepted, to be tried again, or never accepted. */
export type Delivered = 'done' | 'later' | 'never'

interface Deps extends Pick<BotDeps, 'store' | 'registry'> {
  fetchFile: FetchFile
}

/**
 * Fetches a photo, voice note or paper and adds it to its case. The bytes pass through and are
 * kept nowhere here; the registry never learns Telegram's name for the file.
 * @throws what the registry or Telegram met; then it is tried again
 */
export function deliverAttachment(deps: Deps, entry: Entry<'attachment'>): Promise<Delivered> {
  return toCase(deps, entry, async () => {
    const { file, ...info } = entry.attachment
    const bytes = await deps.fetchFile(file)
    if (bytes.length === 0 || bytes.length > LARGEST_ATTACHMENT) throw new FileGone()
    await deps.registry.attachToCase(entry.reference, entry.token, {
      ...info,
      size: bytes.length,
      sha256: bytesToHex(sha256(bytes)),
      content: toBase64(bytes),
    })
  })
}

/** Hands over what a citizen did with a case while the registry could not be reached. */
export function deliverAction(deps: Deps, entry: Entry<'action'>): Promise<Delivered> {
  return toCase(deps, entry, async () => {
    await deps.registry.actOnCase(entry.reference, entry.token, entry.action)
  })
}

async function toCase(
  { store }: Deps,
  { token }: { token: string },
  hand: () => Promise<void>,
): Promise<Delivered> {
  try {
    await hand()
    return 'done'
  } catch (error) {
    if (error instanceof FileGone || error instanceof ActionRefused) return 'never'
    if (!(error instanceof RegistryRefused)) throw error
    // The case itself may still be on its way.
    const hash = hashToken(token)
    const waiting = (await store.list('outbox')).some(
      ({ value }) => value.kind === 'case' && value.body.token_hash === hash,
    )
    return waiting ? 'later' : 'never'
  }
}

/** Characters made of so many bytes at once. */
const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  }
  return btoa(text)
}
