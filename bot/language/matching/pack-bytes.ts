/** Most arguments that a call of `String.fromCharCode` is given at once. */
const AT_ONCE = 8192

/** Bytes as base64 text, for JSON. */
export function packBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  }
  return btoa(text)
}

/** The bytes of base64 text. */
export const unpackBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
