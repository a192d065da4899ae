import type { CheckRule } from '../check-rule.ts'
import { entriesOf } from '../entries-of.ts'

/** Every source that a fact cites is listed in `sources.yaml`. */
export const checkSources: CheckRule = ({ content }) => {
  const known = (id: string) => Object.hasOwn(content.sources, id)
  const cited = entriesOf(content).flatMap(({ factsFile, facts }) =>
    facts.sources.map((s, i) => ({ file: factsFile, field: `sources.${i}.id`, id: s.id })),
  )
  for (const { id, facts } of content.programmes) {
    const file = `programmes/${id}/rule.yaml`
    facts.rules.forEach((rule, r) => {
      rule.sources.forEach((s, i) =>
        cited.push({ file, field: `rules.${r}.sources.${i}.id`, id: s.id }),
      )
      rule.amounts.forEach((amount, a) => {
        amount.sources.forEach((s, i) =>
          cited.push({ file, field: `rules.${r}.amounts.${a}.sources.${i}.id`, id: s.id }),
        )
      })
    })
  }
  content.operator.hotlines.forEach((h, i) =>
    cited.push({ file: 'operator.yaml', field: `hotlines.${i}.source`, id: h.source }),
  )
  return {
    faults: cited
      .filter(({ id }) => !known(id))
      .map(({ file, field, id }) => ({
        file,
        field,
        message: `no source "${id}" in sources.yaml`,
      })),
  }
}
