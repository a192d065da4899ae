import type { Fault } from '../../bot/content/fault.ts'
import type { Content } from '../../bot/content/read-content.ts'

/** What a rule looks at. */
export interface CheckContext {
  content: Content
  /** Day of the check, `2026-11-22`. */
  today: string
  /** Raw text of a file below the content folder. */
  read: (file: string) => string
  /** All files below the content folder, with `/`. */
  files: readonly string[]
}

/** What a rule finds: faults stop the build, notices are counted and shown. */
export interface Findings {
  faults: Fault[]
  notices: Fault[]
}

/** One concern of the content check. */
export type CheckRule = (context: CheckContext) => Partial<Findings>
