/** Khmer digits ០ to ៩ as Latin digits; everything else stays. Unicode: U+17E0 to U+17E9. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[\u17e0-\u17e9]/g, (d) => String(d.charCodeAt(0) - 0x17e0))

/** Latin digits as Khmer digits, for display in Khmer text. */
export const toKhmerDigits = (text: string): string =>
  text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + (0x17e0 - 0x30)))
