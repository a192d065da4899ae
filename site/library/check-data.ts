import type { Content } from '../../bot/content/read-content.ts'
import type { Programme } from '../../schemas/bot-content.ts'
import type { FactBank } from '../../schemas/fact-bank.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { Sources } from '../../schemas/source.ts'
import { pickMessages } from './pick-messages.ts'

/** What the eligibility check needs in the browser: `/data/check.json`. */
export interface CheckData {
  /** Live programmes only. */
  programmes: readonly Programme[]
  bank: FactBank
  /** The sources that these programmes name. */
  sources: Sources
  /** Recordings of questions, as paths below `content`. */
  recordings: readonly string[]
  /** Fluent source text by language. */
  messages: Record<Lang, string>
}

const isWanted = (id: string) => /^(check|reason)-/.test(id)

/** The part of the content that the check uses. */
export function toCheckData(content: Content): CheckData {
  const programmes = content.programmes
    .map(({ id, facts }) => ({ id, ...facts }))
    .filter((programme) => programme.state === 'live')
  const used = new Set(
    programmes.flatMap((p) =>
      [...p.sources, ...p.rules.flatMap((r) => r.sources)].map((s) => s.id),
    ),
  )
  return {
    programmes,
    bank: content.check,
    recordings: content.recordings.filter((file) => file.startsWith('flows/check/')),
    sources: Object.fromEntries(Object.entries(content.sources).filter(([id]) => used.has(id))),
    messages: {
      km: pickMessages(content.messages.km, isWanted),
      en: pickMessages(content.messages.en, isWanted),
    },
  }
}
