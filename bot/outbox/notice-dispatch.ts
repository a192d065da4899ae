import type { CaseNotice } from '../../schemas/cases/case-notice.ts'

/** Deals with a notice; may be called again with the same one. */
export type NoticeHandler = (notice: CaseNotice) => Promise<void>

/** Who wants to know what happens to cases: the citizen's side, the officers' chats. */
export function createNoticeDispatch() {
  const handlers: NoticeHandler[] = []
  return {
    add: (handler: NoticeHandler): void => {
      handlers.push(handler)
    },
    /**
     * Gives a notice to all, whatever becomes of it at the others. Rejects with the first failure,
     * so that the registry sends the notice again.
     */
    async dispatch(notice: CaseNotice): Promise<void> {
      const results = await Promise.allSettled(handlers.map((handle) => handle(notice)))
      const failed = results.find((result) => result.status === 'rejected')
      if (failed) throw failed.reason
    },
  }
}
