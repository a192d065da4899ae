import type { Source, SourceRef, Sources } from '../../schemas/source.ts'

/**
 * References by source, each source once in order of first mention, with its sections.
 * Throws where a reference names a source that `content/sources.yaml` does not have.
 */
export function groupSources(refs: readonly SourceRef[], sources: Sources) {
  const groups = new Map<string, { source: Source; sections: string[] }>()
  for (const { id, section } of refs) {
    const source = sources[id]
    if (!source) throw new Error(`no source "${id}" in content/sources.yaml`)
    const group = groups.get(id) ?? { source, sections: [] }
    if (section && !group.sections.includes(section)) group.sections.push(section)
    groups.set(id, group)
  }
  return [...groups.values()]
}
