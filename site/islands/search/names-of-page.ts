import { keyOf } from './text-key.ts'

/**
 * Names by which a title calls its page, as keys: of `What is the Registry (SPR)?` the registry
 * and the SPR. Other questions name only themselves.
 */
export function namesOfPage(title: string): string[] {
  const name = title
    .replace(/^(?:what|who) (?:is|are)(?: an?| the)? (.*)\?$/i, '$1')
    .replace(/^(?:តើ)?(.*?)\s*(?:ជា|គឺជា)អ្វី\?$/, '$1')
  const [, before, inside] = name.includes('?') ? [] : (/^(.*?)\s*\(([^)]+)\)/.exec(name) ?? [])
  const names = [title, name, before, inside].flatMap((part) => (part ? [keyOf(part)] : []))
  return [...new Set(names)]
}
