import * as z from 'zod'

/** Published samples write "" for what is left out: read as left out. */
export const blankOr = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional()
