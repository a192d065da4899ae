import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Lang } from '../../schemas/lang.ts'

/** Looks a message up by id and fills in its variables. Unknown ids and variables throw. */
export type Translate = (id: string, args?: Record<string, FluentVariable>) => string

/**
 * The words of one language from Fluent source text. Fluent itself drops bad lines and missing
 * arguments silently; this throws instead, so that no half sentence reaches a person.
 */
export function createMessages(lang: Lang, source: string): Translate {
  const bundle = new FluentBundle(lang, { useIsolating: false })
  bundle.addResource(new FluentResource(source))
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value
    if (pattern === undefined || pattern === null) {
      throw new Error(`no message "${id}" in content/messages/${lang}`)
    }
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, args ?? null, errors)
    if (errors[0]) throw new Error(`message "${id}" (${lang}): ${errors[0].message}`)
    return text
  }
}
