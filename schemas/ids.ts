import * as z from 'zod'

/** Folder name of a content entry, part of its URL: `nssf-pension`. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected lower-case words joined by hyphens, like nssf-pension',
  )

/**
 * Id of a flow, a question or an option: at most 12 ASCII characters, because it travels in
 * Telegram's callback data (64 bytes at most).
 */
export const shortId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,11}$/, 'expected 1 to 12 lower-case letters, digits or hyphens')

/** Id of a rule: programme id, a dot, the row's own name: `nssf-pension.old-age`. */
export const ruleId = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'expected <programme>.<rule>, like nssf-pension.old-age')

/** Code of a place in the gazetteer: 2, 4, 6 or 8 digits, each level starting with its parent's. */
export const placeCode = z.string().regex(/^(\d{2}){1,4}$/, 'expected 2, 4, 6 or 8 digits')
