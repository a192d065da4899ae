import type { Fault } from '../../../bot/content/fault.ts'
import { langs } from '../../../schemas/lang.ts'
import type { CheckRule } from '../check-rule.ts'

/** What a phone shows without much scrolling (characters, marks included). */
const MOST_CHARACTERS = 600

/** Campaigns name provinces and live programmes that there are, in days in order, and are short. */
export const checkCampaigns: CheckRule = ({ content }) => {
  const provinces = new Set(content.places.map(({ code }) => code))
  const live = content.programmes.filter(({ facts }) => facts.state === 'live')
  const programmes = new Set(live.map(({ id }) => id))
  const faults = content.campaigns.flatMap(({ id, facts, pages }): Fault[] => {
    const file = `campaigns/${id}/facts.yaml`
    const strange = (field: string, found: readonly string[], known: ReadonlySet<string>) =>
      found
        .filter((name) => !known.has(name))
        .map((name) => ({ file, field, message: `there is no "${name}"` }))
    const long = langs.flatMap((lang) => {
      const count = pages[lang]?.body.length ?? 0
      const message = `${count} characters, at most ${MOST_CHARACTERS} fit`
      const page = `campaigns/${id}/${lang}.md`
      return count > MOST_CHARACTERS ? [{ file: page, field: 'body', message }] : []
    })
    const turned = facts.until < facts.from
    return [
      ...strange('provinces', facts.provinces, provinces),
      ...strange('programmes', facts.programmes, programmes),
      ...(turned ? [{ file, field: 'until', message: 'lies before from' }] : []),
      ...long,
    ]
  })
  return { faults }
}
