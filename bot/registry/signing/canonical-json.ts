/**
 * JSON with sorted keys and no spaces, as the known schemes sign it. Keys stand in the order of
 * their characters' numbers, as Python sorts them. A number is written as JavaScript does: `1.0`
 * becomes `1`, so a sender who signs such numbers has to send the very text that was signed.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
  return `{${pairs.join(',')}}`
}

/** JSON text in which all but plain ASCII is escaped, as Python's `json.dumps` writes it. */
export const escapeNonAscii = (json: string): string =>
  json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
