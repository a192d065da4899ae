import type { Kind } from './kinds.ts'

/** A setting is wrong. The message is one sentence with variable, found and expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads single variables; an empty one counts as not set. */
export function reader(env: Environment) {
  const raw = (name: string) => env[name]?.trim() ?? ''

  function read<T>(name: string, kind: Kind<T>): T | undefined {
    if (raw(name) === '') return undefined
    const parsed = kind.schema.safeParse(raw(name))
    if (parsed.success) return parsed.data
    const hidden = kind.secret === true || /\/\/[^/]*@/.test(raw(name))
    const found = hidden ? 'set to a value of another form' : `"${raw(name)}"`
    throw new ConfigError(`${name} is ${found}; expected ${kind.expected}.`)
  }

  /** Refuses `name` when it is set and `needed` is not. */
  function requires(name: string, needed: string, why: string): void {
    if (raw(name) !== '' && raw(needed) === '') {
      throw new ConfigError(`${name} is set and ${needed} is not; expected both, ${why}.`)
    }
  }

  return { raw, read, requires }
}
export type Reader = ReturnType<typeof reader>
