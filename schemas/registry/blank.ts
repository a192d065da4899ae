import * as z from 'zod'

/** Published samples write "" for what is left out, OpenSPP null: both read as left out. */
export const blankOr = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal(['', null]).transform(() => undefined), schema]).optional()
