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

/** The bytes of base64 text. A plain loop: `Uint8Array.from` takes ten times as long. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> {
  const packed = atob(text)
  const bytes = new Uint8Array(packed.length)
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at)
  return bytes
}
