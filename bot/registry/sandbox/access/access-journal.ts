import type { IncomingSearchItem } from '../../../../schemas/registry/search-request.ts'
import type { PurposeStatement } from '../../../../schemas/registry/purpose.ts'

/** One search, as it is recorded: on what it rests, and nothing of the person searched for. */
export interface Access {
  at: Date
  caller: string
  /** Codes of the purposes stated; `unstated` where a statement names no code. */
  consent?: string
  authorize?: string
  found: number
}

const MOST_ENTRIES = 1000

/** Who searched on which ground, newest first. */
export function createAccessJournal(now: () => Date) {
  let entries: readonly Access[] = []
  return {
    record(caller: string, item: IncomingSearchItem, found: number): void {
      const { consent, authorize } = item.search_criteria
      const entry: Access = {
        at: now(),
        caller,
        ...(consent && { consent: purposeCode(consent) }),
        ...(authorize && { authorize: purposeCode(authorize) }),
        found,
      }
      entries = [entry, ...entries].slice(0, MOST_ENTRIES)
    },
    list: (): readonly Access[] => entries,
  }
}
export type AccessJournal = ReturnType<typeof createAccessJournal>

const purposeCode = ({ purpose }: PurposeStatement): string => purpose?.code ?? 'unstated'
