import { toLatinDigits } from '../../schemas/digits.ts'

const COUNTRY = '855'

/**
 * A phone number as registries compare it: `+` and digits with the country code. A number in the
 * national form (one leading zero) is taken as Cambodian.
 */
export function normalisePhone(text: string): string {
  const digits = toLatinDigits(text).replace(/\D/g, '')
  return `+${/^0[1-9]/.test(digits) ? COUNTRY + digits.slice(1) : digits}`
}
