/**
 * Those messages of a Fluent source whose id is wanted, without comments: so that a page loads
 * only the words it uses.
 */
export function pickMessages(source: string, isWanted: (id: string) => boolean): string {
  return source
    .replace(/^#.*\n?/gm, '')
    .split(/^(?=[a-z][a-z0-9-]*\s*=)/m)
    .filter((message) => isWanted(/^[a-z0-9-]*/.exec(message)?.[0] ?? ''))
    .map((message) => message.trimEnd())
    .join('\n')
}
