import { GrammyError, type BotError } from 'grammy'
import type { Ctx, Log } from '../context.ts'
import { StoreConflict } from '../store/store.ts'

/** Shown when even the chosen language may be unknown: both, Khmer first. */
const SORRY =
  'សូមអភ័យទោស មានបញ្ហាបច្ចេកទេស។ សូមព្យាយាមម្ដងទៀត៖ /start\n\nSorry, something went wrong. Please try again: /start'

/**
 * Handler of what features throw: logs the kind of error and the update's number, never its
 * text, and tells the person. A person who blocked the bot is no error; what another process
 * was quicker to handle is passed on, so that it comes again.
 */
export const apologise =
  (log: Log) =>
  async (error: BotError<Ctx>): Promise<void> => {
    const { update } = error.ctx
    if (error.error instanceof StoreConflict) throw error.error
    if (error.error instanceof GrammyError && error.error.error_code === 403) return
    log.error('update-failed', { update: update.update_id, error: errorName(error.error) })
    try {
      await error.ctx.reply(SORRY)
    } catch {
      log.warn('apology-failed', { update: update.update_id })
    }
  }

const errorName = (error: unknown): string =>
  error instanceof GrammyError
    ? `GrammyError ${error.method} ${error.error_code}`
    : error instanceof Error
      ? error.name
      : 'unknown'
