/** So many digits in a row, of either script, are a phone number, a SPID or a card: no amount. */
const LONG_NUMBER = /[\d\u17e0-\u17e9](?:[\s.-]?[\d\u17e0-\u17e9]){8,}/g

/**
 * A text without the numbers by which a person can be found, for a place where everybody reads.
 * Amounts stay: they are shorter, or written with commas. Names cannot be known for names.
 */
export const withoutNumbers = (text: string): string => text.replace(LONG_NUMBER, '[…]')
