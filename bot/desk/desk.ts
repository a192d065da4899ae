import type { CaseDesk } from '../registry/case-desk.ts'
import type { Officers } from './officers.ts'

/** Everything that officers work with, in their chats and on their pages. */
export interface Desk {
  cases: CaseDesk
  officers: Officers
  /** Telegram group of officers; without it cases are shown on the pages only. */
  staffChat?: number | undefined
  /** Group that alone gets sensitive cases; without it they are shown in no chat. */
  confidentialChat?: number | undefined
  /** Address of the pages without a slash at the end: `https://hub.example/desk`. */
  address: string
}
