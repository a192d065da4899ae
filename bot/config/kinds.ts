import { isIP } from 'node:net'
import * as z from 'zod'
import { isXRoadName } from '../registry/camdx-service.ts'
import { parseDataKey } from '../store/data-key.ts'

/** Levels of the technical log, most to least quiet. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

/** How the text of a variable becomes a value. */
export interface Kind<T> {
  schema: z.ZodType<T, string>
  /** Ends the sentence "expected …". */
  expected: string
  /** The value is never shown; nor is an address with a password in it. */
  secret?: boolean
}

const url = (protocols: RegExp) =>
  z.url({ protocol: protocols }).transform((text) => text.replace(/\/+$/, ''))

export const port: Kind<number> = {
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((n) => n <= 65_535),
  expected: 'a whole number from 0 to 65535',
}
export const text: Kind<string> = {
  schema: z.string().regex(/^\S+$/),
  expected: 'a value without spaces',
}
export const folder: Kind<string> = { schema: z.string(), expected: 'a folder' }
export const file: Kind<string> = { schema: z.string(), expected: 'a file' }
export const secretText: Kind<string> = { ...text, secret: true }
export const webUrl: Kind<string> = {
  schema: url(/^https?$/),
  expected: 'an address that begins with http:// or https://',
}
export const secureUrl: Kind<string> = {
  schema: url(/^https$/),
  expected: 'an address that begins with https://',
}
export const databaseAddress: Kind<string> = {
  schema: url(/^postgres(ql)?$/),
  expected: 'an address that begins with postgres://',
  secret: true,
}
export const xRoadName: Kind<string> = {
  schema: z.string().refine(isXRoadName),
  expected: 'instance/class/code or instance/class/code/subsystem, such as CAMBODIA/GOV/CODE/NAME',
}
export const token: Kind<string> = {
  schema: z.string().regex(/^\d+:[\w-]+$/),
  expected: 'the token as @BotFather gives it, digits, a colon and letters',
  secret: true,
}
export const webhookSecret: Kind<string> = {
  schema: z.string().regex(/^[\w-]{16,256}$/),
  expected: '16 to 256 letters, digits, "_" or "-"',
  secret: true,
}
export const username: Kind<string> = {
  schema: z.string().regex(/^[a-z]\w{4,31}$/i),
  expected: 'the name of a Telegram bot without "@", 5 to 32 letters, digits or "_"',
}
export const groupId: Kind<number> = {
  schema: z
    .string()
    .regex(/^-\d{1,15}$/)
    .transform(Number),
  expected: 'the id of a Telegram group, a negative number such as -1001234567890',
}
export const yesNo: Kind<boolean> = {
  schema: z.enum(['0', '1']).transform((flag) => flag === '1'),
  expected: '0 or 1',
}
export const level: Kind<LogLevel> = { schema: z.enum(logLevels), expected: logLevels.join(', ') }
export const key: Kind<Uint8Array> = {
  schema: z.string().transform((value, context) => {
    const bytes = parseDataKey(value)
    if (bytes) return bytes
    context.addIssue('not 32 bytes')
    return z.NEVER
  }),
  expected: '32 random bytes as 64 hexadecimal digits or as base64',
  secret: true,
}

const isAddress = (part: string) => {
  const [address = '', bits] = part.split('/')
  return isIP(address) !== 0 && (bits === undefined || /^\d{1,3}$/.test(bits))
}
export const proxies: Kind<number | string[]> = {
  schema: z.union([
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
    z
      .string()
      .transform((value) => value.split(/\s*,\s*/))
      .refine((parts) => parts.every(isAddress)),
  ]),
  expected: 'the number of proxies in front, or their addresses with commas between',
}
