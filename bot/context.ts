import type { Context, Transformer } from 'grammy'
import type { BotContent } from '../schemas/bot-content.ts'
import type { Lang } from '../schemas/lang.ts'
import type { KnownMember } from '../schemas/known-member.ts'
import type { Session } from '../schemas/session.ts'
import type { Desk } from './desk/desk.ts'
import type { Translate } from './language/messages.ts'
import type { Registry } from './registry/registry.ts'
import type { Tap } from './render/callback.ts'
import type { SheetBlock } from './sheet/sheet.ts'
import type { Change, Store } from './store/store.ts'

/** Technical log. Fields never carry text, names, numbers or tokens of a person. */
export interface Log {
  info: (event: string, fields?: Readonly<Record<string, string | number>>) => void
  warn: (event: string, fields?: Readonly<Record<string, string | number>>) => void
  error: (event: string, fields?: Readonly<Record<string, string | number>>) => void
}

/** What a bot needs from outside. Everything that touches the world is here. */
export interface BotDeps {
  content: BotContent
  store: Store
  registry: Registry
  /** The present time; frozen in tests. */
  now: () => Date
  /** Resolves after so many milliseconds; at once in tests. Slows guessing. */
  pause: (ms: number) => Promise<void>
  /** Key of button codes, of look-ups by hash and of case numbers: at least 32 bytes. */
  secret: Uint8Array
  /** So many unpredictable bytes; counted up in tests. */
  randomBytes: (count: number) => Uint8Array
  log: Log
  /**
   * `marked`: practice on Telegram, every message says so. `framed`: practice chat, whose page
   * says so. `no`: a real registry.
   */
  practice: 'no' | 'marked' | 'framed'
  /** Public address of the hub without a slash at the end, for links; absent where not set. */
  siteUrl?: string | undefined
  /** Where officers work on cases; absent where nobody does, as in the practice chat. */
  desk?: Desk | undefined
  /**
   * Address of the pages where anybody may play the officer; there over the practice sandbox only,
   * and absent where nobody can, as in a practice chat that is connected with no server.
   */
  playDesk?: string | undefined
  /**
   * Makes the villages of a district (4 digits) known in `content.villages`, where content comes
   * over a line without them. Never rejects: without villages a commune is the smallest place.
   */
  loadVillages?: ((district: string) => Promise<void>) | undefined
  /**
   * The bytes of a recording, by its path below `content`; absent where voice is not offered.
   * Rejects when it cannot be had just now.
   */
  openRecording?: ((path: string) => Promise<Uint8Array>) | undefined
  /**
   * Draws a sheet to take along as pictures (PNG), one a page, without a network and without
   * keeping them; absent where no picture is offered.
   */
  drawSheet?: ((blocks: readonly SheetBlock[]) => Promise<readonly Uint8Array[]>) | undefined
  /** Outermost-last transformers; the practice chat's sink comes first. */
  transformers?: readonly Transformer[]
  /** Called after a case was stored for the registry; starts its delivery at once. */
  onOutbox?: () => Promise<void>
}

/** Context of every handler: one update of one private chat. */
export interface Ctx extends Context {
  deps: BotDeps
  /** What the bot remembers of this chat; written at the end of the update. */
  session: Session
  /** Version of the session's record, which that write expects. */
  sessionVersion: number
  /** Chosen language, or Khmer. */
  lang: Lang
  t: Translate
  /** The button pressed, when its code is right for this chat. */
  tap: Tap | undefined
  /** The members of the person's household, where a request may ask for one of them. */
  members?: readonly KnownMember[]
  /** Further changes for the write at the end of the update. */
  changes: Change[]
}
