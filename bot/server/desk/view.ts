import type { Lang } from '../../../schemas/lang.ts'
import type { ListedOfficer } from '../../../schemas/officers-file.ts'
import type { CaseWords } from '../../desk/case-words.ts'
import type { Translate } from '../../language/messages.ts'

/** What a page of the desk is written with. */
export interface View {
  lang: Lang
  t: Translate
  words: CaseWords
  now: Date
  /** Over the sandbox: nothing here is about anybody. */
  practice: boolean
  /** Address of this page with its query, for coming back to it. */
  here: string
  /** Who is signed in, and what their forms carry; undefined on the pages before. */
  signedIn: SignedIn | undefined
}

export interface SignedIn {
  officer: ListedOfficer
  formToken: string
}

/** A view of somebody who is signed in. */
export type OfficerView = View & { signedIn: SignedIn }

/** Where the pages stand. */
export const DESK = '/desk'
