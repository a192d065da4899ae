import type { CaseNotice } from '../../schemas/cases/case-notice.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { BotDeps } from '../context.ts'

interface Deps extends Pick<BotDeps, 'store' | 'registry' | 'now'> {
  newId: () => string
  onNotice: (notice: CaseNotice) => Promise<void>
}

interface Seen {
  status: CaseView['status']
  /** Messages that the office wrote. */
  written: number
}

const seenIn = ({ status, messages }: CaseView): Seen => ({
  status,
  written: messages.filter(({ author }) => author !== 'complainant').length,
})

/**
 * Stands in for the registry's notices where a page cannot be called: asks for the cases of this
 * page's store and tells what the office has done since.
 */
export function createCaseWatch({ store, registry, now, newId, onNotice }: Deps) {
  const known = new Map<string, Seen>()

  async function look(tell: boolean): Promise<void> {
    for (const { value } of await store.list('link')) {
      const { reference, token } = value
      const view = await registry.followCase(reference, token).catch(() => undefined)
      if (!view) continue
      const before = known.get(reference) ?? { status: 'received', written: 0 }
      const after = seenIn(view)
      known.set(reference, after)
      const wrote = after.written > before.written
      if (!tell || (!wrote && after.status === before.status)) continue
      await onNotice({
        id: newId(),
        at: now().toISOString(),
        case_id: newId(),
        reference,
        kind: wrote && after.status === before.status ? 'message' : 'changed',
        status: after.status,
        by: 'officer',
      })
    }
  }

  return {
    /** Tells what has happened since the last look. */
    look: () => look(true),
    /** Takes note of what the person has done themselves, which is no news to them. */
    settle: () => look(false),
  }
}
