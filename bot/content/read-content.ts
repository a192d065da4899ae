import { existsSync } from 'node:fs'
import * as z from 'zod'
import { caseCategories } from '../../schemas/cases/case-category.ts'
import { answerFactsSchema, answerPageSchema } from '../../schemas/answer.ts'
import { campaignPageSchema, campaignSchema } from '../../schemas/campaign.ts'
import { documentSchema } from '../../schemas/document.ts'
import { eventSchema } from '../../schemas/event.ts'
import { factBankSchema } from '../../schemas/fact-bank.ts'
import { flowSchema, type Flow } from '../../schemas/flow.ts'
import { placeSchema, villagesSchema, type Place } from '../../schemas/gazetteer.ts'
import { acronymsSchema, termsSchema } from '../../schemas/glossary.ts'
import { guideSchema } from '../../schemas/guide.ts'
import { operatorSchema } from '../../schemas/operator.ts'
import { pageFrontMatter } from '../../schemas/page.ts'
import { policySchema } from '../../schemas/policy.ts'
import { programmeSchema } from '../../schemas/programme.ts'
import { sourcesSchema } from '../../schemas/source.ts'
import { standardSchema } from '../../schemas/standard.ts'
import { actionSchema, goalSchema } from '../../schemas/strategy.ts'
import { synonymsSchema } from '../../schemas/synonyms.ts'
import { systemSchema } from '../../schemas/system.ts'
import { openContentFolder, type ContentFolder } from './content-folder.ts'
import { describeFault, type Fault } from './fault.ts'
import { readMessages } from './read-messages.ts'
import { readRecordings } from './read-recordings.ts'
import { readThreads } from './read-threads.ts'
import { readTraining } from './read-training.ts'

/** Gazetteer files carry more than we use (ISO codes, counts); only these fields are kept. */
const placesFile = z.array(z.object(placeSchema.shape))

function readPlaces(folder: ContentFolder): Place[] {
  return ['provinces', 'districts', 'communes'].flatMap(
    (name) => folder.json(`gazetteer/${name}.json`, placesFile) ?? [],
  )
}

function readFlows(folder: ContentFolder): Record<string, Flow> {
  const names = folder.list('flows', 'files').filter((n) => n.endsWith('.yaml') && n !== 'check.yaml')
  return Object.fromEntries(
    names.flatMap((name) => {
      const flow = folder.yaml(`flows/${name}`, flowSchema)
      return flow ? [[name.slice(0, -'.yaml'.length), flow]] : []
    }),
  )
}

function readAll(folder: ContentFolder) {
  const { yaml, entries, yamlEntries } = folder
  return {
    sources: yaml('sources.yaml', sourcesSchema) ?? {},
    operator: yaml('operator.yaml', operatorSchema),
    programmes: entries('programmes', programmeSchema, pageFrontMatter, 'rule.yaml').sort(
      (a, b) => a.facts.order - b.facts.order,
    ),
    answers: entries('answers', answerFactsSchema, answerPageSchema),
    campaigns: entries('campaigns', campaignSchema, campaignPageSchema),
    synonyms: yaml('answers/synonyms.yaml', synonymsSchema) ?? { groups: [], filler: [], others: [] },
    check: yaml('flows/check.yaml', factBankSchema),
    flows: readFlows(folder),
    cases: yaml('cases/categories.yaml', caseCategories),
    systems: entries('systems', systemSchema, pageFrontMatter).sort(
      (a, b) => a.facts.order - b.facts.order,
    ),
    policies: entries('policies', policySchema, pageFrontMatter).sort(
      (a, b) => a.facts.order - b.facts.order,
    ),
    standards: entries('standards', standardSchema, pageFrontMatter).sort(
      (a, b) => a.facts.order - b.facts.order,
    ),
    guides: entries('guides', guideSchema, pageFrontMatter),
    lessons: entries('lessons', guideSchema, pageFrontMatter),
    goals: entries('strategy/goals', goalSchema, pageFrontMatter),
    actions: entries('strategy/actions', actionSchema, pageFrontMatter),
    courses: readTraining(folder),
    threads: readThreads(folder),
    terms: yaml('glossary/terms.yaml', termsSchema),
    acronyms: yaml('glossary/acronyms.yaml', acronymsSchema),
    events: yamlEntries('events', eventSchema),
    documents: yamlEntries('documents', documentSchema).sort((a, b) => a.facts.order - b.facts.order),
    messages: { km: readMessages(folder, 'km'), en: readMessages(folder, 'en') },
    recordings: readRecordings(folder),
    places: readPlaces(folder),
    villages: folder.json('gazetteer/villages.json', villagesSchema) ?? {},
  }
}

type Read = ReturnType<typeof readAll>
type Needed = 'operator' | 'check' | 'cases' | 'terms' | 'acronyms'
/** All content, validated. */
export type Content = Omit<Read, Needed> & { [K in Needed]: NonNullable<Read[K]> }

/**
 * Reads and validates everything below `root` (the `content` folder).
 * Never throws for a fault in a file: `content` is then undefined or lacks the faulty entry, and
 * `faults` names file and field.
 */
export function readContent(root: string): { content: Content | undefined; faults: Fault[] } {
  if (!existsSync(root)) {
    return { content: undefined, faults: [{ file: '', field: '', message: 'the folder is missing' }] }
  }
  const folder = openContentFolder(root)
  const read = readAll(folder)
  const { operator, check, cases, terms, acronyms } = read
  const complete = operator && check && cases && terms && acronyms
  return {
    content: complete ? { ...read, operator, check, cases, terms, acronyms } : undefined,
    faults: folder.faults,
  }
}

/** The content, or an error that lists every fault. For the site's build and for the bot. */
export function requireContent(root: string): Content {
  const { content, faults } = readContent(root)
  if (!content || faults.length > 0) {
    throw new Error(`The content has faults:\n${faults.map(describeFault).join('\n')}`)
  }
  return content
}
