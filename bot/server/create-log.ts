import { destination, pino } from 'pino'
import type { Log } from '../context.ts'

/**
 * Technical log: JSON lines on standard error, level as pino names it. Written at once, so that
 * the last lines before a stop are there too.
 */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null }, destination({ fd: 2, sync: true }))
  return {
    info: (event, fields = {}) => {
      logger.info(fields, event)
    },
    warn: (event, fields = {}) => {
      logger.warn(fields, event)
    },
    error: (event, fields = {}) => {
      logger.error(fields, event)
    },
  }
}

/**
 * Fields that describe an error without its message, which may quote what a person wrote:
 * its name and the place it comes from.
 */
export function errorFields(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' }
  const frame = error.stack?.split('\n').find((line) => line.startsWith('    at ')) ?? ''
  return {
    error: error.name,
    at: frame.trim().replace(/file:\/\/.*\/(?=bot\/|node_modules\/)/, ''),
  }
}
