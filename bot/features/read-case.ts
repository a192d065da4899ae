import { parseCaseNumber } from '../../schemas/case-number.ts'
import { toLatinDigits } from '../../schemas/digits.ts'
import { parseToken } from '../outbox/case-ids.ts'

/** What a person wrote to follow a case. */
export interface CaseKey {
  reference?: string | undefined
  /** Secret code without hyphens. */
  token?: string | undefined
}

const NUMBER = /KP[\s\-–—.]*(?:\d[\s\-–—.]?){9}/i
/** Groups joined by hyphens, or one run: words with spaces between them are no code. */
const TOKEN = /\b[0-9A-Z]{4}(?:[-–—][0-9A-Z]{4}){3}\b|\b[0-9A-Z]{16}\b/gi

/**
 * Case number and secret code anywhere in a text, such as the message that told them; each alone
 * with or without hyphens and in Khmer digits.
 */
export function readCase(text: string): CaseKey {
  const plain = toLatinDigits(text)
  const reference = parseCaseNumber(NUMBER.exec(plain)?.[0] ?? plain)
  const rest = plain.replace(NUMBER, ' ')
  const codes = rest.match(TOKEN) ?? []
  const token = parseToken(rest) ?? codes.map(parseToken).find(Boolean)
  return { reference, token }
}
