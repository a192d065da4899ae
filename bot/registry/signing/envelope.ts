/** A message of the standard. Bodies of our own resources have no envelope and no signature. */
export interface Enveloped {
  header: Readonly<Record<string, unknown>>
  message: object
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a body is a message in its envelope. */
export const isEnveloped = (body: unknown): body is Enveloped =>
  isObject(body) && isObject(body.header) && isObject(body.message)
