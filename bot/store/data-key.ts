const KEY_BYTES = 32

/**
 * The key of a DATA_KEY setting: 32 bytes as base64, base64url or hexadecimal.
 * Undefined when the text is none of these.
 */
export function parseDataKey(text: string): Uint8Array | undefined {
  const plain = text.trim()
  if (/^[0-9a-f]{64}$/i.test(plain)) return Buffer.from(plain, 'hex')
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(plain)) return undefined
  const key = Buffer.from(plain, 'base64')
  return key.length === KEY_BYTES ? key : undefined
}
