import type { IncomingAttributes } from '../../schemas/registry/group.ts'

/** Additional attributes as pairs of key and value. */
export function readAttributes(attributes: IncomingAttributes): [key: string, value: string][] {
  return (attributes ?? []).map((attribute) => {
    if (typeof attribute !== 'string') return [attribute.key, attribute.value]
    const [key = '', value = ''] = attribute.split('=', 2)
    return [key, value]
  })
}

/** The value of an additional attribute. */
export const readAttribute = (attributes: IncomingAttributes, key: string): string | undefined =>
  readAttributes(attributes).find(([name]) => name === key)?.[1]
