import { displayCaseNumber } from '../../schemas/case-number.ts'
import type { CaseNotice } from '../../schemas/cases/case-notice.ts'
import type { BotDeps } from '../context.ts'
import { findCaseChat } from './case-chat.ts'
import type { NoticeHandler } from './notice-dispatch.ts'
import { tellChat } from './tell-chat.ts'
import { StoreConflict } from '../store/store.ts'
import { FOLLOW_FLOW, FOLLOW_VERSION } from '../features/grievance-cases.ts'

type Deps = Pick<BotDeps, 'store' | 'content' | 'practice' | 'now' | 'secret' | 'onOutbox'>

/** How long a notice is remembered: a registry that got no answer sends it again. */
const MEMORY_MS = 7 * 24 * 3_600_000

/** What is news to a person: not their own doing, and no clock of the office. */
const isNews = ({ kind, by }: CaseNotice): boolean =>
  by !== 'complainant' && (kind === 'changed' || kind === 'message')

/**
 * Tells the chat of a case that there is news on it, at once and days later alike: through the
 * outbox, once a notice. The words say nothing of the matter, because phones are shared. An
 * anonymous case has no chat, so nobody is told.
 */
export function createCaseNews(deps: Deps): NoticeHandler {
  const { store, now, onOutbox } = deps
  return async (notice) => {
    if (!isNews(notice)) return
    const { id, reference } = notice
    const found = await findCaseChat(deps, reference)
    if (!found) return
    const told = await tellChat(deps, `news:${reference}`, found.chat, (t) => ({
      text: t('case-news', { reference: displayCaseNumber(reference) }),
      buttons: [
        {
          text: t('case-news-look'),
          tap: {
            flow: FOLLOW_FLOW,
            version: FOLLOW_VERSION,
            question: 'case',
            option: reference,
          },
        },
      ],
    }))
    const expires = new Date(now().getTime() + MEMORY_MS)
    try {
      await store.write([
        told,
        {
          kind: 'update',
          key: `news:${id}`,
          value: { v: 1, at: now().toISOString() },
          ifVersion: 0,
          expires,
        },
      ])
    } catch (error) {
      // Told before.
      if (error instanceof StoreConflict) return
      throw error
    }
    await onOutbox?.()
  }
}
