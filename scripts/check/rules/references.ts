import type { Fault } from '../../../bot/content/fault.ts'
import type { CheckRule } from '../check-rule.ts'
import { pagesOf } from '../pages-of.ts'

/** Ids in facts name entries that exist: related topics, connected systems, actions. */
export const checkReferences: CheckRule = ({ content }) => {
  const faults: Fault[] = []
  const need = (
    file: string,
    field: string,
    id: string,
    ids: ReadonlySet<string>,
    what: string,
  ) => {
    if (!ids.has(id)) faults.push({ file, field, message: `no ${what} "${id}"` })
  }
  const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map((e) => e.id))
  const answers = idsOf(content.answers)
  const programmes = idsOf(content.programmes)
  const systems = idsOf(content.systems)
  const policies = idsOf(content.policies)
  const actions = idsOf(content.actions)
  const pages = pagesOf(content)

  for (const { id, facts } of content.answers) {
    const file = `answers/${id}/facts.yaml`
    facts.related.forEach((r, i) => {
      need(file, `related.${i}`, r, answers, 'topic')
    })
    if (facts.programme) need(file, 'programme', facts.programme, programmes, 'programme')
    if (facts.page) need(file, 'page', facts.page, pages, 'page')
  }
  for (const { id, facts } of content.systems) {
    facts.connects.forEach((s, i) => {
      need(`systems/${id}/facts.yaml`, `connects.${i}`, s, systems, 'system')
    })
  }
  for (const { id, facts } of content.policies) {
    need(`policies/${id}/facts.yaml`, 'action', facts.action, actions, 'action')
  }
  for (const { id, facts } of content.actions) {
    const file = `strategy/actions/${id}/facts.yaml`
    facts.systems.forEach((s, i) => {
      need(file, `systems.${i}`, s, systems, 'system')
    })
    facts.policies.forEach((p, i) => {
      need(file, `policies.${i}`, p, policies, 'policy')
    })
    if (id !== `${facts.goal}-${facts.action}`) {
      faults.push({
        file,
        field: 'action',
        message: `expected the folder ${facts.goal}-${facts.action}`,
      })
    }
  }
  return { faults }
}
