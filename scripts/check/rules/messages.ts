import { FluentParser, type Entry, type Message } from '@fluent/syntax'
import type { Fault } from '../../../bot/content/fault.ts'
import { langs, type Lang } from '../../../schemas/lang.ts'
import type { CheckRule } from '../check-rule.ts'

/** A message with the variables it names. */
interface Known {
  file: string
  variables: string
}

/**
 * Fluent files parse without a rest, no id stands twice, and both languages have the same
 * messages with the same variables. The runtime would drop bad lines silently.
 */
export const checkMessages: CheckRule = ({ files, read }) => {
  const faults: Fault[] = []
  const parser = new FluentParser()
  const known: Record<Lang, Map<string, Known>> = { km: new Map(), en: new Map() }
  for (const lang of langs) {
    for (const file of files.filter((f) => f.startsWith(`messages/${lang}/`))) {
      for (const entry of parser.parse(read(file)).body) {
        if (entry.type === 'Junk')
          faults.push({ file, field: firstLine(entry), message: 'not Fluent' })
        if (entry.type !== 'Message') continue
        const { name } = entry.id
        if (known[lang].has(name)) faults.push({ file, field: name, message: 'stands twice' })
        known[lang].set(name, { file, variables: variablesOf(entry) })
      }
    }
  }
  for (const [lang, other] of [
    ['km', 'en'],
    ['en', 'km'],
  ] as const) {
    for (const [name, { file, variables }] of known[lang]) {
      const twin = known[other].get(name)
      if (!twin) faults.push({ file, field: name, message: `missing in messages/${other}` })
      else if (lang === 'km' && twin.variables !== variables) {
        const message = `variables differ: ${variables || 'none'} here, ${twin.variables || 'none'} in ${twin.file}`
        faults.push({ file, field: name, message })
      }
    }
  }
  return { faults }
}

const firstLine = (entry: Entry): string =>
  'content' in entry ? String(entry.content).split('\n')[0]!.slice(0, 40) : ''

/** Names of variables in a message, sorted, without doubles. */
function variablesOf(message: Message): string {
  const names = new Set<string>()
  JSON.stringify(message, (_key, value: unknown) => {
    const node = value as { type?: string; id?: { name: string } } | null
    if (node?.type === 'VariableReference' && node.id) names.add(`$${node.id.name}`)
    return value
  })
  return [...names].sort().join(', ')
}
